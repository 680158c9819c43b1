export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        get: operations["session.read"];
        put?: never;
        post: operations["session.create"];
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
        get: operations["account.list"];
        put?: never;
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
        get: operations["plan-draft.list"];
        put?: never;
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
        get: operations["plan-draft.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["plan-document.file"];
        put?: never;
        post?: never;
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
        get: operations["measure.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
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
        get: operations["measure.history"];
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
                /** Format: uuid */
                group: string;
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
            problems: components["schemas"]["Problem"][];
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
        };
        Party: {
            /** @enum {string} */
            role: "lead" | "supporting" | "implementing";
            agency: string | null;
            name: string;
            printedName: string;
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
                role: "lead" | "supporting" | "implementing";
                agency: string | null;
                printedName: string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        ok: true;
                        version: string;
                        database: string;
                    };
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Welcome"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSession"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithPassword"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraftRow"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                "application/json": components["schemas"]["PastedPlan"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                "application/json": components["schemas"]["ChangeDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDraft"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Committed"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocumentRow"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDocument"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                dueFrom?: string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                dueFrom?: string;
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
                "application/json": components["schemas"]["EditMeasure"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measure"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryEntry"][];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
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
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDetails"];
                };
            };
        };
    };
}
