import { guarded, type Label, takes } from "../../finding/index.js";
import { isPlainObject, type Json, ownValue } from "../../kernel/index.js";
import { type Language, requireLanguage } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import { contextOf, heading, leafName, lines, list, markdownOf, table } from "../../wording/index.js";
import type { Coverage, FigureCovered, Untried } from "./covered.js";
import { sharesOf, shownTakes, WORDS } from "./shares.js";
import type { Wanted } from "./wanted.js";

/**
 * What of a plan a suite tries, in Markdown: how much of each kind, each standard and target with the verdicts that were
 * reached, and what was never asked, worst first.
 *
 * Work: linear in the coverage.
 *
 * @example
 * ```ts
 * import { taizhou } from "innovation-service-complex/taizhou";
 * import { coverageMarkdown, coverageOf } from "innovation-service-complex/testing";
 * import { en } from "innovation-service-complex/en";
 *
 * const text = coverageMarkdown(taizhou, coverageOf(taizhou, []), en);
 * text.includes("| clauses | 0 | 47 |"); // => true
 * text.includes("figure floor area · county: short of it"); // => true
 * ```
 */
export function coverageMarkdown(plan: Plan, coverage: Coverage, language: Language): string {
  return guarded(coverageMarkdownTakes, markdown, plan, coverage, language);
}

/** What {@link coverageMarkdown} takes. */
export const coverageMarkdownTakes = /* @__PURE__ */ takes("coverageMarkdown", shownTakes);

function markdown(plan: Plan, coverage: Coverage, language: Language): string {
  requireLanguage(language);
  const { standards, targets, untried } = coverage;
  const text = (label: Label) => language.label(label);
  const { verdicts, statuses } = language.words;
  const figures = (all: readonly FigureCovered[]) =>
    all.length === 0 ? "–" : `${all.filter((each) => each.short && each.exactly).length}/${all.length}`;
  const section = (title: Label, rows: (readonly [string, readonly string[], readonly FigureCovered[]])[]) => [
    heading(2, text(title)),
    ...table(
      [title, WORDS.verdicts, WORDS.figures].map(text),
      rows.map(([id, reached, sides]) => [nameIn(plan, id, language), reached.join(" · "), figures(sides)]),
    ),
  ];
  return markdownOf([
    heading(1, language.pair(text(plan.title), text(WORDS.title))),
    ...table(
      [WORDS.kind, WORDS.tried, WORDS.all].map(text),
      sharesOf(coverage).map(({ kind, tried, all }) => [text(kind), String(tried), String(all)]),
    ),
    ...section(
      WORDS.standards,
      standards.map((each) => [each.id, each.verdicts.map((verdict) => verdicts[verdict]), each.figures]),
    ),
    ...section(
      WORDS.targets,
      targets.map((each) => [each.id, each.statuses.map((status) => statuses[status]), [each.figure]]),
    ),
    heading(2, text(WORDS.untried)),
    ...list(untried.map((each) => untriedLine(plan, each, language))),
    ...(untried.length === 0 ? lines(text(WORDS.nothing)) : []),
  ]);
}

/** What was never asked, by names, and of a case that cannot be made up why not. */
function untriedLine(plan: Plan, { of, id, tier, member, asks, side, whyNot }: Untried, language: Language): string {
  const named = of === "rule" ? ownValue<string>(language.finding.rules, id) : nameIn(plan, id, language);
  const parts = [
    `${language.label(KINDS[of])} ${named ?? id}`,
    ...(tier === undefined ? [] : [nameIn(plan, tier, language)]),
    ...(member === undefined ? [] : [nameIn(plan, member, language)]),
    ...(asks === undefined ? [] : [`${leafName(contextOf(plan, language), asks)}${boundsIn(asks)}`]),
  ];
  const about = parts.join(" · ");
  const line = side === undefined ? about : language.pair(about, sideName(plan, { of, id, side }, language));
  return whyNot === undefined ? line : language.cited(line, [language.label(whyNot)]);
}

function sideName(plan: Plan, { of, id, side }: Wanted, language: Language): string {
  const { verdicts, statuses } = language.words;
  const isTarget = plan.targets.some((each) => each.id === id);
  if (of === "verdict") return ownValue<string>(isTarget ? statuses : verdicts, side) ?? side;
  const alternative = of === "reading" ? plan.readings[id]?.alternatives[side]?.label : ownValue<Label>(SIDES, side);
  return alternative ? language.label(alternative) : side;
}

/** The bounds of what a condition asks of a value. */
function boundsIn(asks: Json): string {
  if (!isPlainObject(asks)) return "";
  const bounds = Object.entries(SIGNS).flatMap(([bound, sign]) => {
    const figure = asks[bound];
    if (!("value" in asks) || figure === undefined) return [];
    return [` ${sign} ${isPlainObject(figure) ? Object.values(figure).join("/") : String(figure)}`];
  });
  return bounds.join("");
}

const SIGNS = { atLeast: "≥", above: ">", atMost: "≤", below: "<" };

/** The name of a thing of the plan; its id where that is one that people use, as of clauses. */
function nameIn(plan: Plan, id: string, { label }: Language): string {
  const { standards, targets, tiers, functions, capabilities, participantKinds, operatingModels, industryCategories } =
    plan;
  const lists = [functions, capabilities, participantKinds, operatingModels, industryCategories];
  const named = [...standards, ...targets, ...tiers, ...lists.flat()].find((each) => each.id === id);
  if (named) return label(named.label);
  const { clauses } = plan.readings[id] ?? {};
  return clauses ? `${clauses.join(", ")} (${id})` : id;
}

const SIDES: Readonly<Record<string, Label>> = {
  short: { zh: "未达到时", en: "short of it" },
  exactly: { zh: "恰好等于时", en: "exactly at it" },
  there: { zh: "具备时", en: "there" },
  lacking: { zh: "不具备时", en: "lacking" },
  met: { zh: "成立时", en: "holds" },
  unmet: { zh: "不成立时", en: "does not hold" },
};

const KINDS = {
  verdict: { zh: "结论", en: "verdict" },
  clause: { zh: "条文", en: "clause" },
  standard: { zh: "标准", en: "standard" },
  figure: { zh: "数值", en: "figure" },
  member: { zh: "成员", en: "member" },
  branch: { zh: "条件", en: "condition" },
  target: { zh: "指标", en: "target" },
  reading: { zh: "解读", en: "reading" },
  rule: { zh: "规则", en: "rule" },
};
