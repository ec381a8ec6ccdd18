import { guarded, type Label, takes } from "../../finding/index.js";
import type { Language } from "../../languages/index.js";
import type { Plan } from "../../plan/index.js";
import { heading, lines, list, markdownOf, table } from "../../wording/index.js";
import type { Coverage, FigureCovered } from "./covered.js";
import { sharesOf, shownTakes, WORDS } from "./shares.js";

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
 * text.includes("figure floor area, county: short"); // => true
 * ```
 */
export function coverageMarkdown(plan: Plan, coverage: Coverage, language: Language): string {
  return guarded(coverageMarkdownTakes, markdown, plan, coverage, language);
}

/** What {@link coverageMarkdown} takes. */
export const coverageMarkdownTakes = /* @__PURE__ */ (() => takes("coverageMarkdown", shownTakes()))();

function markdown(plan: Plan, coverage: Coverage, language: Language): string {
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
    ...list(
      untried.map(({ of, id, what }) =>
        [`${text(KINDS[of])} ${nameIn(plan, id, language)}`, ...(what === undefined ? [] : [what])].join(", "),
      ),
    ),
    ...(untried.length === 0 ? lines(text(WORDS.nothing)) : []),
  ]);
}

function nameIn({ standards, targets }: Plan, id: string, { label }: Language): string {
  const named = [...standards, ...targets].find((each) => each.id === id);
  return named ? label(named.label) : id;
}

const KINDS = {
  clause: { zh: "条文", en: "clause" },
  standard: { zh: "标准", en: "standard" },
  figure: { zh: "数值", en: "figure" },
  member: { zh: "成员", en: "member" },
  branch: { zh: "条件", en: "condition" },
  target: { zh: "指标", en: "target" },
  reading: { zh: "解读", en: "reading" },
  rule: { zh: "规则", en: "rule" },
};
