import { z } from 'zod';
import { editableColumns } from '../../../core/ledger/cell-problems.ts';
import type { RouteContract } from './route.ts';
import { office, Uuid, Version } from './shared.ts';

/** Where a cell stood in a workbook that was brought back. */
const CellPlace = z
  .object({
    file: z.string().max(300).optional(),
    sheet: z.string().max(100).optional(),
    cell: z.string().max(12).optional(),
  })
  .meta({ id: 'CellPlace' });

const GivenCell = z.object({
  measure: Uuid,
  /** The version that the person had before them; without it the cell is held against the measure as it is. */
  version: Version.optional(),
  column: z.enum(editableColumns),
  text: z.string().max(20_000),
  /** Whose workbook says it, where it was split off for an agency. */
  agency: Uuid.optional(),
  place: CellPlace.optional(),
});

export const LedgerChange = z
  .object({
    measure: Uuid,
    number: z.int(),
    title: z.string(),
    /** The measure's present version, to be given back when the change is applied. */
    version: Version,
    column: z.enum(editableColumns),
    before: z.string(),
    after: z.string(),
    /** The text that was given, to be given back when the change is applied. */
    text: z.string(),
    place: CellPlace.nullable(),
    /** Why a person must decide: somebody else changed the cell since, or two files say different things. */
    conflict: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }).nullable(),
  })
  .meta({ id: 'LedgerChange' });

/** What is wrong with one cell, and where it stands: in a workbook, or in the grid by measure and column. */
const CellProblem = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.unknown()),
    place: CellPlace.nullable(),
    measure: Uuid,
    number: z.int().nullable(),
    column: z.enum(editableColumns),
  })
  .meta({ id: 'CellProblem' });

const ReturnedPeople = z
  .object({
    measure: Uuid,
    agency: Uuid,
    /** Names parted by 、; empty where nobody is named. */
    responsibleLeader: z.string().max(20_000),
    responsiblePerson: z.string().max(20_000),
    liaison: z.string().max(20_000),
  })
  .meta({ id: 'ReturnedPeople' });

const ReceiptCount = z.object({
  agency: Uuid,
  name: z.string(),
  /** Tasks received on the agency's behalf. */
  received: z.int(),
  /** Tasks it had received before without naming anybody, and that are named now. */
  named: z.int(),
});

export const LedgerChangeCheck = z
  .object({
    changes: z.array(LedgerChange),
    problems: z.array(CellProblem),
    /** Cells that say what the ledger says already. */
    unchanged: z.int(),
    /** Rows of returned workbooks by which tasks would be received on an agency's behalf, or named; to be given back when applied. */
    receipts: z.array(ReturnedPeople.extend(ReceiptCount.shape)),
  })
  .meta({ id: 'LedgerChangeCheck' });

export const LedgerOutcome = z
  .object({
    measure: Uuid,
    number: z.int().nullable(),
    title: z.string(),
    outcome: z.enum(['changed', 'withdrawn', 'unchanged', 'conflict', 'refused', 'unknown']),
    problems: z.array(z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) })),
    version: Version.nullable(),
  })
  .meta({ id: 'LedgerOutcome' });

const AppliedCells = z
  .array(z.object({ column: z.enum(editableColumns), text: z.string().max(20_000) }))
  .min(1)
  .max(20);

export const ledgerChangeRoutes = [
  {
    id: 'ledger-change.check',
    method: 'POST',
    url: '/api/ledger-changes/check',
    summary: 'What cells typed, pasted or brought back in workbooks would change, and what is wrong with them; writes nothing',
    allow: office,
    body: z.object({ cells: z.array(GivenCell).min(1).max(20_000) }),
    response: { 200: LedgerChangeCheck },
  },
  {
    id: 'ledger-change.apply',
    method: 'POST',
    url: '/api/ledger-changes',
    summary: 'Change or withdraw several measures in one transaction, with one reason; answers what became of each',
    allow: office,
    body: z.object({
      reason: z.string().trim().min(2).max(500),
      /** Whether one measure that cannot be changed keeps all the others from being changed. */
      isWhole: z.boolean(),
      /** 'returned': written on behalf of agencies from their workbooks (代录). */
      source: z.enum(['grid', 'bulk', 'workbook', 'returned']),
      changes: z
        .array(z.object({ measure: Uuid, version: Version, cells: AppliedCells.optional(), isWithdrawn: z.boolean().optional() }))
        .max(2_000),
      receipts: z.array(ReturnedPeople).max(20_000).optional(),
    }),
    response: { 200: z.object({ outcomes: z.array(LedgerOutcome), receipts: z.array(ReceiptCount) }) },
  },
] as const satisfies readonly RouteContract[];
