import * as z from "zod";
import type { Label } from "../../finding/index.js";
import { madeAs } from "../../finding/index.js";
import { madePlan } from "../../plan/index.js";
import type { Coverage } from "./covered.js";

/** What those take that show a coverage. */
export const shownTakes = () => ({
  plan: madePlan,
  coverage: madeAs<Coverage>("coverage"),
  // What is no language is refused when it is first used.
  language: z.unknown(),
});

/** How much of each kind of thing is tried. */
export function sharesOf({ clauses, standards, targets, rules, readings, untried }: Coverage) {
  const of = (kind: Label, ticks: readonly boolean[]) => ({
    kind,
    tried: ticks.filter(Boolean).length,
    all: ticks.length,
  });
  const covered = (things: readonly { readonly covered: boolean }[]) => things.map((each) => each.covered);
  const figures = [...standards.flatMap((each) => each.figures), ...targets.map(({ figure }) => figure)];
  return [
    of(WORDS.clauses, covered(clauses)),
    of(WORDS.standards, covered(standards)),
    of(
      WORDS.figures,
      figures.flatMap(({ short, exactly }) => [short, exactly]),
    ),
    of(
      WORDS.members,
      standards.flatMap(({ members }) => members.flatMap(({ there, lacking }) => [there, lacking])),
    ),
    of(
      WORDS.branches,
      standards.flatMap(({ branches }) =>
        branches.flatMap(({ met, unmet, exactly = [] }) => [met, unmet, exactly].flat()),
      ),
    ),
    of(WORDS.verdicts, [
      ...[...standards.flatMap(({ verdicts }) => verdicts), ...targets.flatMap(({ statuses }) => statuses)].map(
        () => true,
      ),
      ...untried.flatMap((each) => (each.of === "verdict" ? [false] : [])),
    ]),
    of(WORDS.targets, covered(targets)),
    of(
      WORDS.alternatives,
      readings.flatMap(({ chosen, neverChosen }) => [...chosen.map(() => true), ...neverChosen.map(() => false)]),
    ),
    of(WORDS.rules, covered(rules)),
  ].filter(({ all }) => all > 0);
}

/** What coverage is told in. */
export const WORDS = {
  title: { zh: "用例覆盖", en: "what a suite tries" },
  kind: { zh: "类别", en: "kind" },
  tried: { zh: "已测到", en: "tried" },
  untried: { zh: "尚未测到", en: "never tried" },
  all: { zh: "总数", en: "all" },
  clauses: { zh: "条文", en: "clauses" },
  standards: { zh: "标准", en: "standards" },
  figures: { zh: "数值的两侧", en: "sides of figures" },
  members: { zh: "清单成员的有无", en: "members there and lacking" },
  branches: { zh: "条件的两面", en: "sides of conditions" },
  targets: { zh: "指标", en: "targets" },
  alternatives: { zh: "解读的选项", en: "alternatives of readings" },
  rules: { zh: "规则", en: "rules" },
  verdicts: { zh: "出现过的结论", en: "verdicts reached" },
  nothing: { zh: "没有。", en: "Nothing." },
};
