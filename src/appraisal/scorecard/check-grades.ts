import { asFarAsRead, type Fault, faultAt, ofEach } from "../../finding/index.js";
import { compareDecimals, sumDecimals } from "../../kernel/index.js";
import { CHOICES, faultsOfCondition, type Known, namedAlike, unknownName } from "../../plan/index.js";
import type { Grade, Quota } from "./grade.js";
import { mostOf } from "./most.js";
import type { Scorecard } from "./scorecard.js";

/** Everything in a scorecard's grades that does not fit together: bounds, conditions and quotas. */
export function checkGrades(scorecard: Scorecard, known: Known): Fault[] {
  const { grades } = scorecard;
  const last = grades.at(-1);
  const [most] = asFarAsRead(() => [mostOf(scorecard)]);
  return [
    ...ofEach(grades, (grade, index) => {
      const at = `grades[${index}]`;
      return [
        ...faultsOfBound(grade, grades[index - 1], index, most),
        ...(["when", "given"] as const).flatMap((key) =>
          grade[key] ? faultsOfCondition(grade[key], `${at}.${key}`, known) : [],
        ),
        ...(grade.top ? faultsOfQuota(grade.top, grades.slice(0, index), at, known) : []),
      ];
    }),
    ...asFarAsRead(() => namedAlike("grades", grades)),
    ...asFarAsRead(() => (last ? faultsOfLast(last, `grades[${grades.length - 1}]`) : [])),
  ];
}

function faultsOfBound(
  { atLeast }: Grade,
  better: Grade | undefined,
  index: number,
  most: ReturnType<typeof mostOf>,
): Fault[] {
  const [at, before] = [`grades[${index}]`, `grades[${index - 1}].atLeast`];
  const faults: Fault[] = [];
  const isRest = atLeast === better?.atLeast && (better.top !== undefined || better.when !== undefined);
  if (better?.atLeast === "0" && !isRest) {
    const zh = "大于0的下限：只有末等自0起";
    const en = "a bound above 0: only the last grade begins there";
    faults.push(faultAt(before, better.atLeast, zh, en, sumDecimals([atLeast, "1"])));
  } else if (better && compareDecimals(atLeast, better.atLeast) >= 0 && !isRest) {
    const zh = `低于上一等次的下限${better.atLeast}`;
    const en = `below the bound of the grade before it, ${better.atLeast}: the best grade comes first`;
    faults.push(faultAt(`${at}.atLeast`, atLeast, zh, en, "0"));
  }
  if (most !== undefined && compareDecimals(atLeast, most) > 0) {
    const en = `a total that can be reached, at most ${most}`;
    faults.push(faultAt(`${at}.atLeast`, atLeast, `可达到的分数，最高${most}`, en, most));
  }
  return faults;
}

/** Everyone has to have a grade. */
function faultsOfLast(last: Grade, at: string): Fault[] {
  const en = "nothing: the last grade has no quota or condition";
  return [
    ...(last.atLeast === "0" ? [] : [faultAt(`${at}.atLeast`, last.atLeast, "0（末等）", "0, of the last grade", "0")]),
    ...(["top", "when"] as const).flatMap((key) =>
      last[key] === undefined ? [] : [faultAt(`${at}.${key}`, last[key], "末等不设名额和条件", en, null)],
    ),
  ];
}

function faultsOfQuota(top: Quota, better: readonly Grade[], at: string, known: Known): Fault[] {
  return [...faultsOfGroup(top, `${at}.top`, known), ...shut(top, better, `${at}.top`)];
}

/** What a quota may be shared out within: under a plan its kinds of place and traits alone, beside places and tiers. */
function faultsOfGroup({ within }: Quota, at: string, { choices, words }: Known): Fault[] {
  if (within === undefined || choices === undefined) return [];
  const traits = Object.keys(choices).filter((choice) => !CHOICES.some((other) => other === choice));
  const names = ["locality", "tier", ...(choices.localityKind ?? []), ...traits];
  return names.includes(within) ? [] : [unknownName(`${at}.within`, within, names, words)];
}

/** A quota that better grades fill by themselves, as far as nothing but the total keeps anyone out of them. */
function shut(top: Quota, better: readonly Grade[], at: string): Fault[] {
  if (better.some(({ when }) => when !== undefined)) return [];
  const quotas = better.flatMap((grade) => (grade.top?.within === top.within && grade.top ? [grade.top] : []));
  const zh = "大于更好等次的名额（名额为累计）";
  const en = "above the quota of every better grade: quotas are cumulative";
  if ("count" in top) {
    const most = Math.max(...quotas.flatMap((quota) => ("count" in quota ? [quota.count] : [])));
    return top.count > most ? [] : [faultAt(`${at}.count`, top.count, zh, en, most + 1)];
  }
  return quotas.some((quota) => "share" in quota && compareDecimals(quota.share, top.share) >= 0)
    ? [faultAt(`${at}.share`, top.share, zh, en, "1")]
    : [];
}
