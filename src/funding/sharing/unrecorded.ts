import { absentPlatforms, mayHaveMore } from "../../appraisal/index.js";
import { compareDecimals, type DecimalString, grouped } from "../../kernel/index.js";
import { type Ground, othersStanding } from "../../registry/index.js";
import type { FundingPolicy } from "../policy/policy.js";
import { type Entry, entriesIn } from "./entry.js";
import type { FundingProblem } from "./problem.js";
import type { FundedSheet } from "./sheet.js";

/** Where a scorecard made the sheets, what those who stand without one may yet come to. */
export function yetToCome({ sheets }: FundingProblem, ground: Ground): FundedSheet[] {
  const scored = sheets.find(({ root }) => root !== undefined);
  if (scored?.root === undefined) return [];
  const { year, scorecard, grade, grades = [], root } = scored;
  const open = {
    ...(year !== undefined && { year }),
    ...(scorecard !== undefined && { scorecard }),
    total: "0",
    grade,
    certain: false,
    vetoes: [],
    range: ["0", root.marks] as [DecimalString, DecimalString],
    ...mayHaveMore(scored),
    ...(grades.length > 0 && { possible: grades, grades }),
  } as const;
  const ids = sheets.map(({ complex }) => complex);
  return [
    ...othersStanding(ground, ids).map((complex) => ({ ...open, complex })),
    ...(year === undefined ? [] : absentPlatforms(sheets, ground, year)).map((unit) => ({ ...open, ...unit })),
  ];
}

/** By complex and platform, what one without a sheet may come to claim. */
export function mayCome(policy: FundingPolicy, sheets: readonly FundedSheet[], ground: Ground): Map<string, Entry> {
  const entryOf = entriesIn(policy, ground);
  const entries = [...grouped(sheets, unitOf)].map(([unit, those]) => {
    const sheet = together(those);
    return [unit, entryOf(sheet, sheet.complex, sheet)] as const;
  });
  return new Map(entries);
}

/** What a sheet is of: a complex, or a platform in it. */
export function unitOf({
  complex,
  platform,
}: {
  readonly complex: string;
  readonly platform?: string | undefined;
}): string {
  return JSON.stringify([complex, platform ?? null]);
}

/** What one comes to whichever of several scorecards turns out to be for it. */
function together(sheets: readonly [FundedSheet, ...FundedSheet[]]): FundedSheet {
  const first = sheets.find(({ possible }) => possible === undefined) ?? sheets[0];
  const highest =
    sheets
      .map(({ range: [, most] = ["0", "0"] }) => most)
      .sort(compareDecimals)
      .at(-1) ?? "0";
  const those = (key: "possible" | "grades") => [...new Set(sheets.flatMap((sheet) => sheet[key] ?? []))];
  const more = sheets.some(({ unbounded }) => unbounded) ? { unbounded: true as const } : {};
  const graded = first.possible && { possible: those("possible"), grades: those("grades") };
  return { ...first, range: ["0", highest], ...more, ...graded };
}
