import { keyOf } from "../../finding/index.js";
import { sumDecimals } from "../../kernel/index.js";
import { fenIn, yuanOf } from "../fen.js";
import type { FundingPolicy } from "../policy/policy.js";
import type { Ends } from "./allocated.js";
import type { FundingLine, FundingPart } from "./allocation.js";
import type { Entry } from "./entry.js";
import { instalmentsOf } from "./instalments.js";
import type { PartGiven } from "./share-by-rules.js";

/** What is given as recorded: within the budget, and had what stays owed been given too. */
export interface GivenAsRecorded {
  readonly parts: readonly PartGiven[];
  readonly inFull: readonly PartGiven[];
}

/** What one gets and why: its ends, what of it is paid, and what is held back. */
export function lineOf(policy: FundingPolicy, entry: Entry, recordedAs: GivenAsRecorded, ends: Ends): FundingLine {
  const { complex, platform, sheet, excludedBy, missing } = entry;
  const isOut = excludedBy.length > 0;
  const parts = isOut ? [] : recordedAs.parts.map((part, at) => partOf(part, at, entry));
  const recorded = fenIn(sumDecimals(parts.map(({ amount }) => amount)));
  const least = recorded < ends.least ? recorded : ends.least;
  const most = ends.most === undefined || recorded < ends.most ? ends.most : recorded;
  const paid = policy.open === "as-is" ? recorded : least;
  const owed = isOut ? 0n : givenIn(recordedAs.inFull, entry) - recorded;
  const instalments = instalmentsOf(policy, paid, entry);
  const certain = least === most;
  return {
    type: "funding-line",
    key: keyOf("funding-line", policy.id, complex, platform),
    complex,
    ...(platform !== undefined && { platform }),
    rule: "fund-by-performance",
    clauses: policy.clauses,
    ...(sheet && { marks: sheet.total }),
    ...(sheet?.scorecard !== undefined && { scorecard: sheet.scorecard }),
    ...(sheet && { grade: sheet.grade }),
    ...(sheet && !sheet.certain && { gradeOpen: true as const }),
    certain,
    excludedBy,
    ...(entry.eligible && { eligible: entry.eligible }),
    payee: { kind: policy.payee, id: policy.payee === "locality" ? (entry.locality ?? complex) : complex },
    amount: yuanOf(paid),
    held: yuanOf(recorded - paid),
    ...(owed > 0n && { owed: yuanOf(owed) }),
    range: { least: yuanOf(least), ...(most !== undefined && { most: yuanOf(most) }) },
    ...(entry.cap && { cap: entry.cap }),
    parts,
    instalments: instalments.paid,
    missing: [...new Set([...(certain ? [] : missing), ...instalments.missing])],
  };
}

function partOf({ part, by, given }: PartGiven, at: number, { claim, bases }: Entry): FundingPart {
  const { fen, limit } = given.get(claim) ?? { fen: 0n, limit: null };
  const basis = bases[at];
  return { ...(part !== undefined && { part }), by, ...(basis && { basis }), amount: yuanOf(fen), limit };
}

function givenIn(parts: readonly PartGiven[], { claim }: Entry): bigint {
  return parts.reduce((sum, { given }) => sum + (given.get(claim)?.fen ?? 0n), 0n);
}
