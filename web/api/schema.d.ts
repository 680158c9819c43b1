export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the server and its database answer */
        get: operations["health.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/welcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page shows */
        get: operations["welcome.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/set-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create the jurisdiction and its three administrators, once */
        post: operations["set-up.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["session.read"];
        put?: never;
        /** Sign in */
        post: operations["session.create"];
        /** Sign out */
        delete: operations["session.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own password; ends every other session */
        post: operations["password.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own sessions */
        get: operations["session.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["session.endOther"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts */
        get: operations["account.list"];
        put?: never;
        /** Open an account with a one-time password */
        post: operations["account.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new one-time password; ends all sessions */
        post: operations["account.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable the account; ends all sessions */
        post: operations["account.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable the account again */
        post: operations["account.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counts of the home page */
        get: operations["overview.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agencies in official order, with groups */
        get: operations["agency.list"];
        put?: never;
        /** Enter an agency */
        post: operations["agency.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of the office, newest first */
        get: operations["plan-draft.list"];
        put?: never;
        /** Read a plan from a file (multipart: file, issued?) */
        post: operations["plan-draft.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-drafts/from-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a plan from pasted text */
        post: operations["plan-draft.createFromText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft with its problems */
        get: operations["plan-draft.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Fix things in place */
        patch: operations["plan-draft.change"];
        trace?: never;
    };
    "/api/plan-drafts/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the draft into the ledger, all or nothing */
        post: operations["plan-draft.commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-drafts/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the draft away */
        post: operations["plan-draft.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imported plans */
        get: operations["plan-document.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan with its text, clauses and measures */
        get: operations["plan-document.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file as it was dropped in */
        get: operations["plan-document.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-changes/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What cells typed, pasted or brought back in workbooks would change, and what is wrong with them; writes nothing */
        post: operations["ledger-change.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change or withdraw several measures in one transaction, with one reason; answers what became of each */
        post: operations["ledger-change.apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views of a ledger that the person saved or that are shared with them */
        get: operations["view.list"];
        put?: never;
        /** Keep what a ledger shows under a name */
        post: operations["view.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a view of one’s own: its name, what it shows, with whom it is shared */
        patch: operations["view.edit"];
        trace?: never;
    };
    "/api/views/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a view of one’s own away, also from those with whom it was shared */
        post: operations["view.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/default": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose the view with which a ledger opens, or none */
        post: operations["view.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger */
        get: operations["measure.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger as an Excel workbook, under the same filter and order as the screen */
        get: operations["measure.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledger split into one locked workbook for each agency that leads or supports */
        get: operations["measure.split"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One measure with its clause */
        get: operations["measure.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a measure, with a reason */
        patch: operations["measure.edit"];
        trace?: never;
    };
    "/api/measures/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a measure out of the ledger; it stays in the history */
        post: operations["measure.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a measure, newest first */
        get: operations["measure.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks, as far as the person may see them */
        get: operations["task.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks as an Excel workbook, under the same filter and order as the screen */
        get: operations["task.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of tasks of a measure, parents before children, and what stands against deploying it */
        get: operations["task.ofMeasure"];
        put?: never;
        /** Drafts tasks of a measure by hand, under a parent or at the top */
        post: operations["task.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about one task */
        get: operations["task.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a drafted or returned task */
        patch: operations["task.edit"];
        trace?: never;
    };
    "/api/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a task, newest first */
        get: operations["task.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/break-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts tasks by template for measures without tasks: "parties" one for the lead and one for each other party; "perDivision" under the lead one for each division of the group that implements */
        post: operations["task.breakDown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voids a drafted task with its drafted children */
        post: operations["task.void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The check list before deployment, per measure */
        post: operations["task.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deploys the drafted tasks of measures (下达); receipt is due within working days */
        post: operations["task.deploy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receives tasks (签收), naming the people for all of them where given */
        post: operations["task.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns tasks to who deployed them, with a reason */
        post: operations["task.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names who answers for received tasks: leader, person, liaison; each list given replaces the former */
        post: operations["task.namePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the nodes of a received task whose due is standing (yearly nodes), or of a drafted one */
        post: operations["task.setNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receipt and named people by agency, in official order: deployed, received, overdue, named */
        get: operations["task.coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for change of tasks that the person sees, open ones first, newest first */
        get: operations["change-request.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a change of a task: 调整 延期 合并 拆分 终止 */
        post: operations["change-request.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-requests/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or refuses; done by who set the task, never by who asked */
        post: operations["change-request.decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an undecided request back */
        post: operations["change-request.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for support (协办请求) to or from the person’s agency, or all for who sees the whole programme */
        get: operations["support-request.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/support-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agency of a task asks another agency for support, with a due day of its own */
        post: operations["support-request.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/support-requests/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** receive, reply, return by the addressee; confirm, sendBack, withdraw by the sender */
        post: operations["support-request.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My desk: what waits for me */
        get: operations["desk.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tasks by field, by division, and what is missing */
        get: operations["task.overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notices of days off in force, the place's own days, and through which day they are known */
        get: operations["calendar.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in a year's notice of days off, in place of the one held for that year */
        post: operations["calendar.importNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/notices/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an imported notice out of force, with the reason; the one that came with the program holds again */
        post: operations["calendar.withdrawNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/local-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Days in a row that the place decides to be off or worked */
        post: operations["localDay.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/local-days/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one of the place's own days out of force, with the reason */
        post: operations["localDay.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme on one page: sets, lists, origins, documents, goals, coverage, sponsors */
        get: operations["programme.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a document set with its slots from a template */
        post: operations["document-set.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-slots/{id}/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which document fills a slot: a plan in the ledger, or title, number and day; all null empties it */
        post: operations["document-slot.fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens an annual list or a field list */
        post: operations["measure-list.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list with its items, as far as the person sees them */
        get: operations["measure-list.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure-lists/{id}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts measures on an open list: by id, all of a plan, or by number as written */
        post: operations["measure-list.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure-lists/{id}/take-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes measures off an open list, with a reason */
        post: operations["measure-list.takeOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure-lists/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an annual list; what is neither finished nor ended is carried over into next year’s list */
        post: operations["measure-list.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Upstream documents and plans with how far their clauses are answered by measures */
        get: operations["coverage.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upstream-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a document of a higher level from a file; the head stands in the form’s fields */
        post: operations["upstream-document.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upstream-documents/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a document of a higher level from pasted text */
        post: operations["upstream-document.createFromText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upstream-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One upstream document, clause by clause with the measures that answer it */
        get: operations["upstream-document.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upstream-documents/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which measures answer a clause, by number; those left out answer it no longer */
        post: operations["upstream-document.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/upstream-documents/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down why no measure answers a clause; null takes the reason back */
        post: operations["upstream-document.explainGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-documents/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clauses of a plan with their measures, and the reasons where there are none */
        get: operations["plan-document.coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-documents/{id}/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down why a clause of a plan has no measure; null takes the reason back */
        post: operations["plan-document.explainGap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree of strategic goals with measures and tasks of each branch */
        get: operations["goal.list"];
        put?: never;
        /** Adds a goal, at the top or below another */
        post: operations["goal.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames a goal or hangs it below another */
        patch: operations["goal.edit"];
        trace?: never;
    };
    "/api/goals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a goal without goals below it out of the tree */
        post: operations["goal.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sponsors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who leads key measures now, each with a board, and the key measures that nobody leads */
        get: operations["sponsor.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sponsors/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appointments that can lead a measure today */
        get: operations["sponsor.candidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the programme says of a measure: lists, origin, goals, sponsors, the life of its document */
        get: operations["measure.profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{id}/document-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a step of the document that a measure makes: draft, review, sendBack, issue, correct */
        post: operations["measure.documentStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says the same of many measures: origin, key, clauses from above, goals */
        post: operations["measure.changeProfiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/sponsor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives key measures their sponsor, or hands them over, from a day on */
        post: operations["measure.assignSponsor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indicators with their latest observation */
        get: operations["indicator.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One indicator */
        get: operations["indicator.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the names, the definition or the owner of an indicator, with the reason */
        patch: operations["indicator.edit"];
        trace?: never;
    };
    "/api/indicators/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was changed of an indicator, newest first */
        get: operations["indicator.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The series of an indicator, superseded values included on request, as of a day */
        get: operations["observation.list"];
        put?: never;
        /** Enter one value; where the period is held already it is a revision and needs its reason */
        post: operations["observation.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a name under which the indicator is printed: confirmed once, found from then on */
        post: operations["indicator.remember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Indicators and observations from CSV or Excel (multipart: dryRun?, reason?, file); all or nothing, problems by cell */
        post: operations["fact.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facts/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every fact held, for a check that runs in the browser: whole indicators, page by page, some 5,000 values each */
        get: operations["fact.held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Divisions, agencies, groups, posts with who holds them, and bodies across agencies; withdrawn ones included */
        get: operations["organisation.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation as a workbook that can be imported again */
        get: operations["organisation.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the organisation from a workbook; as a dry run, or all of it in one transaction. What is left out stays */
        post: operations["organisation.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change names, aliases, kind and place of an agency */
        patch: operations["agency.edit"];
        trace?: never;
    };
    "/api/agencies/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an agency where another one stands in the official order */
        post: operations["agency.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw an agency; refused while it leads measures or has open tasks */
        post: operations["agency.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge an agency into another: names become aliases, open measures and tasks follow */
        post: operations["agency.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agencies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to an agency, newest first */
        get: operations["agency.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a name that stands for several agencies */
        post: operations["agency-group.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agency-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a group; its other names get the same members */
        patch: operations["agency-group.edit"];
        trace?: never;
    };
    "/api/agency-groups/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a group */
        post: operations["agency-group.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a county-level division by its code */
        post: operations["division.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/divisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a division */
        patch: operations["division.edit"];
        trace?: never;
    };
    "/api/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a post of an agency, or of the leaders of the jurisdiction */
        post: operations["post.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a post */
        patch: operations["post.edit"];
        trace?: never;
    };
    "/api/posts/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a post; refused while somebody holds it or it has a seat in a body */
        post: operations["post.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a body across agencies */
        post: operations["body.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a body and its seats */
        patch: operations["body.edit"];
        trace?: never;
    };
    "/api/bodies/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a body */
        post: operations["body.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody’s appointments with what each is granted, past ones included */
        get: operations["appointment.list"];
        put?: never;
        /** A further appointment of a person */
        post: operations["appointment.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/holdings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an appointment holds: grants, seats, and counts of business */
        get: operations["appointment.holdings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an appointment on a day and hand over what it holds; what nobody takes over is listed */
        post: operations["appointment.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an appointment a role for a scope; administrators exclude each other and every business role */
        post: operations["grant.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a grant with a reason */
        post: operations["grant.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Act by another of the own appointments */
        post: operations["session.act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit log, newest first */
        get: operations["event.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recompute the hash chain */
        post: operations["event.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Unicode code points, half-open */
        SpanInput: {
            start: number;
            end: number;
        };
        PlaceInput: {
            span?: components["schemas"]["SpanInput"];
            sheet?: string;
            cell?: string;
            line?: number;
            clause?: string;
            measure?: string;
            field?: string;
        };
        ProblemInput: {
            code: string;
            place: components["schemas"]["PlaceInput"];
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity: "error" | "warning" | "notice";
        };
        ProblemDetailsInput: {
            type: string;
            title: string;
            status: number;
            code: string;
            params: {
                [key: string]: unknown;
            };
            problems: components["schemas"]["ProblemInput"][];
            current?: unknown;
            id: string;
        };
        HeldGrantInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            appointment: string;
            /** @enum {string} */
            role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            /** @enum {string} */
            scopeKind: "jurisdiction" | "agency" | "division";
            scopeId: string | null;
            scopeName: string | null;
            scopeGone: string | null;
            givenAt: string;
            reason: string | null;
        };
        AppointmentInput: {
            /** Format: uuid */
            id: string;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            login: string | null;
            title: string;
            post: string | null;
            agency: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
            endsOn: string | null;
            endReason: string | null;
            handedTo: {
                /** Format: uuid */
                id: string;
                person: string;
                title: string;
            } | null;
            version: number;
            grants: components["schemas"]["HeldGrantInput"][];
        };
        HoldingInput: {
            kind: string;
            count: number;
            name: string;
            detail: string;
        };
        AppointmentGivenInput: {
            /** Format: uuid */
            person: string;
            post: string | null;
            title: string;
            agency: string | null;
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
        };
        AppointmentEndInput: {
            version: number;
            /**
             * Format: date
             * @example 2026-12-31
             */
            endsOn: string;
            reason: string;
            successor: string | null;
        };
        GrantGivenInput: {
            /** @enum {string} */
            role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            scope: {
                /** @constant */
                kind: "jurisdiction";
            } | {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                id: string;
            } | {
                /** @constant */
                kind: "division";
                /** Format: uuid */
                id: string;
            };
            reason: string;
        };
        ActAsInput: {
            /** Format: uuid */
            appointment: string;
        };
        AuditEventInput: {
            eventNo: string;
            kind: string;
            subjectKind: string;
            /** Format: uuid */
            subjectId: string;
            recordedAt: string;
            actor: {
                name: string;
                title: string;
            } | null;
            via: string;
            hash: string;
        };
        VerificationInput: {
            events: string;
            head: string;
            breaks: {
                /** @enum {string} */
                kind: "changed" | "inserted" | "deleted" | "reordered" | "cut";
                eventNo: string;
                detail: string;
            }[];
            verifiedAt: string;
        };
        NamedDayInput: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            day: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
        };
        CalendarNoticeInput: {
            year: number;
            title: string;
            documentNumber: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            issuedOn: string;
            days: components["schemas"]["NamedDayInput"][];
            /** @enum {string} */
            origin: "pack" | "office";
            version: number;
        };
        LocalDayInput: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            day: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
            source: string;
            version: number;
        };
        CalendarInput: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            knownFrom: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            knownThrough: string;
            notices: components["schemas"]["CalendarNoticeInput"][];
            localDays: components["schemas"]["LocalDayInput"][];
            may: {
                change: boolean;
            };
        };
        ImportNoticeInput: {
            year: number;
            title: string;
            documentNumber: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            issuedOn: string;
            days: {
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                day: string;
                /** @enum {string} */
                kind: "off" | "work";
                name: string;
            }[];
            version: number;
        };
        AddLocalDaysInput: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            from: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            through: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
            source: string;
        };
        DeskInput: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            groups: {
                /** @enum {string} */
                kind: "receive" | "namePeople" | "support" | "supportAnswered" | "pastDue" | "dueSoon" | "decide" | "returned" | "receiptOverdue" | "undeployed" | "withoutTasks" | "withoutLead" | "planDrafts";
                count: number;
                late: number;
                first: {
                    /** Format: uuid */
                    id: string;
                    subject: {
                        /** @enum {string} */
                        kind: "task" | "measure" | "planDraft" | "supportRequest" | "changeRequest";
                        /** Format: uuid */
                        id: string;
                    };
                    number: string;
                    title: string;
                    agency: string | null;
                    by: string | null;
                }[];
            }[];
        };
        TaskOverviewInput: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            tasks: number;
            deployed: number;
            received: number;
            named: number;
            receiptOverdue: number;
            pastDue: number;
            returned: number;
            extended: number;
            openChange: number;
            dueIn30Days: number;
            measuresWithoutTasks: number;
            fields: {
                field: string;
                drafted: number;
                returned: number;
                ended: number;
                deployed: number;
                received: number;
                named: number;
                receiptOverdue: number;
                pastDue: number;
            }[];
            divisions: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
                kind: string;
                tile: {
                    column: number;
                    row: number;
                } | null;
                deployed: number;
                received: number;
                named: number;
                receiptOverdue: number;
                pastDue: number;
            }[];
        };
        CellPlaceInput: {
            file?: string;
            sheet?: string;
            cell?: string;
        };
        LedgerChangeInput: {
            /** Format: uuid */
            measure: string;
            number: number;
            title: string;
            version: number;
            /** @enum {string} */
            column: "title" | "field" | "lead" | "supporting" | "implementing" | "deadline" | "outcome" | "sponsor" | "responsibleLeader" | "responsiblePerson" | "liaison";
            before: string;
            after: string;
            text: string;
            place: components["schemas"]["CellPlaceInput"] | null;
            conflict: {
                code: string;
                params: {
                    [key: string]: unknown;
                };
            } | null;
        };
        CellProblemInput: {
            code: string;
            params: {
                [key: string]: unknown;
            };
            place: components["schemas"]["CellPlaceInput"] | null;
            /** Format: uuid */
            measure: string;
            number: number | null;
            /** @enum {string} */
            column: "title" | "field" | "lead" | "supporting" | "implementing" | "deadline" | "outcome" | "sponsor" | "responsibleLeader" | "responsiblePerson" | "liaison";
        };
        ReturnedPeopleInput: {
            /** Format: uuid */
            measure: string;
            /** Format: uuid */
            agency: string;
            responsibleLeader: string;
            responsiblePerson: string;
            liaison: string;
        };
        LedgerChangeCheckInput: {
            changes: components["schemas"]["LedgerChangeInput"][];
            problems: components["schemas"]["CellProblemInput"][];
            unchanged: number;
            receipts: {
                /** Format: uuid */
                measure: string;
                /** Format: uuid */
                agency: string;
                responsibleLeader: string;
                responsiblePerson: string;
                liaison: string;
                name: string;
                received: number;
                named: number;
            }[];
        };
        LedgerOutcomeInput: {
            /** Format: uuid */
            measure: string;
            number: number | null;
            title: string;
            /** @enum {string} */
            outcome: "changed" | "withdrawn" | "unchanged" | "conflict" | "refused" | "unknown";
            problems: {
                code: string;
                params: {
                    [key: string]: unknown;
                };
            }[];
            version: number | null;
        };
        DeadlineInput: {
            /** @enum {string} */
            kind: "day" | "range" | "recurring" | "standing" | "none";
            /**
             * Format: date
             * @example 2026-12-31
             */
            day?: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            from?: string;
            /** @enum {string} */
            every?: "week" | "month" | "quarter" | "half-year" | "year";
            raw: string;
        };
        TargetInput: {
            /** @enum {string} */
            comparison: "at-least" | "more-than" | "at-most" | "less-than" | "equal" | "about" | "between";
            value: string;
            upper?: string;
            unit: string;
            raw: string;
        };
        PersonListsInput: {
            sponsor?: string[];
            responsibleLeader?: string[];
            responsiblePerson?: string[];
            liaison?: string[];
        };
        NameMatchInput: {
            name: string;
            occurrences: number;
            match: {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                agency: string;
                /** @enum {string} */
                by: "name" | "fullName" | "alias" | "person";
            } | {
                /** @constant */
                kind: "group";
                group: string;
            } | {
                /** @constant */
                kind: "new-agency";
                name: string;
            } | {
                /** @constant */
                kind: "unnamed";
            } | {
                /** @constant */
                kind: "unknown";
            };
            suggestions: string[];
        };
        DraftMeasureInput: {
            key: number;
            no: string;
            title: string;
            text: string;
            field: string;
            clause: string;
            lead: string[];
            supporting: string[];
            implementing: string[];
            people: components["schemas"]["PersonListsInput"];
            outcome: string | null;
            designated: string | null;
            deadline: components["schemas"]["DeadlineInput"];
            targets: components["schemas"]["TargetInput"][];
            place: components["schemas"]["SpanInput"];
            responsibilityPlace: components["schemas"]["SpanInput"] | null;
            deadlinePlace: components["schemas"]["SpanInput"] | null;
            removed: boolean;
            edited: string[];
        };
        ClauseInput: {
            no: string;
            label: string;
            level: number;
            title: string;
            text: string;
            start: number;
            end: number;
        };
        DraftProblemInput: {
            code: string;
            place: components["schemas"]["PlaceInput"];
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity: "error" | "warning" | "notice";
            id: string;
            measures: number[];
            accepted: boolean;
        };
        RevisionInput: {
            /** Format: uuid */
            document: string;
            earlier: {
                /** Format: uuid */
                id: string;
                number: number;
                no: string;
                title: string;
                text: string;
            }[];
            pairs: {
                /** @enum {string} */
                kind: "unchanged" | "changed" | "added" | "removed" | "split" | "merged";
                earlier: string[];
                later: number[];
                renumbered: string[] | null;
                changes: {
                    property: string;
                    before: unknown;
                    after: unknown;
                }[];
                isSaid: boolean;
            }[];
        };
        PlanDraftInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "committed" | "discarded";
            fileName: string;
            createdAt: string;
            changedAt: string;
            version: number;
            head: {
                title: string;
                issued: string | null;
                issuedBy: string | null;
                documentNumber: string | null;
            };
            text: string;
            blocks: ({
                /** @constant */
                kind: "paragraph";
                start: number;
                end: number;
                headingLevel?: number;
            } | {
                /** @constant */
                kind: "row";
                start: number;
                end: number;
                cells: components["schemas"]["SpanInput"][];
                sheet?: string;
            })[];
            clauses: components["schemas"]["ClauseInput"][];
            measures: components["schemas"]["DraftMeasureInput"][];
            names: components["schemas"]["NameMatchInput"][];
            problems: components["schemas"]["DraftProblemInput"][];
            alreadyImported: {
                /** Format: uuid */
                document: string;
                title: string;
                importedAt: string;
                importedBy: string;
            } | null;
            committedDocument: string | null;
            revisable: {
                /** Format: uuid */
                id: string;
                title: string;
                issued: string | null;
                documentNumber: string | null;
            }[];
            suggestedRevision: string | null;
            revision: components["schemas"]["RevisionInput"] | null;
        };
        PlanDraftRowInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "committed" | "discarded";
            fileName: string;
            title: string;
            measures: number;
            problems: number;
            changedAt: string;
        };
        DraftChangeInput: {
            /** @constant */
            kind: "head";
            title?: string;
            issued?: string | null;
            issuedBy?: string | null;
            documentNumber?: string | null;
        } | {
            /** @constant */
            kind: "measure";
            key: number;
            title?: string;
            text?: string;
            field?: string;
            outcome?: string | null;
            lead?: string[];
            supporting?: string[];
            implementing?: string[];
            designated?: string | null;
            deadline?: components["schemas"]["DeadlineInput"];
        } | {
            /** @constant */
            kind: "removal";
            key: number;
            removed: boolean;
        } | {
            /** @constant */
            kind: "name";
            name: string;
            means: {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                agency: string;
            } | {
                /** @constant */
                kind: "group";
                group: string;
            } | {
                /** @constant */
                kind: "new-agency";
                name: string;
            } | {
                /** @constant */
                kind: "unnamed";
            } | {
                /** @constant */
                kind: "unknown";
            };
            remember: boolean;
        } | {
            /** @constant */
            kind: "restore";
            key: number;
        } | {
            /** @constant */
            kind: "acceptance";
            problems: string[];
            accepted: boolean;
        } | {
            /** @constant */
            kind: "revises";
            document: string | null;
        } | {
            /** @constant */
            kind: "origin";
            key: number;
            from: string[] | null;
        };
        PlanDocumentRowInput: {
            /** Format: uuid */
            id: string;
            title: string;
            issued: string | null;
            issuedBy: string | null;
            documentNumber: string | null;
            measures: number;
            importedAt: string;
            importedBy: string;
        };
        DocumentLinkInput: {
            /** Format: uuid */
            id: string;
            title: string;
            issued: string | null;
        };
        PlanDocumentInput: {
            /** Format: uuid */
            id: string;
            title: string;
            issued: string | null;
            issuedBy: string | null;
            documentNumber: string | null;
            measures: number;
            importedAt: string;
            importedBy: string;
            text: string;
            format: string;
            hasFile: boolean;
            replaces: components["schemas"]["DocumentLinkInput"] | null;
            replacedBy: components["schemas"]["DocumentLinkInput"] | null;
            clauses: components["schemas"]["ClauseInput"][];
            measureAt: {
                /** Format: uuid */
                measure: string;
                number: number;
                clause: string;
                start: number;
                end: number;
            }[];
        };
        PastedPlanInput: {
            text: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            issued?: string;
        };
        ChangeDraftInput: {
            version: number;
            changes: components["schemas"]["DraftChangeInput"][];
        };
        CommittedInput: {
            /** Format: uuid */
            document: string;
            measures: number;
        };
        SavedViewInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            ledger: "measure" | "task";
            name: string;
            search: {
                [key: string]: string | string[];
            };
            shown: string[];
            shared: {
                /** @enum {string} */
                with: "nobody" | "jurisdiction";
            } | {
                /** @constant */
                with: "role";
                /** @enum {string} */
                role: "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            };
            owner: string;
            isMine: boolean;
            isDefault: boolean;
            version: number;
        };
        AgencyInput: {
            /** Format: uuid */
            id: string;
            name: string;
            fullName: string | null;
            kind: string;
            officialOrder: number;
            division: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            } | null;
            aliases: string[];
            version: number;
        };
        AgencyGroupInput: {
            /** Format: uuid */
            id: string;
            name: string;
            members: string[];
        };
        PartyInput: {
            /** @enum {string} */
            role: "lead" | "jointLead" | "supporting" | "implementing";
            agency: string | null;
            name: string;
            printedName: string;
            onDemand: boolean;
        };
        MeasureRowInput: {
            /** Format: uuid */
            id: string;
            number: number;
            printedNo: string;
            title: string;
            field: string;
            document: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            clause: string;
            lead: components["schemas"]["PartyInput"][];
            supporting: components["schemas"]["PartyInput"][];
            implementing: components["schemas"]["PartyInput"][];
            deadline: components["schemas"]["DeadlineInput"];
            isFinished: boolean;
            outcome: string | null;
            version: number;
            changedAt: string;
        };
        MeasureInput: {
            /** Format: uuid */
            id: string;
            number: number;
            printedNo: string;
            title: string;
            field: string;
            document: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            clause: string;
            lead: components["schemas"]["PartyInput"][];
            supporting: components["schemas"]["PartyInput"][];
            implementing: components["schemas"]["PartyInput"][];
            deadline: components["schemas"]["DeadlineInput"];
            isFinished: boolean;
            outcome: string | null;
            version: number;
            changedAt: string;
            text: string;
            people: components["schemas"]["PersonListsInput"];
            targets: components["schemas"]["TargetInput"][];
            place: components["schemas"]["SpanInput"];
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            clauseText: string;
            clausePath: {
                no: string;
                label: string;
                title: string;
            }[];
            withdrawnAt: string | null;
            withdrawnReason: string | null;
            lineage: {
                /** @enum {string} */
                kind: "splitFrom" | "splitInto" | "mergedFrom" | "mergedInto";
                measure: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    title: string;
                };
            }[];
            may: {
                edit: boolean;
                withdraw: boolean;
                readHistory: boolean;
            };
            previous: string | null;
            next: string | null;
        };
        MeasurePageInput: {
            rows: components["schemas"]["MeasureRowInput"][];
            next: string | null;
            total: number;
            facets: {
                field: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                lead: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                deadlineKind: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                document: {
                    value: string;
                    label: string;
                    count: number;
                }[];
            };
            groups: {
                key: string;
                label: string;
                count: number;
            }[];
        };
        EditMeasureInput: {
            version: number;
            reason: string;
            title?: string;
            text?: string;
            field?: string;
            outcome?: string | null;
            deadline?: components["schemas"]["DeadlineInput"];
            parties?: {
                /** @enum {string} */
                role: "lead" | "jointLead" | "supporting" | "implementing";
                agency: string | null;
                printedName: string;
                onDemand?: boolean;
            }[];
        };
        HistoryEntryInput: {
            eventNo: string;
            kind: string;
            recordedAt: string;
            actor: {
                name: string;
                title: string;
            } | null;
            via: string;
            reason: string | null;
            changes: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            };
        };
        OverviewInput: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            measures: number;
            documents: number;
            openDrafts: number;
            withoutLead: number;
            jointLead: number;
            withoutDeadline: number;
            duePast: number;
            dueIn30Days: number;
            byField: {
                field: string;
                count: number;
                withoutLead: number;
                duePast: number;
            }[];
            byAgency: {
                /** Format: uuid */
                agency: string;
                name: string;
                lead: number;
                supporting: number;
            }[];
            byMonth: {
                month: string;
                count: number;
            }[];
        };
        /** @description [start, end) */
        PeriodInput: {
            /** @enum {string} */
            kind: "point" | "period" | "cumulative";
            /**
             * Format: date
             * @example 2026-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            end: string;
            label: string;
        };
        IndicatorInput: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            aliases: string[];
            definition: string | null;
            unit: string;
            /** @enum {string} */
            priceBasis: "current" | "constant" | "none";
            /** @enum {string} */
            frequency: "year" | "half-year" | "quarter" | "month" | "irregular";
            /** @enum {string} */
            direction: "up" | "down" | "none";
            /** @enum {string} */
            origin: "observed" | "aggregated" | "computed";
            chapter: string | null;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
        };
        IndicatorDetailInput: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            aliases: string[];
            definition: string | null;
            unit: string;
            /** @enum {string} */
            priceBasis: "current" | "constant" | "none";
            /** @enum {string} */
            frequency: "year" | "half-year" | "quarter" | "month" | "irregular";
            /** @enum {string} */
            direction: "up" | "down" | "none";
            /** @enum {string} */
            origin: "observed" | "aggregated" | "computed";
            chapter: string | null;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
            places: {
                code: string;
                name: string;
            }[];
            may: {
                edit: boolean;
            };
        };
        EditIndicatorInput: {
            version: number;
            reason: string;
            name?: string;
            aliases?: string[];
            definition?: string | null;
            chapter?: string | null;
            /** @enum {string} */
            priceBasis?: "current" | "constant" | "none";
            /** @enum {string} */
            frequency?: "year" | "half-year" | "quarter" | "month" | "irregular";
            /** @enum {string} */
            direction?: "up" | "down" | "none";
            owner?: string | null;
        };
        ObservationInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            indicator: string;
            division: {
                code: string;
                name: string;
            };
            dimension: {
                [key: string]: string;
            };
            period: components["schemas"]["PeriodInput"];
            value: string;
            printed: string;
            qualifier: string | null;
            unit: string;
            /** @enum {string} */
            status: "as-printed-unverified" | "reported" | "verified" | "published" | "withdrawn";
            source: string;
            sourcePlace: string | null;
            reporter: string;
            recordedAt: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            knownOn: string;
            revisionReason: string | null;
            superseded: boolean;
        };
        IndicatorRowInput: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            aliases: string[];
            definition: string | null;
            unit: string;
            /** @enum {string} */
            priceBasis: "current" | "constant" | "none";
            /** @enum {string} */
            frequency: "year" | "half-year" | "quarter" | "month" | "irregular";
            /** @enum {string} */
            direction: "up" | "down" | "none";
            /** @enum {string} */
            origin: "observed" | "aggregated" | "computed";
            chapter: string | null;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
            observations: number;
            latest: components["schemas"]["ObservationInput"] | null;
        };
        RecordObservationInput: {
            division: string;
            period: string;
            value: string;
            qualifier?: string | null;
            unit: string;
            /** @enum {string} */
            status: "as-printed-unverified" | "reported" | "verified" | "published" | "withdrawn";
            source: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            knownOn?: string;
            reason?: string;
        };
        HeldIndicatorInput: {
            /** Format: uuid */
            id: string;
            name: string;
            aliases: string[];
            definition: string | null;
            unit: string;
            observations: {
                division: string;
                period: components["schemas"]["PeriodInput"];
                value: string;
                qualifier: string | null;
                unit: string;
                /** @enum {string} */
                status: "as-printed-unverified" | "reported" | "verified" | "published" | "withdrawn";
                source: string;
                sourcePlace: string | null;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                knownOn: string;
            }[];
        };
        IndicatorPageInput: {
            rows: components["schemas"]["IndicatorRowInput"][];
            next: string | null;
            total: number;
            chapters: {
                chapter: string;
                count: number;
            }[];
        };
        FactImportInput: {
            dryRun: boolean;
            indicators: number;
            observations: number;
            revisions: number;
            unchanged: number;
            problems: components["schemas"]["ProblemInput"][];
        };
        HeldFactsPageInput: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            asOf: string;
            next: string | null;
            places: {
                code: string;
                name: string;
                aliases: string[];
            }[];
            indicators: components["schemas"]["HeldIndicatorInput"][];
        };
        DivisionInput: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            kind: string;
            officialOrder: number;
            version: number;
        };
        OrganisationAgencyInput: {
            /** Format: uuid */
            id: string;
            name: string;
            fullName: string | null;
            kind: string;
            parent: string | null;
            division: string | null;
            officialOrder: number;
            aliases: string[];
            mergedInto: string | null;
            withdrawnReason: string | null;
            version: number;
        };
        OrganisationGroupInput: {
            /** Format: uuid */
            id: string;
            name: string;
            members: string[];
            withdrawnReason: string | null;
            version: number;
        };
        PostHolderInput: {
            person: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
            endsOn: string | null;
        };
        PostInput: {
            /** Format: uuid */
            id: string;
            agency: string | null;
            title: string;
            rank: number;
            withdrawnReason: string | null;
            version: number;
            holders: components["schemas"]["PostHolderInput"][];
        };
        PostAloneInput: {
            /** Format: uuid */
            id: string;
            agency: string | null;
            title: string;
            rank: number;
            withdrawnReason: string | null;
            version: number;
        };
        SeatInput: {
            /** @enum {string} */
            role: "chair" | "deputyChair" | "member";
            agency: string | null;
            post: string | null;
            startsOn: string | null;
            endsOn: string | null;
        };
        BodyInput: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
            parent: string | null;
            office: string | null;
            officialOrder: number;
            seats: components["schemas"]["SeatInput"][];
            withdrawnReason: string | null;
            version: number;
        };
        OrganisationInput: {
            divisions: components["schemas"]["DivisionInput"][];
            agencies: components["schemas"]["OrganisationAgencyInput"][];
            groups: components["schemas"]["OrganisationGroupInput"][];
            posts: components["schemas"]["PostInput"][];
            bodies: components["schemas"]["BodyInput"][];
            editor: {
                all: boolean;
                divisions: string[];
            };
        };
        OrganisationImportInput: {
            dryRun: boolean;
            sheets: {
                sheet: string;
                rows: number;
                added: number;
                changed: number;
                unchanged: number;
            }[];
            changes: {
                sheet: string;
                cell: string;
                /** @enum {string} */
                kind: "added" | "changed";
                name: string;
                fields: {
                    column: string;
                    before: string;
                    after: string;
                }[];
            }[];
            problems: components["schemas"]["ProblemInput"][];
        };
        AgencyGivenInput: {
            name: string;
            fullName: string | null;
            /** @enum {string} */
            kind: "party" | "congress" | "government" | "judicial" | "people" | "institution" | "vertical" | "division" | "other";
            parent: string | null;
            division: string | null;
            aliases: string[];
        };
        AgencyEditInput: {
            name: string;
            fullName: string | null;
            /** @enum {string} */
            kind: "party" | "congress" | "government" | "judicial" | "people" | "institution" | "vertical" | "division" | "other";
            parent: string | null;
            division: string | null;
            aliases: string[];
            version: number;
            reason?: string;
        };
        AgencyMoveInput: {
            version: number;
            /** Format: uuid */
            place: string;
        };
        AgencyMergeInput: {
            version: number;
            reason: string;
            /** Format: uuid */
            into: string;
        };
        AgencyHistoryEntryInput: {
            eventNo: string;
            kind: string;
            recordedAt: string;
            actor: {
                name: string;
                title: string;
            } | null;
            via: string;
            reason: string | null;
            changes: {
                [key: string]: unknown;
            };
        };
        GroupGivenInput: {
            name: string;
            members: string[];
        };
        GroupEditInput: {
            name: string;
            members: string[];
            version: number;
        };
        DivisionGivenInput: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "district" | "county" | "banner" | "city" | "zone";
        };
        DivisionEditInput: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "district" | "county" | "banner" | "city" | "zone";
            version: number;
        };
        PostGivenInput: {
            agency: string | null;
            title: string;
            rank: number;
        };
        PostEditInput: {
            agency: string | null;
            title: string;
            rank: number;
            version: number;
        };
        BodyGivenInput: {
            name: string;
            /** @enum {string} */
            kind: "commission" | "leadingGroup" | "specialGroup" | "jointMeeting" | "headquarters";
            parent: string | null;
            office: string | null;
            seats: components["schemas"]["SeatInput"][];
        };
        BodyEditInput: {
            name: string;
            /** @enum {string} */
            kind: "commission" | "leadingGroup" | "specialGroup" | "jointMeeting" | "headquarters";
            parent: string | null;
            office: string | null;
            seats: components["schemas"]["SeatInput"][];
            version: number;
        };
        DocumentSlotInput: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            field: string | null;
            /** @enum {string} */
            state: "missing" | "drafted" | "issued";
            document: string | null;
            title: string | null;
            documentNumber: string | null;
            issued: string | null;
            versions: number;
            measures: number;
            version: number;
        };
        DocumentSetInput: {
            /** Format: uuid */
            id: string;
            name: string;
            origin: string;
            slots: components["schemas"]["DocumentSlotInput"][];
            completeness: {
                slots: number;
                missing: number;
                drafted: number;
                issued: number;
            };
            mayFill: boolean;
        };
        MeasureListInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "annual" | "field";
            year: number | null;
            field: string | null;
            name: string;
            /** @enum {string} */
            state: "open" | "closed";
            closedOn: string | null;
            items: number;
            carriedIn: number;
            finished: number;
            carriedOver: number;
            ended: number;
            version: number;
            may: {
                change: boolean;
                close: boolean;
            };
        };
        MeasureRefInput: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
        };
        MeasureListPageInput: {
            list: components["schemas"]["MeasureListInput"];
            rows: {
                ordinal: number;
                measure: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    title: string;
                    field: string;
                };
                firstYear: number | null;
                isCarried: boolean;
                closing: ("finished" | "carriedOver" | "ended") | null;
                closingReason: string | null;
                /** @enum {string} */
                documentState: "none" | "drafted" | "reviewed" | "issued";
                documentNumber: string | null;
            }[];
            next: number | null;
        };
        CoverageCountsInput: {
            clauses: number;
            covered: number;
            explained: number;
            gap: number;
        };
        UpstreamDocumentInput: {
            /** Format: uuid */
            id: string;
            title: string;
            documentNumber: string | null;
            issuer: string | null;
            /** @enum {string} */
            level: "central" | "region" | "city";
            issuedOn: string | null;
            coverage: components["schemas"]["CoverageCountsInput"];
        };
        CoverageClauseInput: {
            no: string;
            label: string;
            level: number;
            title: string;
            text: string;
            state: ("covered" | "explained" | "gap") | null;
            gapReason: string | null;
            measures: components["schemas"]["MeasureRefInput"][];
        };
        CoverageInput: {
            upstream: components["schemas"]["UpstreamDocumentInput"][];
            plans: {
                /** Format: uuid */
                id: string;
                title: string;
                coverage: components["schemas"]["CoverageCountsInput"];
            }[];
            mandatedWithoutClause: number;
        };
        UpstreamCoverageInput: {
            /** Format: uuid */
            id: string;
            title: string;
            documentNumber: string | null;
            issuer: string | null;
            /** @enum {string} */
            level: "central" | "region" | "city";
            issuedOn: string | null;
            coverage: components["schemas"]["CoverageCountsInput"];
            clauses: components["schemas"]["CoverageClauseInput"][];
        };
        PlanCoverageInput: {
            /** Format: uuid */
            id: string;
            title: string;
            coverage: components["schemas"]["CoverageCountsInput"];
            clauses: components["schemas"]["CoverageClauseInput"][];
        };
        GoalTreeInput: {
            goals: {
                /** Format: uuid */
                id: string;
                parent: string | null;
                name: string;
                version: number;
                measures: number;
                tasks: number;
            }[];
            measures: number;
            withoutGoal: number;
            mayChange: boolean;
        };
        SponsorsInput: {
            sponsors: {
                /** Format: uuid */
                id: string;
                title: string;
                name: string;
                endsOn: string | null;
                isSelf: boolean;
                measures: number;
                issued: number;
                duePast: number;
                since: string | null;
            }[];
            withoutSponsor: number;
            keyMeasures: number;
        };
        DocumentStepGivenInput: {
            version: number;
            /** @enum {string} */
            step: "draft" | "review" | "sendBack" | "issue" | "correct";
            /**
             * Format: date
             * @example 2026-12-31
             */
            doneOn: string;
            /** @default null */
            body: string | null;
            /** @default null */
            title: string | null;
            /** @default null */
            documentNumber: string | null;
            /** @default null */
            note: string | null;
        };
        MeasureProfileInput: {
            origin: ("mandated" | "selfChosen") | null;
            isKey: boolean;
            version: number;
            lists: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "annual" | "field";
                year: number | null;
                name: string;
                /** @enum {string} */
                state: "open" | "closed";
                ordinal: number;
                firstYear: number | null;
                closing: ("finished" | "carriedOver" | "ended") | null;
                closingReason: string | null;
            }[];
            clauses: {
                /** Format: uuid */
                document: string;
                documentTitle: string;
                clause: string;
                title: string;
            }[];
            goals: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            sponsors: {
                /** Format: uuid */
                appointment: string;
                title: string;
                name: string;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                startsOn: string;
                endsOn: string | null;
                reason: string | null;
            }[];
            document: {
                /** @enum {string} */
                state: "none" | "drafted" | "reviewed" | "issued";
                title: string | null;
                documentNumber: string | null;
                issuedOn: string | null;
                steps: {
                    /** @enum {string} */
                    step: "draft" | "review" | "sendBack" | "issue" | "correct";
                    /**
                     * Format: date
                     * @example 2026-12-31
                     */
                    doneOn: string;
                    body: string | null;
                    title: string | null;
                    documentNumber: string | null;
                    note: string | null;
                }[];
                moves: ("draft" | "review" | "sendBack" | "issue" | "correct")[];
            };
            may: {
                change: boolean;
            };
        };
        ProgrammeOverviewInput: {
            /** Format: uuid */
            id: string;
            name: string;
            sets: components["schemas"]["DocumentSetInput"][];
            templates: {
                id: string;
                name: string;
                slots: number;
            }[];
            lists: components["schemas"]["MeasureListInput"][];
            counts: {
                measures: number;
                annual: number;
                field: number;
                unlisted: number;
                origin: {
                    mandated: number;
                    selfChosen: number;
                    unsaid: number;
                };
                document: {
                    none: number;
                    drafted: number;
                    reviewed: number;
                    issued: number;
                };
            };
            goals: {
                goals: number;
                idle: number;
                withoutGoal: number;
            };
            coverage: {
                clauses: number;
                covered: number;
                explained: number;
                gap: number;
                documents: number;
                planGaps: number;
            } | null;
            sponsors: {
                sponsors: number;
                keyMeasures: number;
                withoutSponsor: number;
            } | null;
        };
        ProfileBatchInput: {
            changed: number;
            unchanged: number;
        };
        AgencyRefInput: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description standing (持续推进) has no last day */
        TaskDueInput: {
            /** @enum {string} */
            kind: "day" | "standing";
            /**
             * Format: date
             * @example 2026-12-31
             */
            day?: string;
        };
        TaskNodeInput: {
            title: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            due: string;
            outcome: string | null;
            reachedOn: string | null;
            documentTitle: string | null;
            documentNumber: string | null;
        };
        TaskPersonInput: {
            /** @enum {string} */
            role: "responsibleLeader" | "responsiblePerson" | "liaison";
            name: string;
            title: string;
            phone: string | null;
        };
        TaskRowInput: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            field: string;
            measure: {
                /** Format: uuid */
                id: string;
                number: number;
                title: string;
            };
            parent: string | null;
            depth: number;
            isLeaf: boolean;
            agency: components["schemas"]["AgencyRefInput"] | null;
            division: components["schemas"]["AgencyRefInput"] | null;
            /** @enum {string} */
            role: "lead" | "jointLead" | "supporting" | "implementing";
            /** @enum {string} */
            state: "drafted" | "deployed" | "returned" | "received" | "terminated" | "merged" | "split" | "voided";
            /** @enum {string} */
            light: "normal" | "warning" | "behind" | "silent" | "done" | "excused";
            due: components["schemas"]["TaskDueInput"] | null;
            originalDue: string | null;
            extensions: number;
            openChange: boolean;
            receiveBy: string | null;
            deployedOn: string | null;
            receivedOn: string | null;
            responsiblePerson: string | null;
            nextNode: {
                title: string;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                due: string;
            } | null;
            outcome: string | null;
            version: number;
            changedAt: string;
        };
        TaskInput: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            field: string;
            measure: {
                /** Format: uuid */
                id: string;
                number: number;
                title: string;
            };
            parent: string | null;
            depth: number;
            isLeaf: boolean;
            agency: components["schemas"]["AgencyRefInput"] | null;
            division: components["schemas"]["AgencyRefInput"] | null;
            /** @enum {string} */
            role: "lead" | "jointLead" | "supporting" | "implementing";
            /** @enum {string} */
            state: "drafted" | "deployed" | "returned" | "received" | "terminated" | "merged" | "split" | "voided";
            /** @enum {string} */
            light: "normal" | "warning" | "behind" | "silent" | "done" | "excused";
            due: components["schemas"]["TaskDueInput"] | null;
            originalDue: string | null;
            extensions: number;
            openChange: boolean;
            receiveBy: string | null;
            deployedOn: string | null;
            receivedOn: string | null;
            responsiblePerson: string | null;
            nextNode: {
                title: string;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                due: string;
            } | null;
            outcome: string | null;
            version: number;
            changedAt: string;
            text: string;
            weight: number;
            isMandatory: boolean;
            setBy: components["schemas"]["AgencyRefInput"] | null;
            returnReason: string | null;
            mergedInto: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            } | null;
            endedOn: string | null;
            endedReason: string | null;
            nodes: components["schemas"]["TaskNodeInput"][];
            people: components["schemas"]["TaskPersonInput"][];
            path: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            }[];
            children: components["schemas"]["TaskRowInput"][];
            coverage: {
                all: number;
                deployed: number;
                received: number;
                named: number;
                returned: number;
            } | null;
            next: {
                /** @enum {string} */
                who: "office" | "agency" | "decider";
                agency: components["schemas"]["AgencyRefInput"] | null;
                move: string;
                by: string | null;
            } | null;
            may: {
                edit: boolean;
                void: boolean;
                deploy: boolean;
                receive: boolean;
                return: boolean;
                namePeople: boolean;
                setNodes: boolean;
                breakDown: boolean;
                requestChange: boolean;
                requestSupport: boolean;
                readHistory: boolean;
            };
        };
        NewTaskInput: {
            title: string;
            /** @default  */
            text: string;
            /** @default null */
            outcome: string | null;
            agency: string | null;
            /** @enum {string} */
            role: "lead" | "jointLead" | "supporting" | "implementing";
            due: components["schemas"]["TaskDueInput"] | null;
            /** @default 0 */
            weight: number;
            /** @default true */
            isMandatory: boolean;
            /** @default [] */
            nodes: {
                title: string;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                due: string;
                /** @default null */
                outcome: string | null;
            }[];
        };
        CheckListInput: {
            measure: {
                /** Format: uuid */
                id: string;
                number: number;
                title: string;
            };
            tasks: number;
            drafted: number;
            problems: components["schemas"]["ProblemInput"][];
        };
        BatchAnswerInput: {
            done: string[];
            refused: {
                /** Format: uuid */
                id: string;
                code: string;
                params: {
                    [key: string]: unknown;
                };
            }[];
        };
        PeopleGivenInput: {
            responsibleLeader?: {
                name: string;
                /** @default  */
                title: string;
                /** @default null */
                phone: string | null;
            }[];
            responsiblePerson?: {
                name: string;
                /** @default  */
                title: string;
                /** @default null */
                phone: string | null;
            }[];
            liaison?: {
                name: string;
                /** @default  */
                title: string;
                /** @default null */
                phone: string | null;
            }[];
        };
        ChangeProposalInput: {
            /** @constant */
            kind: "extend";
            /**
             * Format: date
             * @example 2026-12-31
             */
            due: string;
        } | {
            /** @constant */
            kind: "adjust";
            title?: string;
            text?: string;
            outcome?: string | null;
            due?: components["schemas"]["TaskDueInput"];
        } | {
            /** @constant */
            kind: "merge";
            /** Format: uuid */
            into: string;
        } | {
            /** @constant */
            kind: "split";
            parts: components["schemas"]["NewTaskInput"][];
        } | {
            /** @constant */
            kind: "terminate";
        };
        ChangeRequestInput: {
            /** Format: uuid */
            id: string;
            task: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
                agency: components["schemas"]["AgencyRefInput"] | null;
                due: components["schemas"]["TaskDueInput"] | null;
                originalDue: string | null;
                extensions: number;
            };
            proposal: components["schemas"]["ChangeProposalInput"];
            reason: string;
            /** @enum {string} */
            state: "requested" | "approved" | "refused" | "withdrawn";
            requestedBy: {
                name: string;
                title: string;
            };
            requestedAgency: components["schemas"]["AgencyRefInput"] | null;
            /**
             * Format: date
             * @example 2026-12-31
             */
            requestedOn: string;
            decidedBy: {
                name: string;
                title: string;
            } | null;
            decidedOn: string | null;
            decisionReason: string | null;
            version: number;
            may: {
                decide: boolean;
                withdraw: boolean;
            };
        };
        SupportRequestInput: {
            /** Format: uuid */
            id: string;
            task: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
                agency: components["schemas"]["AgencyRefInput"] | null;
                due: components["schemas"]["TaskDueInput"] | null;
                originalDue: string | null;
                extensions: number;
            };
            from: components["schemas"]["AgencyRefInput"];
            to: components["schemas"]["AgencyRefInput"];
            title: string;
            text: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            due: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            originalDue: string;
            /** @enum {string} */
            state: "sent" | "received" | "replied" | "confirmed" | "returned" | "withdrawn";
            isOverdue: boolean;
            /**
             * Format: date
             * @example 2026-12-31
             */
            sentOn: string;
            receivedOn: string | null;
            repliedOn: string | null;
            reply: string | null;
            replyDocumentNumber: string | null;
            endReason: string | null;
            version: number;
            may: {
                receive: boolean;
                reply: boolean;
                return: boolean;
                confirm: boolean;
                sendBack: boolean;
                withdraw: boolean;
            };
        };
        GrantInput: {
            /** @enum {string} */
            role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            scope: {
                /** @constant */
                kind: "jurisdiction";
            } | {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                id: string;
                name: string;
            } | {
                /** @constant */
                kind: "division";
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        SessionInput: {
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            login: string;
            title: string;
            jurisdiction: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            };
            agency: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: uuid */
            appointment: string;
            appointments: {
                /** Format: uuid */
                id: string;
                title: string;
                agency: string | null;
            }[];
            grants: components["schemas"]["GrantInput"][];
            mustChangePassword: boolean;
            csrfToken: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            demo: boolean;
        };
        WelcomeInput: {
            product: {
                version: string;
            };
            needsSetUp: boolean;
            jurisdictions: {
                code: string;
                name: string;
            }[];
            demo: boolean;
            demoAccounts: {
                login: string;
                password: string;
                title: string;
                /** @enum {string} */
                role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            }[];
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            passwordPolicy?: {
                least: number;
                kinds: number;
            };
            packs?: {
                id: string;
                title: string;
                jurisdiction: {
                    code: string;
                    name: string;
                };
            }[];
        };
        SetUpInput: {
            token: string;
            jurisdiction: {
                code: string;
                name: string;
                pack: string | null;
            };
            administrators: {
                system: {
                    login: string;
                    name: string;
                    password: string;
                };
                security: {
                    login: string;
                    name: string;
                    password: string;
                };
                audit: {
                    login: string;
                    name: string;
                    password: string;
                };
            };
        };
        OwnSessionInput: {
            /** Format: uuid */
            id: string;
            createdAt: string;
            lastSeenAt: string;
            address: string;
            userAgent: string;
            current: boolean;
        };
        AccountInput: {
            /** Format: uuid */
            id: string;
            login: string;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            title: string;
            agency: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            grants: components["schemas"]["GrantInput"][];
            mustChangePassword: boolean;
            disabledAt: string | null;
            version: number;
        };
        NewAccountInput: {
            login: string;
            name: string;
            title: string;
            agency: string | null;
            /** @enum {string} */
            role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            scope: {
                /** @constant */
                kind: "jurisdiction";
            } | {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                id: string;
            } | {
                /** @constant */
                kind: "division";
                /** Format: uuid */
                id: string;
            };
        };
        AccountWithPasswordInput: {
            account: components["schemas"]["AccountInput"];
            oneTimePassword: string;
        };
        SignInInput: {
            login: string;
            password: string;
            jurisdiction?: string;
        };
        ChangePasswordInput: {
            current: string;
            next: string;
        };
        TaskPageInput: {
            rows: components["schemas"]["TaskRowInput"][];
            next: string | null;
            total: number;
            isMore: boolean;
            facets: {
                field: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                state: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                light: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                agency: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                division: {
                    value: string;
                    label: string;
                    count: number;
                }[];
            };
        };
        /** @description Unicode code points, half-open */
        Span: {
            start: number;
            end: number;
        };
        Place: {
            span?: components["schemas"]["Span"];
            sheet?: string;
            cell?: string;
            line?: number;
            clause?: string;
            measure?: string;
            field?: string;
        };
        Problem: {
            code: string;
            place: components["schemas"]["Place"];
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity: "error" | "warning" | "notice";
        };
        ProblemDetails: {
            type: string;
            title: string;
            status: number;
            code: string;
            params: {
                [key: string]: unknown;
            };
            problems: components["schemas"]["Problem"][];
            current?: unknown;
            id: string;
        };
        HeldGrant: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            appointment: string;
            /** @enum {string} */
            role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            /** @enum {string} */
            scopeKind: "jurisdiction" | "agency" | "division";
            scopeId: string | null;
            scopeName: string | null;
            scopeGone: string | null;
            givenAt: string;
            reason: string | null;
        };
        Appointment: {
            /** Format: uuid */
            id: string;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            login: string | null;
            title: string;
            post: string | null;
            agency: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
            endsOn: string | null;
            endReason: string | null;
            handedTo: {
                /** Format: uuid */
                id: string;
                person: string;
                title: string;
            } | null;
            version: number;
            grants: components["schemas"]["HeldGrant"][];
        };
        Holding: {
            kind: string;
            count: number;
            name: string;
            detail: string;
        };
        AppointmentGiven: {
            /** Format: uuid */
            person: string;
            post: string | null;
            title: string;
            agency: string | null;
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
        };
        AppointmentEnd: {
            version: number;
            /**
             * Format: date
             * @example 2026-12-31
             */
            endsOn: string;
            reason: string;
            successor: string | null;
        };
        GrantGiven: {
            /** @enum {string} */
            role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            scope: {
                /** @constant */
                kind: "jurisdiction";
            } | {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                id: string;
            } | {
                /** @constant */
                kind: "division";
                /** Format: uuid */
                id: string;
            };
            reason: string;
        };
        ActAs: {
            /** Format: uuid */
            appointment: string;
        };
        AuditEvent: {
            eventNo: string;
            kind: string;
            subjectKind: string;
            /** Format: uuid */
            subjectId: string;
            recordedAt: string;
            actor: {
                name: string;
                title: string;
            } | null;
            via: string;
            hash: string;
        };
        Verification: {
            events: string;
            head: string;
            breaks: {
                /** @enum {string} */
                kind: "changed" | "inserted" | "deleted" | "reordered" | "cut";
                eventNo: string;
                detail: string;
            }[];
            verifiedAt: string;
        };
        NamedDay: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            day: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
        };
        CalendarNotice: {
            year: number;
            title: string;
            documentNumber: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            issuedOn: string;
            days: components["schemas"]["NamedDay"][];
            /** @enum {string} */
            origin: "pack" | "office";
            version: number;
        };
        LocalDay: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            day: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
            source: string;
            version: number;
        };
        Calendar: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            knownFrom: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            knownThrough: string;
            notices: components["schemas"]["CalendarNotice"][];
            localDays: components["schemas"]["LocalDay"][];
            may: {
                change: boolean;
            };
        };
        ImportNotice: {
            year: number;
            title: string;
            documentNumber: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            issuedOn: string;
            days: {
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                day: string;
                /** @enum {string} */
                kind: "off" | "work";
                name: string;
            }[];
            version: number;
        };
        AddLocalDays: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            from: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            through: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
            source: string;
        };
        Desk: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            groups: {
                /** @enum {string} */
                kind: "receive" | "namePeople" | "support" | "supportAnswered" | "pastDue" | "dueSoon" | "decide" | "returned" | "receiptOverdue" | "undeployed" | "withoutTasks" | "withoutLead" | "planDrafts";
                count: number;
                late: number;
                first: {
                    /** Format: uuid */
                    id: string;
                    subject: {
                        /** @enum {string} */
                        kind: "task" | "measure" | "planDraft" | "supportRequest" | "changeRequest";
                        /** Format: uuid */
                        id: string;
                    };
                    number: string;
                    title: string;
                    agency: string | null;
                    by: string | null;
                }[];
            }[];
        };
        TaskOverview: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            tasks: number;
            deployed: number;
            received: number;
            named: number;
            receiptOverdue: number;
            pastDue: number;
            returned: number;
            extended: number;
            openChange: number;
            dueIn30Days: number;
            measuresWithoutTasks: number;
            fields: {
                field: string;
                drafted: number;
                returned: number;
                ended: number;
                deployed: number;
                received: number;
                named: number;
                receiptOverdue: number;
                pastDue: number;
            }[];
            divisions: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
                kind: string;
                tile: {
                    column: number;
                    row: number;
                } | null;
                deployed: number;
                received: number;
                named: number;
                receiptOverdue: number;
                pastDue: number;
            }[];
        };
        CellPlace: {
            file?: string;
            sheet?: string;
            cell?: string;
        };
        LedgerChange: {
            /** Format: uuid */
            measure: string;
            number: number;
            title: string;
            version: number;
            /** @enum {string} */
            column: "title" | "field" | "lead" | "supporting" | "implementing" | "deadline" | "outcome" | "sponsor" | "responsibleLeader" | "responsiblePerson" | "liaison";
            before: string;
            after: string;
            text: string;
            place: components["schemas"]["CellPlace"] | null;
            conflict: {
                code: string;
                params: {
                    [key: string]: unknown;
                };
            } | null;
        };
        CellProblem: {
            code: string;
            params: {
                [key: string]: unknown;
            };
            place: components["schemas"]["CellPlace"] | null;
            /** Format: uuid */
            measure: string;
            number: number | null;
            /** @enum {string} */
            column: "title" | "field" | "lead" | "supporting" | "implementing" | "deadline" | "outcome" | "sponsor" | "responsibleLeader" | "responsiblePerson" | "liaison";
        };
        ReturnedPeople: {
            /** Format: uuid */
            measure: string;
            /** Format: uuid */
            agency: string;
            responsibleLeader: string;
            responsiblePerson: string;
            liaison: string;
        };
        LedgerChangeCheck: {
            changes: components["schemas"]["LedgerChange"][];
            problems: components["schemas"]["CellProblem"][];
            unchanged: number;
            receipts: {
                /** Format: uuid */
                measure: string;
                /** Format: uuid */
                agency: string;
                responsibleLeader: string;
                responsiblePerson: string;
                liaison: string;
                name: string;
                received: number;
                named: number;
            }[];
        };
        LedgerOutcome: {
            /** Format: uuid */
            measure: string;
            number: number | null;
            title: string;
            /** @enum {string} */
            outcome: "changed" | "withdrawn" | "unchanged" | "conflict" | "refused" | "unknown";
            problems: {
                code: string;
                params: {
                    [key: string]: unknown;
                };
            }[];
            version: number | null;
        };
        Deadline: {
            /** @enum {string} */
            kind: "day" | "range" | "recurring" | "standing" | "none";
            /**
             * Format: date
             * @example 2026-12-31
             */
            day?: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            from?: string;
            /** @enum {string} */
            every?: "week" | "month" | "quarter" | "half-year" | "year";
            raw: string;
        };
        Target: {
            /** @enum {string} */
            comparison: "at-least" | "more-than" | "at-most" | "less-than" | "equal" | "about" | "between";
            value: string;
            upper?: string;
            unit: string;
            raw: string;
        };
        PersonLists: {
            sponsor?: string[];
            responsibleLeader?: string[];
            responsiblePerson?: string[];
            liaison?: string[];
        };
        NameMatch: {
            name: string;
            occurrences: number;
            match: {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                agency: string;
                /** @enum {string} */
                by: "name" | "fullName" | "alias" | "person";
            } | {
                /** @constant */
                kind: "group";
                group: string;
            } | {
                /** @constant */
                kind: "new-agency";
                name: string;
            } | {
                /** @constant */
                kind: "unnamed";
            } | {
                /** @constant */
                kind: "unknown";
            };
            suggestions: string[];
        };
        DraftMeasure: {
            key: number;
            no: string;
            title: string;
            text: string;
            field: string;
            clause: string;
            lead: string[];
            supporting: string[];
            implementing: string[];
            people: components["schemas"]["PersonLists"];
            outcome: string | null;
            designated: string | null;
            deadline: components["schemas"]["Deadline"];
            targets: components["schemas"]["Target"][];
            place: components["schemas"]["Span"];
            responsibilityPlace: components["schemas"]["Span"] | null;
            deadlinePlace: components["schemas"]["Span"] | null;
            removed: boolean;
            edited: string[];
        };
        Clause: {
            no: string;
            label: string;
            level: number;
            title: string;
            text: string;
            start: number;
            end: number;
        };
        DraftProblem: {
            code: string;
            place: components["schemas"]["Place"];
            params: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            severity: "error" | "warning" | "notice";
            id: string;
            measures: number[];
            accepted: boolean;
        };
        Revision: {
            /** Format: uuid */
            document: string;
            earlier: {
                /** Format: uuid */
                id: string;
                number: number;
                no: string;
                title: string;
                text: string;
            }[];
            pairs: {
                /** @enum {string} */
                kind: "unchanged" | "changed" | "added" | "removed" | "split" | "merged";
                earlier: string[];
                later: number[];
                renumbered: string[] | null;
                changes: {
                    property: string;
                    before: unknown;
                    after: unknown;
                }[];
                isSaid: boolean;
            }[];
        };
        PlanDraft: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "committed" | "discarded";
            fileName: string;
            createdAt: string;
            changedAt: string;
            version: number;
            head: {
                title: string;
                issued: string | null;
                issuedBy: string | null;
                documentNumber: string | null;
            };
            text: string;
            blocks: ({
                /** @constant */
                kind: "paragraph";
                start: number;
                end: number;
                headingLevel?: number;
            } | {
                /** @constant */
                kind: "row";
                start: number;
                end: number;
                cells: components["schemas"]["Span"][];
                sheet?: string;
            })[];
            clauses: components["schemas"]["Clause"][];
            measures: components["schemas"]["DraftMeasure"][];
            names: components["schemas"]["NameMatch"][];
            problems: components["schemas"]["DraftProblem"][];
            alreadyImported: {
                /** Format: uuid */
                document: string;
                title: string;
                importedAt: string;
                importedBy: string;
            } | null;
            committedDocument: string | null;
            revisable: {
                /** Format: uuid */
                id: string;
                title: string;
                issued: string | null;
                documentNumber: string | null;
            }[];
            suggestedRevision: string | null;
            revision: components["schemas"]["Revision"] | null;
        };
        PlanDraftRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "open" | "committed" | "discarded";
            fileName: string;
            title: string;
            measures: number;
            problems: number;
            changedAt: string;
        };
        DraftChange: {
            /** @constant */
            kind: "head";
            title?: string;
            issued?: string | null;
            issuedBy?: string | null;
            documentNumber?: string | null;
        } | {
            /** @constant */
            kind: "measure";
            key: number;
            title?: string;
            text?: string;
            field?: string;
            outcome?: string | null;
            lead?: string[];
            supporting?: string[];
            implementing?: string[];
            designated?: string | null;
            deadline?: components["schemas"]["Deadline"];
        } | {
            /** @constant */
            kind: "removal";
            key: number;
            removed: boolean;
        } | {
            /** @constant */
            kind: "name";
            name: string;
            means: {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                agency: string;
            } | {
                /** @constant */
                kind: "group";
                group: string;
            } | {
                /** @constant */
                kind: "new-agency";
                name: string;
            } | {
                /** @constant */
                kind: "unnamed";
            } | {
                /** @constant */
                kind: "unknown";
            };
            remember: boolean;
        } | {
            /** @constant */
            kind: "restore";
            key: number;
        } | {
            /** @constant */
            kind: "acceptance";
            problems: string[];
            accepted: boolean;
        } | {
            /** @constant */
            kind: "revises";
            document: string | null;
        } | {
            /** @constant */
            kind: "origin";
            key: number;
            from: string[] | null;
        };
        PlanDocumentRow: {
            /** Format: uuid */
            id: string;
            title: string;
            issued: string | null;
            issuedBy: string | null;
            documentNumber: string | null;
            measures: number;
            importedAt: string;
            importedBy: string;
        };
        DocumentLink: {
            /** Format: uuid */
            id: string;
            title: string;
            issued: string | null;
        };
        PlanDocument: {
            /** Format: uuid */
            id: string;
            title: string;
            issued: string | null;
            issuedBy: string | null;
            documentNumber: string | null;
            measures: number;
            importedAt: string;
            importedBy: string;
            text: string;
            format: string;
            hasFile: boolean;
            replaces: components["schemas"]["DocumentLink"] | null;
            replacedBy: components["schemas"]["DocumentLink"] | null;
            clauses: components["schemas"]["Clause"][];
            measureAt: {
                /** Format: uuid */
                measure: string;
                number: number;
                clause: string;
                start: number;
                end: number;
            }[];
        };
        PastedPlan: {
            text: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            issued?: string;
        };
        ChangeDraft: {
            version: number;
            changes: components["schemas"]["DraftChange"][];
        };
        Committed: {
            /** Format: uuid */
            document: string;
            measures: number;
        };
        SavedView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            ledger: "measure" | "task";
            name: string;
            search: {
                [key: string]: string | string[];
            };
            shown: string[];
            shared: {
                /** @enum {string} */
                with: "nobody" | "jurisdiction";
            } | {
                /** @constant */
                with: "role";
                /** @enum {string} */
                role: "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            };
            owner: string;
            isMine: boolean;
            isDefault: boolean;
            version: number;
        };
        Agency: {
            /** Format: uuid */
            id: string;
            name: string;
            fullName: string | null;
            kind: string;
            officialOrder: number;
            division: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            } | null;
            aliases: string[];
            version: number;
        };
        AgencyGroup: {
            /** Format: uuid */
            id: string;
            name: string;
            members: string[];
        };
        Party: {
            /** @enum {string} */
            role: "lead" | "jointLead" | "supporting" | "implementing";
            agency: string | null;
            name: string;
            printedName: string;
            onDemand: boolean;
        };
        MeasureRow: {
            /** Format: uuid */
            id: string;
            number: number;
            printedNo: string;
            title: string;
            field: string;
            document: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            clause: string;
            lead: components["schemas"]["Party"][];
            supporting: components["schemas"]["Party"][];
            implementing: components["schemas"]["Party"][];
            deadline: components["schemas"]["Deadline"];
            isFinished: boolean;
            outcome: string | null;
            version: number;
            changedAt: string;
        };
        Measure: {
            /** Format: uuid */
            id: string;
            number: number;
            printedNo: string;
            title: string;
            field: string;
            document: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            clause: string;
            lead: components["schemas"]["Party"][];
            supporting: components["schemas"]["Party"][];
            implementing: components["schemas"]["Party"][];
            deadline: components["schemas"]["Deadline"];
            isFinished: boolean;
            outcome: string | null;
            version: number;
            changedAt: string;
            text: string;
            people: components["schemas"]["PersonLists"];
            targets: components["schemas"]["Target"][];
            place: components["schemas"]["Span"];
            programme: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            clauseText: string;
            clausePath: {
                no: string;
                label: string;
                title: string;
            }[];
            withdrawnAt: string | null;
            withdrawnReason: string | null;
            lineage: {
                /** @enum {string} */
                kind: "splitFrom" | "splitInto" | "mergedFrom" | "mergedInto";
                measure: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    title: string;
                };
            }[];
            may: {
                edit: boolean;
                withdraw: boolean;
                readHistory: boolean;
            };
            previous: string | null;
            next: string | null;
        };
        MeasurePage: {
            rows: components["schemas"]["MeasureRow"][];
            next: string | null;
            total: number;
            facets: {
                field: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                lead: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                deadlineKind: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                document: {
                    value: string;
                    label: string;
                    count: number;
                }[];
            };
            groups: {
                key: string;
                label: string;
                count: number;
            }[];
        };
        EditMeasure: {
            version: number;
            reason: string;
            title?: string;
            text?: string;
            field?: string;
            outcome?: string | null;
            deadline?: components["schemas"]["Deadline"];
            parties?: {
                /** @enum {string} */
                role: "lead" | "jointLead" | "supporting" | "implementing";
                agency: string | null;
                printedName: string;
                onDemand?: boolean;
            }[];
        };
        HistoryEntry: {
            eventNo: string;
            kind: string;
            recordedAt: string;
            actor: {
                name: string;
                title: string;
            } | null;
            via: string;
            reason: string | null;
            changes: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            };
        };
        Overview: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            measures: number;
            documents: number;
            openDrafts: number;
            withoutLead: number;
            jointLead: number;
            withoutDeadline: number;
            duePast: number;
            dueIn30Days: number;
            byField: {
                field: string;
                count: number;
                withoutLead: number;
                duePast: number;
            }[];
            byAgency: {
                /** Format: uuid */
                agency: string;
                name: string;
                lead: number;
                supporting: number;
            }[];
            byMonth: {
                month: string;
                count: number;
            }[];
        };
        /** @description [start, end) */
        Period: {
            /** @enum {string} */
            kind: "point" | "period" | "cumulative";
            /**
             * Format: date
             * @example 2026-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            end: string;
            label: string;
        };
        Indicator: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            aliases: string[];
            definition: string | null;
            unit: string;
            /** @enum {string} */
            priceBasis: "current" | "constant" | "none";
            /** @enum {string} */
            frequency: "year" | "half-year" | "quarter" | "month" | "irregular";
            /** @enum {string} */
            direction: "up" | "down" | "none";
            /** @enum {string} */
            origin: "observed" | "aggregated" | "computed";
            chapter: string | null;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
        };
        IndicatorDetail: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            aliases: string[];
            definition: string | null;
            unit: string;
            /** @enum {string} */
            priceBasis: "current" | "constant" | "none";
            /** @enum {string} */
            frequency: "year" | "half-year" | "quarter" | "month" | "irregular";
            /** @enum {string} */
            direction: "up" | "down" | "none";
            /** @enum {string} */
            origin: "observed" | "aggregated" | "computed";
            chapter: string | null;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
            places: {
                code: string;
                name: string;
            }[];
            may: {
                edit: boolean;
            };
        };
        EditIndicator: {
            version: number;
            reason: string;
            name?: string;
            aliases?: string[];
            definition?: string | null;
            chapter?: string | null;
            /** @enum {string} */
            priceBasis?: "current" | "constant" | "none";
            /** @enum {string} */
            frequency?: "year" | "half-year" | "quarter" | "month" | "irregular";
            /** @enum {string} */
            direction?: "up" | "down" | "none";
            owner?: string | null;
        };
        Observation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            indicator: string;
            division: {
                code: string;
                name: string;
            };
            dimension: {
                [key: string]: string;
            };
            period: components["schemas"]["Period"];
            value: string;
            printed: string;
            qualifier: string | null;
            unit: string;
            /** @enum {string} */
            status: "as-printed-unverified" | "reported" | "verified" | "published" | "withdrawn";
            source: string;
            sourcePlace: string | null;
            reporter: string;
            recordedAt: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            knownOn: string;
            revisionReason: string | null;
            superseded: boolean;
        };
        IndicatorRow: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            aliases: string[];
            definition: string | null;
            unit: string;
            /** @enum {string} */
            priceBasis: "current" | "constant" | "none";
            /** @enum {string} */
            frequency: "year" | "half-year" | "quarter" | "month" | "irregular";
            /** @enum {string} */
            direction: "up" | "down" | "none";
            /** @enum {string} */
            origin: "observed" | "aggregated" | "computed";
            chapter: string | null;
            owner: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            version: number;
            observations: number;
            latest: components["schemas"]["Observation"] | null;
        };
        RecordObservation: {
            division: string;
            period: string;
            value: string;
            qualifier?: string | null;
            unit: string;
            /** @enum {string} */
            status: "as-printed-unverified" | "reported" | "verified" | "published" | "withdrawn";
            source: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            knownOn?: string;
            reason?: string;
        };
        HeldIndicator: {
            /** Format: uuid */
            id: string;
            name: string;
            aliases: string[];
            definition: string | null;
            unit: string;
            observations: {
                division: string;
                period: components["schemas"]["Period"];
                value: string;
                qualifier: string | null;
                unit: string;
                /** @enum {string} */
                status: "as-printed-unverified" | "reported" | "verified" | "published" | "withdrawn";
                source: string;
                sourcePlace: string | null;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                knownOn: string;
            }[];
        };
        IndicatorPage: {
            rows: components["schemas"]["IndicatorRow"][];
            next: string | null;
            total: number;
            chapters: {
                chapter: string;
                count: number;
            }[];
        };
        FactImport: {
            dryRun: boolean;
            indicators: number;
            observations: number;
            revisions: number;
            unchanged: number;
            problems: components["schemas"]["Problem"][];
        };
        HeldFactsPage: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            asOf: string;
            next: string | null;
            places: {
                code: string;
                name: string;
                aliases: string[];
            }[];
            indicators: components["schemas"]["HeldIndicator"][];
        };
        Division: {
            /** Format: uuid */
            id: string;
            code: string;
            name: string;
            kind: string;
            officialOrder: number;
            version: number;
        };
        OrganisationAgency: {
            /** Format: uuid */
            id: string;
            name: string;
            fullName: string | null;
            kind: string;
            parent: string | null;
            division: string | null;
            officialOrder: number;
            aliases: string[];
            mergedInto: string | null;
            withdrawnReason: string | null;
            version: number;
        };
        OrganisationGroup: {
            /** Format: uuid */
            id: string;
            name: string;
            members: string[];
            withdrawnReason: string | null;
            version: number;
        };
        PostHolder: {
            person: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            startsOn: string;
            endsOn: string | null;
        };
        Post: {
            /** Format: uuid */
            id: string;
            agency: string | null;
            title: string;
            rank: number;
            withdrawnReason: string | null;
            version: number;
            holders: components["schemas"]["PostHolder"][];
        };
        PostAlone: {
            /** Format: uuid */
            id: string;
            agency: string | null;
            title: string;
            rank: number;
            withdrawnReason: string | null;
            version: number;
        };
        Seat: {
            /** @enum {string} */
            role: "chair" | "deputyChair" | "member";
            agency: string | null;
            post: string | null;
            startsOn: string | null;
            endsOn: string | null;
        };
        Body: {
            /** Format: uuid */
            id: string;
            name: string;
            kind: string;
            parent: string | null;
            office: string | null;
            officialOrder: number;
            seats: components["schemas"]["Seat"][];
            withdrawnReason: string | null;
            version: number;
        };
        Organisation: {
            divisions: components["schemas"]["Division"][];
            agencies: components["schemas"]["OrganisationAgency"][];
            groups: components["schemas"]["OrganisationGroup"][];
            posts: components["schemas"]["Post"][];
            bodies: components["schemas"]["Body"][];
            editor: {
                all: boolean;
                divisions: string[];
            };
        };
        OrganisationImport: {
            dryRun: boolean;
            sheets: {
                sheet: string;
                rows: number;
                added: number;
                changed: number;
                unchanged: number;
            }[];
            changes: {
                sheet: string;
                cell: string;
                /** @enum {string} */
                kind: "added" | "changed";
                name: string;
                fields: {
                    column: string;
                    before: string;
                    after: string;
                }[];
            }[];
            problems: components["schemas"]["Problem"][];
        };
        AgencyGiven: {
            name: string;
            fullName: string | null;
            /** @enum {string} */
            kind: "party" | "congress" | "government" | "judicial" | "people" | "institution" | "vertical" | "division" | "other";
            parent: string | null;
            division: string | null;
            aliases: string[];
        };
        AgencyEdit: {
            name: string;
            fullName: string | null;
            /** @enum {string} */
            kind: "party" | "congress" | "government" | "judicial" | "people" | "institution" | "vertical" | "division" | "other";
            parent: string | null;
            division: string | null;
            aliases: string[];
            version: number;
            reason?: string;
        };
        AgencyMove: {
            version: number;
            /** Format: uuid */
            place: string;
        };
        AgencyMerge: {
            version: number;
            reason: string;
            /** Format: uuid */
            into: string;
        };
        AgencyHistoryEntry: {
            eventNo: string;
            kind: string;
            recordedAt: string;
            actor: {
                name: string;
                title: string;
            } | null;
            via: string;
            reason: string | null;
            changes: {
                [key: string]: unknown;
            };
        };
        GroupGiven: {
            name: string;
            members: string[];
        };
        GroupEdit: {
            name: string;
            members: string[];
            version: number;
        };
        DivisionGiven: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "district" | "county" | "banner" | "city" | "zone";
        };
        DivisionEdit: {
            code: string;
            name: string;
            /** @enum {string} */
            kind: "district" | "county" | "banner" | "city" | "zone";
            version: number;
        };
        PostGiven: {
            agency: string | null;
            title: string;
            rank: number;
        };
        PostEdit: {
            agency: string | null;
            title: string;
            rank: number;
            version: number;
        };
        BodyGiven: {
            name: string;
            /** @enum {string} */
            kind: "commission" | "leadingGroup" | "specialGroup" | "jointMeeting" | "headquarters";
            parent: string | null;
            office: string | null;
            seats: components["schemas"]["Seat"][];
        };
        BodyEdit: {
            name: string;
            /** @enum {string} */
            kind: "commission" | "leadingGroup" | "specialGroup" | "jointMeeting" | "headquarters";
            parent: string | null;
            office: string | null;
            seats: components["schemas"]["Seat"][];
            version: number;
        };
        DocumentSlot: {
            /** Format: uuid */
            id: string;
            kind: string;
            name: string;
            field: string | null;
            /** @enum {string} */
            state: "missing" | "drafted" | "issued";
            document: string | null;
            title: string | null;
            documentNumber: string | null;
            issued: string | null;
            versions: number;
            measures: number;
            version: number;
        };
        DocumentSet: {
            /** Format: uuid */
            id: string;
            name: string;
            origin: string;
            slots: components["schemas"]["DocumentSlot"][];
            completeness: {
                slots: number;
                missing: number;
                drafted: number;
                issued: number;
            };
            mayFill: boolean;
        };
        MeasureList: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "annual" | "field";
            year: number | null;
            field: string | null;
            name: string;
            /** @enum {string} */
            state: "open" | "closed";
            closedOn: string | null;
            items: number;
            carriedIn: number;
            finished: number;
            carriedOver: number;
            ended: number;
            version: number;
            may: {
                change: boolean;
                close: boolean;
            };
        };
        MeasureRef: {
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
        };
        MeasureListPage: {
            list: components["schemas"]["MeasureList"];
            rows: {
                ordinal: number;
                measure: {
                    /** Format: uuid */
                    id: string;
                    number: number;
                    title: string;
                    field: string;
                };
                firstYear: number | null;
                isCarried: boolean;
                closing: ("finished" | "carriedOver" | "ended") | null;
                closingReason: string | null;
                /** @enum {string} */
                documentState: "none" | "drafted" | "reviewed" | "issued";
                documentNumber: string | null;
            }[];
            next: number | null;
        };
        CoverageCounts: {
            clauses: number;
            covered: number;
            explained: number;
            gap: number;
        };
        UpstreamDocument: {
            /** Format: uuid */
            id: string;
            title: string;
            documentNumber: string | null;
            issuer: string | null;
            /** @enum {string} */
            level: "central" | "region" | "city";
            issuedOn: string | null;
            coverage: components["schemas"]["CoverageCounts"];
        };
        CoverageClause: {
            no: string;
            label: string;
            level: number;
            title: string;
            text: string;
            state: ("covered" | "explained" | "gap") | null;
            gapReason: string | null;
            measures: components["schemas"]["MeasureRef"][];
        };
        Coverage: {
            upstream: components["schemas"]["UpstreamDocument"][];
            plans: {
                /** Format: uuid */
                id: string;
                title: string;
                coverage: components["schemas"]["CoverageCounts"];
            }[];
            mandatedWithoutClause: number;
        };
        UpstreamCoverage: {
            /** Format: uuid */
            id: string;
            title: string;
            documentNumber: string | null;
            issuer: string | null;
            /** @enum {string} */
            level: "central" | "region" | "city";
            issuedOn: string | null;
            coverage: components["schemas"]["CoverageCounts"];
            clauses: components["schemas"]["CoverageClause"][];
        };
        PlanCoverage: {
            /** Format: uuid */
            id: string;
            title: string;
            coverage: components["schemas"]["CoverageCounts"];
            clauses: components["schemas"]["CoverageClause"][];
        };
        GoalTree: {
            goals: {
                /** Format: uuid */
                id: string;
                parent: string | null;
                name: string;
                version: number;
                measures: number;
                tasks: number;
            }[];
            measures: number;
            withoutGoal: number;
            mayChange: boolean;
        };
        Sponsors: {
            sponsors: {
                /** Format: uuid */
                id: string;
                title: string;
                name: string;
                endsOn: string | null;
                isSelf: boolean;
                measures: number;
                issued: number;
                duePast: number;
                since: string | null;
            }[];
            withoutSponsor: number;
            keyMeasures: number;
        };
        DocumentStepGiven: {
            version: number;
            /** @enum {string} */
            step: "draft" | "review" | "sendBack" | "issue" | "correct";
            /**
             * Format: date
             * @example 2026-12-31
             */
            doneOn: string;
            /** @default null */
            body: string | null;
            /** @default null */
            title: string | null;
            /** @default null */
            documentNumber: string | null;
            /** @default null */
            note: string | null;
        };
        MeasureProfile: {
            origin: ("mandated" | "selfChosen") | null;
            isKey: boolean;
            version: number;
            lists: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                kind: "annual" | "field";
                year: number | null;
                name: string;
                /** @enum {string} */
                state: "open" | "closed";
                ordinal: number;
                firstYear: number | null;
                closing: ("finished" | "carriedOver" | "ended") | null;
                closingReason: string | null;
            }[];
            clauses: {
                /** Format: uuid */
                document: string;
                documentTitle: string;
                clause: string;
                title: string;
            }[];
            goals: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            sponsors: {
                /** Format: uuid */
                appointment: string;
                title: string;
                name: string;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                startsOn: string;
                endsOn: string | null;
                reason: string | null;
            }[];
            document: {
                /** @enum {string} */
                state: "none" | "drafted" | "reviewed" | "issued";
                title: string | null;
                documentNumber: string | null;
                issuedOn: string | null;
                steps: {
                    /** @enum {string} */
                    step: "draft" | "review" | "sendBack" | "issue" | "correct";
                    /**
                     * Format: date
                     * @example 2026-12-31
                     */
                    doneOn: string;
                    body: string | null;
                    title: string | null;
                    documentNumber: string | null;
                    note: string | null;
                }[];
                moves: ("draft" | "review" | "sendBack" | "issue" | "correct")[];
            };
            may: {
                change: boolean;
            };
        };
        ProgrammeOverview: {
            /** Format: uuid */
            id: string;
            name: string;
            sets: components["schemas"]["DocumentSet"][];
            templates: {
                id: string;
                name: string;
                slots: number;
            }[];
            lists: components["schemas"]["MeasureList"][];
            counts: {
                measures: number;
                annual: number;
                field: number;
                unlisted: number;
                origin: {
                    mandated: number;
                    selfChosen: number;
                    unsaid: number;
                };
                document: {
                    none: number;
                    drafted: number;
                    reviewed: number;
                    issued: number;
                };
            };
            goals: {
                goals: number;
                idle: number;
                withoutGoal: number;
            };
            coverage: {
                clauses: number;
                covered: number;
                explained: number;
                gap: number;
                documents: number;
                planGaps: number;
            } | null;
            sponsors: {
                sponsors: number;
                keyMeasures: number;
                withoutSponsor: number;
            } | null;
        };
        ProfileBatch: {
            changed: number;
            unchanged: number;
        };
        AgencyRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @description standing (持续推进) has no last day */
        TaskDue: {
            /** @enum {string} */
            kind: "day" | "standing";
            /**
             * Format: date
             * @example 2026-12-31
             */
            day?: string;
        };
        TaskNode: {
            title: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            due: string;
            outcome: string | null;
            reachedOn: string | null;
            documentTitle: string | null;
            documentNumber: string | null;
        };
        TaskPerson: {
            /** @enum {string} */
            role: "responsibleLeader" | "responsiblePerson" | "liaison";
            name: string;
            title: string;
            phone: string | null;
        };
        TaskRow: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            field: string;
            measure: {
                /** Format: uuid */
                id: string;
                number: number;
                title: string;
            };
            parent: string | null;
            depth: number;
            isLeaf: boolean;
            agency: components["schemas"]["AgencyRef"] | null;
            division: components["schemas"]["AgencyRef"] | null;
            /** @enum {string} */
            role: "lead" | "jointLead" | "supporting" | "implementing";
            /** @enum {string} */
            state: "drafted" | "deployed" | "returned" | "received" | "terminated" | "merged" | "split" | "voided";
            /** @enum {string} */
            light: "normal" | "warning" | "behind" | "silent" | "done" | "excused";
            due: components["schemas"]["TaskDue"] | null;
            originalDue: string | null;
            extensions: number;
            openChange: boolean;
            receiveBy: string | null;
            deployedOn: string | null;
            receivedOn: string | null;
            responsiblePerson: string | null;
            nextNode: {
                title: string;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                due: string;
            } | null;
            outcome: string | null;
            version: number;
            changedAt: string;
        };
        Task: {
            /** Format: uuid */
            id: string;
            number: string;
            title: string;
            field: string;
            measure: {
                /** Format: uuid */
                id: string;
                number: number;
                title: string;
            };
            parent: string | null;
            depth: number;
            isLeaf: boolean;
            agency: components["schemas"]["AgencyRef"] | null;
            division: components["schemas"]["AgencyRef"] | null;
            /** @enum {string} */
            role: "lead" | "jointLead" | "supporting" | "implementing";
            /** @enum {string} */
            state: "drafted" | "deployed" | "returned" | "received" | "terminated" | "merged" | "split" | "voided";
            /** @enum {string} */
            light: "normal" | "warning" | "behind" | "silent" | "done" | "excused";
            due: components["schemas"]["TaskDue"] | null;
            originalDue: string | null;
            extensions: number;
            openChange: boolean;
            receiveBy: string | null;
            deployedOn: string | null;
            receivedOn: string | null;
            responsiblePerson: string | null;
            nextNode: {
                title: string;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                due: string;
            } | null;
            outcome: string | null;
            version: number;
            changedAt: string;
            text: string;
            weight: number;
            isMandatory: boolean;
            setBy: components["schemas"]["AgencyRef"] | null;
            returnReason: string | null;
            mergedInto: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            } | null;
            endedOn: string | null;
            endedReason: string | null;
            nodes: components["schemas"]["TaskNode"][];
            people: components["schemas"]["TaskPerson"][];
            path: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
            }[];
            children: components["schemas"]["TaskRow"][];
            coverage: {
                all: number;
                deployed: number;
                received: number;
                named: number;
                returned: number;
            } | null;
            next: {
                /** @enum {string} */
                who: "office" | "agency" | "decider";
                agency: components["schemas"]["AgencyRef"] | null;
                move: string;
                by: string | null;
            } | null;
            may: {
                edit: boolean;
                void: boolean;
                deploy: boolean;
                receive: boolean;
                return: boolean;
                namePeople: boolean;
                setNodes: boolean;
                breakDown: boolean;
                requestChange: boolean;
                requestSupport: boolean;
                readHistory: boolean;
            };
        };
        NewTask: {
            title: string;
            /** @default  */
            text: string;
            /** @default null */
            outcome: string | null;
            agency: string | null;
            /** @enum {string} */
            role: "lead" | "jointLead" | "supporting" | "implementing";
            due: components["schemas"]["TaskDue"] | null;
            /** @default 0 */
            weight: number;
            /** @default true */
            isMandatory: boolean;
            /** @default [] */
            nodes: {
                title: string;
                /**
                 * Format: date
                 * @example 2026-12-31
                 */
                due: string;
                /** @default null */
                outcome: string | null;
            }[];
        };
        CheckList: {
            measure: {
                /** Format: uuid */
                id: string;
                number: number;
                title: string;
            };
            tasks: number;
            drafted: number;
            problems: components["schemas"]["Problem"][];
        };
        BatchAnswer: {
            done: string[];
            refused: {
                /** Format: uuid */
                id: string;
                code: string;
                params: {
                    [key: string]: unknown;
                };
            }[];
        };
        PeopleGiven: {
            responsibleLeader?: {
                name: string;
                /** @default  */
                title: string;
                /** @default null */
                phone: string | null;
            }[];
            responsiblePerson?: {
                name: string;
                /** @default  */
                title: string;
                /** @default null */
                phone: string | null;
            }[];
            liaison?: {
                name: string;
                /** @default  */
                title: string;
                /** @default null */
                phone: string | null;
            }[];
        };
        ChangeProposal: {
            /** @constant */
            kind: "extend";
            /**
             * Format: date
             * @example 2026-12-31
             */
            due: string;
        } | {
            /** @constant */
            kind: "adjust";
            title?: string;
            text?: string;
            outcome?: string | null;
            due?: components["schemas"]["TaskDue"];
        } | {
            /** @constant */
            kind: "merge";
            /** Format: uuid */
            into: string;
        } | {
            /** @constant */
            kind: "split";
            parts: components["schemas"]["NewTask"][];
        } | {
            /** @constant */
            kind: "terminate";
        };
        ChangeRequest: {
            /** Format: uuid */
            id: string;
            task: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
                agency: components["schemas"]["AgencyRef"] | null;
                due: components["schemas"]["TaskDue"] | null;
                originalDue: string | null;
                extensions: number;
            };
            proposal: components["schemas"]["ChangeProposal"];
            reason: string;
            /** @enum {string} */
            state: "requested" | "approved" | "refused" | "withdrawn";
            requestedBy: {
                name: string;
                title: string;
            };
            requestedAgency: components["schemas"]["AgencyRef"] | null;
            /**
             * Format: date
             * @example 2026-12-31
             */
            requestedOn: string;
            decidedBy: {
                name: string;
                title: string;
            } | null;
            decidedOn: string | null;
            decisionReason: string | null;
            version: number;
            may: {
                decide: boolean;
                withdraw: boolean;
            };
        };
        SupportRequest: {
            /** Format: uuid */
            id: string;
            task: {
                /** Format: uuid */
                id: string;
                number: string;
                title: string;
                agency: components["schemas"]["AgencyRef"] | null;
                due: components["schemas"]["TaskDue"] | null;
                originalDue: string | null;
                extensions: number;
            };
            from: components["schemas"]["AgencyRef"];
            to: components["schemas"]["AgencyRef"];
            title: string;
            text: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            due: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            originalDue: string;
            /** @enum {string} */
            state: "sent" | "received" | "replied" | "confirmed" | "returned" | "withdrawn";
            isOverdue: boolean;
            /**
             * Format: date
             * @example 2026-12-31
             */
            sentOn: string;
            receivedOn: string | null;
            repliedOn: string | null;
            reply: string | null;
            replyDocumentNumber: string | null;
            endReason: string | null;
            version: number;
            may: {
                receive: boolean;
                reply: boolean;
                return: boolean;
                confirm: boolean;
                sendBack: boolean;
                withdraw: boolean;
            };
        };
        Grant: {
            /** @enum {string} */
            role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            scope: {
                /** @constant */
                kind: "jurisdiction";
            } | {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                id: string;
                name: string;
            } | {
                /** @constant */
                kind: "division";
                /** Format: uuid */
                id: string;
                name: string;
            };
        };
        Session: {
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            login: string;
            title: string;
            jurisdiction: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
            };
            agency: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            /** Format: uuid */
            appointment: string;
            appointments: {
                /** Format: uuid */
                id: string;
                title: string;
                agency: string | null;
            }[];
            grants: components["schemas"]["Grant"][];
            mustChangePassword: boolean;
            csrfToken: string;
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            demo: boolean;
        };
        Welcome: {
            product: {
                version: string;
            };
            needsSetUp: boolean;
            jurisdictions: {
                code: string;
                name: string;
            }[];
            demo: boolean;
            demoAccounts: {
                login: string;
                password: string;
                title: string;
                /** @enum {string} */
                role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            }[];
            /**
             * Format: date
             * @example 2026-12-31
             */
            today: string;
            passwordPolicy?: {
                least: number;
                kinds: number;
            };
            packs?: {
                id: string;
                title: string;
                jurisdiction: {
                    code: string;
                    name: string;
                };
            }[];
        };
        SetUp: {
            token: string;
            jurisdiction: {
                code: string;
                name: string;
                pack: string | null;
            };
            administrators: {
                system: {
                    login: string;
                    name: string;
                    password: string;
                };
                security: {
                    login: string;
                    name: string;
                    password: string;
                };
                audit: {
                    login: string;
                    name: string;
                    password: string;
                };
            };
        };
        OwnSession: {
            /** Format: uuid */
            id: string;
            createdAt: string;
            lastSeenAt: string;
            address: string;
            userAgent: string;
            current: boolean;
        };
        Account: {
            /** Format: uuid */
            id: string;
            login: string;
            person: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            title: string;
            agency: {
                /** Format: uuid */
                id: string;
                name: string;
            } | null;
            grants: components["schemas"]["Grant"][];
            mustChangePassword: boolean;
            disabledAt: string | null;
            version: number;
        };
        NewAccount: {
            login: string;
            name: string;
            title: string;
            agency: string | null;
            /** @enum {string} */
            role: "systemAdministrator" | "securityAdministrator" | "auditAdministrator" | "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
            scope: {
                /** @constant */
                kind: "jurisdiction";
            } | {
                /** @constant */
                kind: "agency";
                /** Format: uuid */
                id: string;
            } | {
                /** @constant */
                kind: "division";
                /** Format: uuid */
                id: string;
            };
        };
        AccountWithPassword: {
            account: components["schemas"]["Account"];
            oneTimePassword: string;
        };
        SignIn: {
            login: string;
            password: string;
            jurisdiction?: string;
        };
        ChangePassword: {
            current: string;
            next: string;
        };
        TaskPage: {
            rows: components["schemas"]["TaskRow"][];
            next: string | null;
            total: number;
            isMore: boolean;
            facets: {
                field: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                state: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                light: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                agency: {
                    value: string;
                    label: string;
                    count: number;
                }[];
                division: {
                    value: string;
                    label: string;
                    count: number;
                }[];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "health.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        ok: true;
                        version: string;
                        database: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "welcome.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Welcome"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "set-up.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpInput"];
            };
        };
        responses: {
            /** @description no content */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "session.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "session.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "session.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "password.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "session.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "session.endOther": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "account.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "account.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "account.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "account.disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "account.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "overview.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agencies: components["schemas"]["Agency"][];
                        groups: components["schemas"]["AgencyGroup"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyGivenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAgency"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-draft.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraftRow"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-draft.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-draft.createFromText": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PastedPlanInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-draft.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-draft.change": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDraftInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-draft.commit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-draft.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-document.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocumentRow"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-document.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocument"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-document.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "ledger-change.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cells: {
                        /** Format: uuid */
                        measure: string;
                        version?: number;
                        /** @enum {string} */
                        column: "title" | "field" | "lead" | "supporting" | "implementing" | "deadline" | "outcome" | "sponsor" | "responsibleLeader" | "responsiblePerson" | "liaison";
                        text: string;
                        /** Format: uuid */
                        agency?: string;
                        place?: components["schemas"]["CellPlaceInput"];
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerChangeCheck"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "ledger-change.apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    isWhole: boolean;
                    /** @enum {string} */
                    source: "grid" | "bulk" | "workbook" | "returned";
                    changes: {
                        /** Format: uuid */
                        measure: string;
                        version: number;
                        cells?: {
                            /** @enum {string} */
                            column: "title" | "field" | "lead" | "supporting" | "implementing" | "deadline" | "outcome" | "sponsor" | "responsibleLeader" | "responsiblePerson" | "liaison";
                            text: string;
                        }[];
                        isWithdrawn?: boolean;
                    }[];
                    receipts?: components["schemas"]["ReturnedPeopleInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outcomes: components["schemas"]["LedgerOutcome"][];
                        receipts: {
                            /** Format: uuid */
                            agency: string;
                            name: string;
                            received: number;
                            named: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "view.list": {
        parameters: {
            query: {
                ledger: "measure" | "task";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "view.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ledger: "measure" | "task";
                    name: string;
                    search: {
                        [key: string]: string | string[];
                    };
                    shown: string[];
                    shared: {
                        /** @enum {string} */
                        with: "nobody" | "jurisdiction";
                    } | {
                        /** @enum {string} */
                        with: "role";
                        /** @enum {string} */
                        role: "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "view.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name?: string;
                    search?: {
                        [key: string]: string | string[];
                    };
                    shown?: string[];
                    shared?: {
                        /** @enum {string} */
                        with: "nobody" | "jurisdiction";
                    } | {
                        /** @enum {string} */
                        with: "role";
                        /** @enum {string} */
                        role: "reformOffice" | "supervisionOffice" | "sponsor" | "agencyLead" | "agencyLiaison" | "divisionOffice" | "auditor" | "reader";
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "view.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "view.choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    ledger: "measure" | "task";
                    view: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        view: string | null;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.list": {
        parameters: {
            query?: {
                list?: string;
                year?: number;
                listed?: "annual" | "field" | "none";
                origin?: "mandated" | "selfChosen" | "unsaid";
                goal?: string | "none";
                sponsor?: string | "none";
                key?: "yes" | "no";
                documentState?: "none" | "drafted" | "reviewed" | "issued";
                progress?: "finished" | "unfinished";
                upstream?: string | "none";
                upstreamClause?: string;
                q?: string;
                document?: string;
                field?: string | string[];
                agency?: string | string[];
                role?: "lead" | "supporting" | "implementing";
                deadlineKind?: ("day" | "range" | "recurring" | "standing" | "none") | ("day" | "range" | "recurring" | "standing" | "none")[];
                /** @example 2026-12-31 */
                dueFrom?: string;
                /** @example 2026-12-31 */
                dueTo?: string;
                leadState?: "none" | "joint" | "one";
                sort?: "number" | "-number" | "deadline" | "-deadline" | "field" | "lead" | "-changed";
                group?: "field" | "lead" | "month" | "document";
                open?: string | string[];
                /** @example 2026-12-31 */
                asOf?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.export": {
        parameters: {
            query?: {
                list?: string;
                year?: number;
                listed?: "annual" | "field" | "none";
                origin?: "mandated" | "selfChosen" | "unsaid";
                goal?: string | "none";
                sponsor?: string | "none";
                key?: "yes" | "no";
                documentState?: "none" | "drafted" | "reviewed" | "issued";
                progress?: "finished" | "unfinished";
                upstream?: string | "none";
                upstreamClause?: string;
                q?: string;
                document?: string;
                field?: string | string[];
                agency?: string | string[];
                role?: "lead" | "supporting" | "implementing";
                deadlineKind?: ("day" | "range" | "recurring" | "standing" | "none") | ("day" | "range" | "recurring" | "standing" | "none")[];
                /** @example 2026-12-31 */
                dueFrom?: string;
                /** @example 2026-12-31 */
                dueTo?: string;
                leadState?: "none" | "joint" | "one";
                sort?: "number" | "-number" | "deadline" | "-deadline" | "field" | "lead" | "-changed";
                group?: "field" | "lead" | "month" | "document";
                open?: string | string[];
                /** @example 2026-12-31 */
                asOf?: string;
                columns?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.split": {
        parameters: {
            query?: {
                list?: string;
                year?: number;
                listed?: "annual" | "field" | "none";
                origin?: "mandated" | "selfChosen" | "unsaid";
                goal?: string | "none";
                sponsor?: string | "none";
                key?: "yes" | "no";
                documentState?: "none" | "drafted" | "reviewed" | "issued";
                progress?: "finished" | "unfinished";
                upstream?: string | "none";
                upstreamClause?: string;
                q?: string;
                document?: string;
                field?: string | string[];
                agency?: string | string[];
                role?: "lead" | "supporting" | "implementing";
                deadlineKind?: ("day" | "range" | "recurring" | "standing" | "none") | ("day" | "range" | "recurring" | "standing" | "none")[];
                /** @example 2026-12-31 */
                dueFrom?: string;
                /** @example 2026-12-31 */
                dueTo?: string;
                leadState?: "none" | "joint" | "one";
                sort?: "number" | "-number" | "deadline" | "-deadline" | "field" | "lead" | "-changed";
                group?: "field" | "lead" | "month" | "document";
                open?: string | string[];
                /** @example 2026-12-31 */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMeasureInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.list": {
        parameters: {
            query?: {
                q?: string;
                measure?: string;
                field?: string | string[];
                agency?: string | string[];
                division?: string | string[];
                role?: ("lead" | "jointLead" | "supporting" | "implementing") | ("lead" | "jointLead" | "supporting" | "implementing")[];
                state?: ("drafted" | "deployed" | "returned" | "received" | "terminated" | "merged" | "split" | "voided") | ("drafted" | "deployed" | "returned" | "received" | "terminated" | "merged" | "split" | "voided")[];
                light?: ("normal" | "warning" | "behind" | "silent" | "done" | "excused") | ("normal" | "warning" | "behind" | "silent" | "done" | "excused")[];
                named?: "named" | "unnamed";
                /** @example 2026-12-31 */
                dueFrom?: string;
                /** @example 2026-12-31 */
                dueTo?: string;
                receiptOverdue?: "true" | "false";
                extended?: "true" | "false";
                openChange?: "true" | "false";
                leavesOnly?: "true" | "false";
                sort?: "number" | "-number" | "due" | "-due" | "agency" | "-changed";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.export": {
        parameters: {
            query?: {
                q?: string;
                measure?: string;
                field?: string | string[];
                agency?: string | string[];
                division?: string | string[];
                role?: ("lead" | "jointLead" | "supporting" | "implementing") | ("lead" | "jointLead" | "supporting" | "implementing")[];
                state?: ("drafted" | "deployed" | "returned" | "received" | "terminated" | "merged" | "split" | "voided") | ("drafted" | "deployed" | "returned" | "received" | "terminated" | "merged" | "split" | "voided")[];
                light?: ("normal" | "warning" | "behind" | "silent" | "done" | "excused") | ("normal" | "warning" | "behind" | "silent" | "done" | "excused")[];
                named?: "named" | "unnamed";
                /** @example 2026-12-31 */
                dueFrom?: string;
                /** @example 2026-12-31 */
                dueTo?: string;
                receiptOverdue?: "true" | "false";
                extended?: "true" | "false";
                openChange?: "true" | "false";
                leavesOnly?: "true" | "false";
                sort?: "number" | "-number" | "due" | "-due" | "agency" | "-changed";
                columns?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.ofMeasure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: components["schemas"]["TaskRow"][];
                        checkList: components["schemas"]["CheckList"] | null;
                        may: {
                            breakDown: boolean;
                        };
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    parent?: string | null;
                    tasks: components["schemas"]["NewTaskInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tasks: components["schemas"]["TaskRow"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    /** @default  */
                    text?: string;
                    /** @default null */
                    outcome?: string | null;
                    agency?: string | null;
                    /** @enum {string} */
                    role?: "lead" | "jointLead" | "supporting" | "implementing";
                    due?: components["schemas"]["TaskDueInput"] | null;
                    /** @default 0 */
                    weight?: number;
                    /** @default true */
                    isMandatory?: boolean;
                    /** @default [] */
                    nodes?: {
                        title: string;
                        /**
                         * Format: date
                         * @example 2026-12-31
                         */
                        due: string;
                        /** @default null */
                        outcome?: string | null;
                    }[];
                    version: number;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["HistoryEntry"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.breakDown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    measures: string[];
                    /** @enum {string} */
                    template: "parties" | "perDivision";
                    /** @default null */
                    parent?: string | null;
                    due?: components["schemas"]["TaskDueInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: string[];
                        refused: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        }[];
                        tasks: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.void": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    measures: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        measures: components["schemas"]["CheckList"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.deploy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    measures: string[];
                    /** @default 3 */
                    receiveWithin?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        done: string[];
                        refused: {
                            /** Format: uuid */
                            id: string;
                            code: string;
                            params: {
                                [key: string]: unknown;
                            };
                        }[];
                        tasks: number;
                        /**
                         * Format: date
                         * @example 2026-12-31
                         */
                        receiveBy: string;
                        isProvisional: boolean;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    people?: components["schemas"]["PeopleGivenInput"];
                    scan?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    reason: string;
                    scan?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.namePeople": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    people: components["schemas"]["PeopleGivenInput"];
                    scan?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.setNodes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    nodes: {
                        title: string;
                        /**
                         * Format: date
                         * @example 2026-12-31
                         */
                        due: string;
                        /** @default null */
                        outcome?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agencies: {
                            /** Format: uuid */
                            agency: string;
                            name: string;
                            division: string | null;
                            deployed: number;
                            received: number;
                            receiptOverdue: number;
                            returned: number;
                            named: number;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "change-request.list": {
        parameters: {
            query?: {
                state?: "requested" | "approved" | "refused" | "withdrawn";
                task?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["ChangeRequest"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "change-request.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                    proposal: components["schemas"]["ChangeProposalInput"];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "change-request.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    approve: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "change-request.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequest"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "support-request.list": {
        parameters: {
            query?: {
                direction?: "to" | "from";
                state?: "sent" | "received" | "replied" | "confirmed" | "returned" | "withdrawn";
                task?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["SupportRequest"][];
                        next: string | null;
                        total: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "support-request.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    to: string;
                    title: string;
                    /** @default  */
                    text?: string;
                    /**
                     * Format: date
                     * @example 2026-12-31
                     */
                    due: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRequest"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "support-request.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    move: "receive" | "reply" | "return" | "confirm" | "sendBack" | "withdraw";
                    /** @default  */
                    text?: string;
                    /** @default null */
                    documentNumber?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportRequest"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "desk.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "task.overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskOverview"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "calendar.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "calendar.importNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportNoticeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "calendar.withdrawNotice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "localDay.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddLocalDaysInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "localDay.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "programme.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeOverview"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "document-set.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    template: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSet"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "document-slot.fill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @default null */
                    document?: string | null;
                    /** @default null */
                    title?: string | null;
                    /** @default null */
                    documentNumber?: string | null;
                    /** @default null */
                    issued?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentSet"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure-list.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "annual";
                    year: number;
                    name: string;
                } | {
                    /** @enum {string} */
                    kind: "field";
                    field: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureList"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure-list.read": {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureListPage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure-list.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    measures?: string[];
                    /** Format: uuid */
                    document?: string;
                    numbers?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureList"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure-list.takeOff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    measures: string[];
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureList"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure-list.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    finished: string[];
                    ended: {
                        /** Format: uuid */
                        measure: string;
                        reason: string;
                    }[];
                    nextName: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureList"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "coverage.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "upstream-document.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpstreamDocument"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "upstream-document.createFromText": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default null */
                    documentNumber?: string | null;
                    /** @default null */
                    issuer?: string | null;
                    /** @enum {string} */
                    level: "central" | "region" | "city";
                    /** @default null */
                    issuedOn?: string | null;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpstreamDocument"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "upstream-document.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpstreamCoverage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "upstream-document.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clause: string;
                    numbers: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpstreamCoverage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "upstream-document.explainGap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clause: string;
                    reason: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-document.coverage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanCoverage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "plan-document.explainGap": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clause: string;
                    reason: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "goal.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalTree"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "goal.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    parent?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalTree"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "goal.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    name: string;
                    parent: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalTree"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "goal.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalTree"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "sponsor.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sponsors"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "sponsor.candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        name: string;
                    }[];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.profile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureProfile"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.documentStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentStepGivenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureProfile"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.changeProfiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @default  */
                    reason?: string;
                    origin?: ("mandated" | "selfChosen") | null;
                    isKey?: boolean;
                    addClauses?: {
                        /** Format: uuid */
                        document: string;
                        clause: string;
                    }[];
                    removeClauses?: {
                        /** Format: uuid */
                        document: string;
                        clause: string;
                    }[];
                    addGoals?: string[];
                    removeGoals?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileBatch"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "measure.assignSponsor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** Format: uuid */
                    appointment: string;
                    /**
                     * Format: date
                     * @example 2026-12-31
                     */
                    on: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileBatch"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "indicator.list": {
        parameters: {
            query?: {
                q?: string;
                chapter?: string;
                division?: string;
                /** @example 2026-12-31 */
                asOf?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "indicator.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDetail"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "indicator.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditIndicatorInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "indicator.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "observation.list": {
        parameters: {
            query?: {
                division?: string;
                /** @example 2026-12-31 */
                asOf?: string;
                history?: "true" | "false";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "observation.record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordObservationInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Observation"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "indicator.remember": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    alias: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "fact.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactImport"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "fact.held": {
        parameters: {
            query?: {
                /** @example 2026-12-31 */
                asOf?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldFactsPage"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "organisation.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "organisation.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "organisation.import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationImport"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyEditInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAgency"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyMoveInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAgency"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationAgency"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyMergeInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        agency: components["schemas"]["OrganisationAgency"];
                        measures: number;
                        tasks: number;
                        appointments: number;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyHistoryEntry"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency-group.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupGivenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationGroup"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency-group.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupEditInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationGroup"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "agency-group.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationGroup"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "division.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DivisionGivenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Division"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "division.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DivisionEditInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Division"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "post.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostGivenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAlone"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "post.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostEditInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAlone"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "post.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostAlone"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "body.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyGivenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "body.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BodyEditInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "body.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "appointment.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "appointment.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentGivenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appointment"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "appointment.holdings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Holding"][];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "appointment.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointmentEndInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        appointment: components["schemas"]["Appointment"];
                        left: components["schemas"]["Holding"][];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "grant.give": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantGivenInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "grant.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "session.act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActAsInput"];
            };
        };
        responses: {
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "event.list": {
        parameters: {
            query?: {
                kind?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: components["schemas"]["AuditEvent"][];
                        next: string | null;
                        kinds: string[];
                    };
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
    "event.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            /** @description Default Response */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
