import * as z from "zod";
import {
  type Fault,
  faultAt,
  guarded,
  madeAs,
  notAmong,
  PolicyError,
  takes,
  VERSION,
  versionOf,
} from "../finding/index.js";
import type { Language, Result, ResultType } from "../languages/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan, requireTier } from "../plan/index.js";
import type { PolicyReport } from "../report/index.js";
import { type Context, contextOf } from "./context.js";
import type { NameSources } from "./name-sources.js";
import { nameSources } from "./name-sources.js";
import { onOneLine } from "./plain.js";
import { isOf, SENTENCES, typeOf } from "./results.js";

/**
 * A result in sentences that an officer would sign: what is there, what is asked, what is lacking, and the clause.
 *
 * A finding is one sentence; another result is a line for the whole and one for each part of it. Names come from the
 * plan; those that a plan does not have come from `names`, and what has no name anywhere keeps its id, in quotes. A report
 * brings its own names. Figures keep the unit of the result, shares are in per cent, both to two places where a result has
 * more.
 *
 * Work: linear in the result.
 *
 * @param plan - the plan the result was made under
 * @param result - a result of any function of this library, or several
 * @param language - in which it is said: `zhCN`, `en` or another
 * @param names - where names come from that the plan does not have: records, scorecards, rules of standing, a policy
 * @returns lines joined by a line feed
 * @throws {@link PolicyError} for what is no result of this library or was made under another plan, and for a language that
 * is none
 *
 * @see 4.1.2
 * @example
 * ```ts
 * import { assessTier, Complex, describe } from "innovation-service-complex";
 * import { en } from "innovation-service-complex/en";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const complex = Complex.parse({
 *   id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [], site: { floorArea: "1999.99" },
 * });
 * const assessment = assessTier(taizhou, complex, "county", { asOf: "2019-12-31" });
 * const [area] = assessment.findings;
 * area && describe(taizhou, area, zhCN);
 * // => "场所面积1,999.99平方米，要求2,000平方米，还差0.01平方米（4.1.2，属一般性要求，经批准可予豁免）"
 * describe(taizhou, assessment, en, { portfolio: { complexes: [complex] } }).split("\n")[0];
 * // => "泵业综合体, standard of the county tier: unmet"
 * ```
 */
export function describe(
  plan: Plan,
  result: Result | readonly Result[],
  language: Language,
  names: NameSources = {},
): string {
  return guarded(describeTakes, described, plan, result, language, names);
}

/** What {@link describe} takes. */
export const describeTakes = /* @__PURE__ */ takes("describe", () => ({
  plan: madePlan,
  result: z.unknown(),
  language: z.unknown(),
  names: nameSources.optional(),
}));

function described(
  plan: Plan,
  result: Result | readonly Result[],
  language: Language,
  names: NameSources = {},
): string {
  const results = isMany(result) ? result : [result];
  const context = contextOf(plan, language, names);
  return results
    .flatMap((each, index) => {
      const type = requireType(plan, each, isMany(result) ? `result[${index}]` : "result");
      return sentencesAs(type, type === "policy-report" ? contextFor(plan, each, language, names) : context, each);
    })
    .map(onOneLine)
    .join("\n");
}

/** Whether several results are given and not one. */
export function isMany(result: Result | readonly Result[]): result is readonly Result[] {
  return Array.isArray(result);
}

/** A result of a type in sentences. */
export function sentencesAs<K extends ResultType>(type: K, context: Context, result: Result): readonly string[] {
  return isOf(type, result) ? SENTENCES[type](context, result) : [];
}

/** The type of a result, which stands at a path among what was given; refuses one of a tier that the plan does not have. */
export function requireType(plan: Plan, result: Result, path: string): ResultType {
  const type = typeOf(result);
  const library = versionOf(result);
  if (type !== undefined && library === VERSION) {
    if (isOf("tier-assessment", result)) requireTier(plan, result.tier, `${path}.tier`);
    return type;
  }
  throw new PolicyError({ zh: "无法叙述", en: "cannot be described" }, [faultOfResult(result, path, type, library)]);
}

function faultOfResult(result: unknown, path: string, type: ResultType | undefined, library: unknown): Fault {
  if (typeof result !== "object" || result === null) {
    return faultAt(path, result, "本库函数的结果", "a result of a function of this library", { type: "finding" });
  }
  if (type === undefined) {
    return notAmong(`${path}.type`, "type" in result ? result.type : undefined, Object.keys(SENTENCES));
  }
  const [zh, en] = [`${VERSION}版给出的结果`, `a result of version ${VERSION}`];
  return faultAt(`${path}.stamp.library`, library, zh, en, VERSION);
}

/** Who tells a result: a report by the names that it carries. */
export function contextFor(plan: Plan, result: Result, language: Language, names: NameSources): Context {
  return isOf("policy-report", result)
    ? contextOf(result.plan, language, { ...namesFrom(result), ...names })
    : contextOf(plan, language, names);
}

/**
 * Where the names in a report's parts come from, to describe one of them by itself.
 *
 * Work: none to speak of: one look.
 *
 * @param report - as `assess` gives it
 *
 * @example
 * ```ts
 * import { assess, describe, namesFrom, Portfolio } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { zhCN } from "innovation-service-complex/zh-CN";
 *
 * const portfolio = Portfolio.parse({ complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }] });
 * const report = assess(taizhou, portfolio, { asOf: "2020-12-31" });
 * const [complex] = report.complexes;
 * complex && describe(report.plan, complex, zhCN, namesFrom(report));
 * // => "泵业综合体：未列入任何层级；是否达到县级标准尚待核实"
 * ```
 */
export function namesFrom(report: PolicyReport): NameSources {
  return guarded(namesFromTakes, sourcesIn, report);
}

/** What {@link namesFrom} takes. */
export const namesFromTakes = /* @__PURE__ */ takes("namesFrom", () => ({
  report: madeAs("policy-report"),
}));

function sourcesIn({ names, members, given }: PolicyReport): NameSources {
  const { scorecards, standing, funding } = given;
  return {
    records: names,
    ...(members && { members }),
    ...(scorecards && { scorecards }),
    ...(standing && { standing }),
    ...(funding && { funding: funding.policy }),
  };
}
