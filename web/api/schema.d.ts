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
        post?: never;
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
        /** Every fact held, for a check that runs in the browser */
        get: operations["fact.held"];
        put?: never;
        post?: never;
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
        LedgerChangeCheckInput: {
            changes: components["schemas"]["LedgerChangeInput"][];
            problems: components["schemas"]["CellProblemInput"][];
            unchanged: number;
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
                printed: string;
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
        HeldFactsInput: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            asOf: string;
            places: {
                code: string;
                name: string;
                aliases: string[];
            }[];
            indicators: components["schemas"]["HeldIndicatorInput"][];
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
        LedgerChangeCheck: {
            changes: components["schemas"]["LedgerChange"][];
            problems: components["schemas"]["CellProblem"][];
            unchanged: number;
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
                printed: string;
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
        HeldFacts: {
            /**
             * Format: date
             * @example 2026-12-31
             */
            asOf: string;
            places: {
                code: string;
                name: string;
                aliases: string[];
            }[];
            indicators: components["schemas"]["HeldIndicator"][];
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
                    "application/json": components["schemas"]["HeldFacts"];
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
