import { describe, expect, it } from "vitest";
import { assess, type Plan, Portfolio, describe as render, toMarkdown } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import type { Language } from "../../src/languages/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { huzhou, jiaxing } from "../targets/sister-plans.js";
import { names, portfolio, report, samples } from "./samples.js";

/** The parts of each sentence: Chinese ones end in commas too, English lists have commas within a part. */
const BETWEEN = { "zh-CN": /[，；]/u, en: /; / };

/** Sentences of which a part begins the one beside it: one says all of the other. */
function saidTwice(text: string, language: Language): string[] {
  const cells = text.split("\n").flatMap((line) => (line.startsWith("|") ? line.split(" | ") : [line]));
  return cells
    .flatMap((cell) => cell.split(/。|\.$/u))
    .filter((sentence) => {
      const all = sentence.replace(/^- |（[^（）]*）$| \([^()]*\)$/gu, "").split(BETWEEN[language.id as "en"]);
      return all.some((part, at) => [all[at - 1], all[at + 1]].some((beside) => beside?.startsWith(part)));
    });
}

const records = (plan: Plan) =>
  Portfolio.parse({
    complexes: plan.localities.slice(0, 2).map(({ id: locality }, at) => ({
      id: `c${at}`,
      name: `综合体${at}`,
      locality,
      milestones: at === 0 ? [{ kind: "cultivated", tier: plan.tiers[0]?.id, on: "2019-05-01" }] : [],
    })),
  });

const others = [jiaxing, huzhou].map((plan) => [plan, assess(plan, records(plan), { asOf: "2020-12-31" })] as const);

describe.each([zhCN, en])("nothing is said twice in one sentence ($id)", (language) => {
  it.each(["official", "full"] as const)("of the %s report", (form) => {
    expect(saidTwice(toMarkdown(taizhou, report, language, { names, form }), language)).toEqual([]);
    for (const [plan, other] of others)
      expect(saidTwice(toMarkdown(plan, other, language, { form }), language)).toEqual([]);
  });

  it.each(Object.entries(samples))("of %s", (_type, sample) => {
    expect(saidTwice(render(taizhou, sample, language, names), language)).toEqual([]);
  });

  it("of the surveys of the sample", () => {
    const said = render(taizhou, report.surveys?.map((each) => each.gaps) ?? [], language, { portfolio });
    expect(saidTwice(said, language)).toEqual([]);
  });
});
