import type { EChartsOption } from "echarts";
import { afterEach, describe, expect, it, vi } from "vitest";
import { svgOf } from "../../docs/charts/svg.js";
import { en } from "../../src/languages/en/index.js";
import type { Language } from "../../src/languages/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { MEASURES } from "../../src/measures/index.js";
import { LISTS } from "../../src/plan/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { hardCharts } from "./hard.js";
import { type Charts, chartsOfMany, chartsOfNothing, chartsOfSample } from "./samples.js";

const LANGUAGES = [zhCN, en];

const chartsOfThree = (language: Language) => hardCharts(3, false, language);
const chartsOfUnknown = (language: Language) => hardCharts(3, true, language);

const made = new Map<string, Charts>();

/** Charts that are made once. */
function madeBy(charts: (language: Language) => Charts, language: Language): Charts {
  const key = `${charts.name} ${language.id}`;
  const known = made.get(key) ?? charts(language);
  made.set(key, known);
  return known;
}

const all = LANGUAGES.flatMap((language) =>
  [chartsOfSample, chartsOfMany, chartsOfThree, chartsOfUnknown, chartsOfNothing].flatMap((charts) =>
    Object.entries(madeBy(charts, language)).map(([name, option]) => ({
      what: `${charts.name} ${name} ${language.id}`,
      language,
      option,
    })),
  ),
);

/** The pictures, each drawn once: that takes ECharts longer than all that is looked for in it. */
const pictures = new Map<EChartsOption, string>();

function drawn(option: EChartsOption): string {
  const picture = pictures.get(option) ?? svgOf({ name: "", width: 1000, height: 640, option });
  pictures.set(option, picture);
  return picture;
}

const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = ""]) => text);

/** Everything a reader may see or hear of an option: what is drawn, its tooltips and its description. */
function saidBy(option: EChartsOption): string[] {
  const tooltips = [...JSON.stringify(option).matchAll(/"tooltip":\{"formatter":"(.*?[^\\])"\}/g)].map(
    ([, text = ""]) => text.replaceAll("<br>", " ").replace(/&[a-z#0-9]+;/g, "'"),
  );
  const { aria } = option;
  const spoken = aria && "label" in aria ? aria.label?.description : undefined;
  return [...textsIn(drawn(option)), ...tooltips, spoken ?? ""];
}

describe("every chart", () => {
  afterEach(() => vi.restoreAllMocks());

  it("is refused in a language that nothing is told in", () => {
    expect(() => chartsOfNothing("zh-CN" as never)).toThrow(
      /language: got "zh-CN"; accepted: a language, as zhCN that is imported from .*应为语言对象/,
    );
  });

  it.each(all)("$what is drawn without a word of warning", ({ option }) => {
    const warned = (["warn", "error", "log"] as const).map((method) => vi.spyOn(console, method));
    expect(textsIn(drawn(option)).length).toBeGreaterThan(0);
    expect(warned.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  it.each(all)("$what is plain data", ({ option }) => {
    expect(structuredClone(option)).toEqual(option);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    expect(JSON.stringify(option)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each(all)("$what has a title and a description for those who do not see it", ({ option }) => {
    const { title, aria } = option;
    const heading = title && "text" in title ? title.text : undefined;
    expect(heading).toMatch(/\S/);
    expect(aria && "label" in aria ? aria.label?.description : undefined).toContain(heading);
  });

  it.each(all.filter(({ language }) => language === zhCN))("$what has no foreign letter in Chinese", ({ option }) => {
    const foreign = saidBy(option).filter((text) => /[A-Za-z]/.test(text.replace(/1\+X|\d\.\d(\.\d[a-z]?)?/g, "")));
    expect(foreign.filter((text) => !/^(c0|blank)：|blank|c0/.test(text))).toEqual([]);
  });

  // An English label may have the very word of an id: "joint-stock".
  const labels = [...LISTS.flatMap((list) => taizhou[list]), ...taizhou.standards, ...taizhou.targets, ...MEASURES].map(
    ({ label }) => label.en,
  );
  const ids = [
    ...LISTS.flatMap((list) => taizhou[list]),
    ...taizhou.standards,
    ...taizhou.targets,
    ...taizhou.localities,
  ]
    .map(({ id }) => id)
    .filter((id) => id.includes("-") && !labels.some((label) => label.includes(id)));

  it.each(all.filter(({ language }) => language === en))("$what has no id of the plan in English", ({ option }) => {
    const said = saidBy(option).join("\n");
    expect(ids.filter((id) => new RegExp(`(^|[^\\w-])${id}($|[^\\w-])`, "m").test(said))).toEqual([]);
  });
});

describe("charts are deterministic", () => {
  it.each([chartsOfSample, chartsOfMany, chartsOfNothing])("%o", (charts) => {
    const [one, other] = [madeBy(charts, en), charts(en)];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    // What is drawn of the same plain data is ECharts' matter: seen once for the sample.
    if (charts !== chartsOfSample) return;
    for (const [name, option] of Object.entries(one)) expect(drawn(option)).toBe(drawn(other[name] ?? {}));
  });
});

describe("a chart of nothing says so", () => {
  const silent = Object.entries(madeBy(chartsOfNothing, en)).filter(([name]) => name !== "funding");
  it.each(silent)("%s", (_, option) => {
    expect(textsIn(drawn(option))).toContain("No data");
    expect(option.series).toBeUndefined();
    expect(option.xAxis).toBeUndefined();
  });
});

describe("what it was made of is left as it was", () => {
  it("holds frozen plans and scorecards", () => {
    const before = JSON.stringify([taizhou, taizhouScorecard]);
    chartsOfSample(zhCN);
    expect(JSON.stringify([taizhou, taizhouScorecard])).toBe(before);
  });
});
