import { type Finding, isShortAtLeast, partsOf, type Subject } from "../finding/index.js";
import { ownValue } from "../kernel/index.js";
import type { ComparedPart, ComplexReport } from "../report/index.js";
import type { Asked } from "./asked.js";
import { amount, type Field, fact, figure, jsonOf, names, verdictField } from "./field.js";
import { FOUND_BY, type Given } from "./given.js";

/** One thing that a report says something of, so that two reports can be compared by it. */
export interface Entry {
  /** The names and ids that lead to it. */
  readonly at: readonly string[];
  readonly part: ComparedPart;
  readonly subject?: Subject;
  readonly rule?: string;
  readonly tier?: string;
  readonly year?: number;
  readonly locality?: string;
  /** The thing whose changes come from this one's. */
  readonly under?: readonly string[];
  /** Whether it is compared only where both reports have it. */
  readonly inBoth?: true;
  /** Whether it is good (1) or bad (-1) that it is there. */
  readonly presence?: 1 | -1;
  /** What is asked of it, where a revision of the plan may ask otherwise. */
  readonly asked?: () => Asked;
  /** The options that it comes from. */
  readonly given?: Given;
  /** The weightiest first. */
  readonly fields: readonly Field[];
}

/** What is compared of a finding. */
export function entryOfFinding(finding: Finding, at: readonly string[], part: ComparedPart): Entry {
  const { rule, subject, tier, year, effect, verdict, shortfall, actual, range, required, unit } = finding;
  const more = shortfall !== undefined && isShortAtLeast(finding) ? { least: shortfall } : undefined;
  const asked = figure("required", required, unit);
  return {
    at,
    part,
    subject,
    rule,
    asked: () => new Map([[rule, { required: asked }]]),
    ...optionsOf(rule),
    ...(tier !== undefined && { tier }),
    ...(year !== undefined && { year }),
    fields: [
      verdictField(verdict, effect),
      {
        ...amount("shortfall", effect === "decides" ? "shortfall" : "advice", "less", shortfall, unit, more),
        isOpen: verdict === "unknown",
      },
      figure("actual", actual ?? jsonOf(range), unit),
      asked,
      fact("items", finding.items),
      names("missing", finding.missing),
      fact("waiver", finding.waiver),
      fact("fault", finding.fault),
    ],
  };
}

/** The options that the findings of a rule come from. */
export function optionsOf(rule: string): Pick<Entry, "given"> {
  const given = ownValue(FOUND_BY, rule);
  return given ? { given } : {};
}

/** A finding of a list, by its key but for the kind of its subject. */
export function entryOfListed(finding: Finding, part: ComparedPart): Entry {
  const [rule, _kind, ...more] = partsOf(finding.key);
  return entryOfFinding(finding, stepsTo(part, [rule, ...more]), part);
}

/** The names and ids that lead to a member of a list, by the parts of its key that are there. */
export function stepsTo(list: string, parts: readonly (string | undefined)[]): string[] {
  return [list, ...parts.flatMap((part) => part ?? [])];
}

/** A path of names and ids: those that are plain words with dots between, others in brackets and quotes. */
export function pathOf(at: readonly string[]): string {
  return at.reduce((path, step) => {
    if (!/^[\p{L}\p{N}_$#-]+$/u.test(step)) return `${path}[${JSON.stringify(step)}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}

/** A complex, the names and ids that lead to it, and whether none of its id came before it. */
export interface Compared {
  readonly complex: ComplexReport;
  readonly at: readonly string[];
  readonly isFirst: boolean;
}
