import { describe, expect, it } from "vitest";
import { assess, PolicyError, type Portfolio, type Result, toMarkdown, withReadings } from "../../src/index.js";
import { sumDecimals } from "../../src/kernel/index.js";
import { en as english } from "../../src/languages/en/index.js";
import { money } from "../../src/languages/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { ids, isBareEnglish, isWord, ownIds } from "./ids.js";
import { namesOfSamples, portfolio, report, reportOf, samples } from "./samples.js";

const zh = toMarkdown(taizhou, report, zhCN, { form: "full" });
const en = toMarkdown(taizhou, report, english, { form: "full" });
const rowsOf = (text: string, first: string) => text.split("\n").filter((line) => line.startsWith(`| ${first} |`));

describe("the report of the sample portfolio", () => {
  it("calls by its name what records give one: grants, industries, surveys, candidates, problems", () => {
    expect(zh).toContain("- 注塑模具综合体专项激励资金（虚构）资助期满，已拨3,000,000元，支出1,630,000.50元");
    expect(en).toContain("| Wenling, 水泵 | R&D and design institutions |");
    expect(en).toContain("### 温岭市2019年资源调查（虚构）\n");
    expect(zh).toContain("选取备选项目设计联盟（虚构）、科技金融窗口（虚构）、成果交易所（虚构）");
    expect(rowsOf(en, "水泵能效提升（虚构）")).toHaveLength(1);
    expect(zh).not.toMatch(/grant-|expected-|wenling-2019/);
  });

  it("does not tell the figures again where nothing is expected, and says whose listing has not come", () => {
    const [, outlook = ""] = en.split("## 4. Outlook on the targets\n");
    expect(outlook.split("\n## ")[0]?.trim().split("\n\n")).toEqual([
      "Nothing that is expected changes the figures as recorded",
      "- The day expected for the listing has passed without a record of it: 天台汽车坐垫产业创新服务综合体（虚构）, " +
        "仙居医用耗材产业创新服务综合体（虚构）, 临海户外家居产业创新服务综合体（虚构）",
    ]);
  });

  it("says why nine of nine can be short by one", () => {
    expect(rowsOf(en, "cultivated each year")[0]).toContain("| 2018 | 9 | 9 | 1 | 8/9 |");
    expect(en).toContain("What one locality lacks is not made up for by what another has over");
  });

  it("counts one and several in words that agree", () => {
    expect(en).toContain("Jiaojiang: 4 complexes on record, 4 of them holding a tier");
    expect(en).toMatch(/\); reading 18$/m);
    expect(en).toMatch(/; readings 15, 17$/m);
    expect(en).toContain("| Another grade (%) | First (%) | Among the first 3 (%) |");
    expect(en).toContain("1 visit of the applicant, at most 1 (5.3.1)");
  });
  it("begins with the plan and the day", () => {
    expect(zh.split("\n").slice(0, 3)).toEqual([
      "# 台州市产业创新服务综合体行动计划（2018—2020年）执行情况报告",
      "",
      "截至2020年12月31日",
    ]);
  });

  it("says on top what of it no policy has set", () => {
    expect(zh.indexOf("> 下列内容并非政策规定：四方面绩效评价表（示例）")).toBeGreaterThan(0);
    expect(zh.indexOf("> 下列内容并非政策规定")).toBeLessThan(zh.indexOf("## 二、"));
    expect(en).toContain("> Not set by the policy: Appraisal on four aspects (illustrative)");
  });

  it("is stamped with the version, the revision and the seed", () => {
    expect(rowsOf(zh, "计算程序版本")).toEqual([`| 计算程序版本 | ${report.stamp.library} |`]);
    expect(rowsOf(zh, "计划数据修订")).toEqual(["| 计划数据修订 | 2018-12-07 |"]);
    expect(rowsOf(zh, "稳健性检验随机种子")).toEqual(["| 稳健性检验随机种子 | 7 |"]);
  });

  it("has the row of a county: a year missed stays missed", () => {
    expect(rowsOf(zh, "三门县")[1]).toBe("| 三门县 | 0/1 逾期未完成 | 1/1 已完成 | 1/1 已完成 |");
    expect(rowsOf(en, "Sanmen")[1]).toBe("| Sanmen | 0/1 missed | 1/1 met | 1/1 met |");
  });

  it("has the amounts add up to what is allocated", () => {
    const funding = report.funding ?? expect.fail();
    const { allocated, held, unallocated } = funding;
    expect(rowsOf(zh, "台州市")[0]).toBe(`| 台州市 | 35 | 32 | 0 | 3 | ${money(allocated)} |`);
    expect(zh).toContain(
      `预算20,000,000元，分配${money(allocated)}元，因资料不全暂留${money(held)}元，未分配${money(unallocated)}元`,
    );
    expect(sumDecimals([allocated, held, unallocated])).toBe("20000000");
  });

  it("says of a complex what it lacks for the next tier, with the clause and the readings", () => {
    const [, text = ""] = zh.split("#### 椒江智能卫浴产业创新服务综合体（虚构）\n");
    expect(text.split("\n####")[0]).toContain(
      "- 场所面积3,150平方米，要求5,000平方米，还差1,850平方米（4.1.2，属一般性要求，经批准可予豁免）；解读11、12、13、14",
    );
  });

  it("lists every reading that is referred to", () => {
    const numbers = [...zh.matchAll(/解读([\d、]+)/g)].flatMap(([, found = ""]) => found.split("、"));
    const listed = new Set([...zh.matchAll(/^\| 解读(\d+) \|/gm)].map(([, number]) => number));
    expect(numbers.filter((number) => !listed.has(number))).toEqual([]);
  });

  it("lists every clause that is cited in a sentence, with its gist", () => {
    const [body = "", list = ""] = zh.split("、所据条文\n");
    const locators = taizhou.clauses.map(({ id }) => id);
    const cited = locators.filter((id) => body.includes(`（${id}）`) || body.includes(`（${id}，`));
    expect(cited.length).toBeGreaterThan(15);
    expect(cited.filter((id) => !list.includes(`| ${id} |`))).toEqual([]);
  });

  it("names a reading that is not read by default on top", () => {
    const strict = withReadings(taizhou, { "floor-area-force": "strict" });
    const text = toMarkdown(taizhou, assess(strict, portfolio, { asOf: "2020-12-31" }), zhCN, { form: "full" });
    expect(rowsOf(text, "与默认不同的解读")[0]).toContain("“一般”是否表示面积经批准可予豁免");
  });

  it("says which parts are without data, and numbers its sections one after another", () => {
    const bare = toMarkdown(taizhou, assess(taizhou, { complexes: [] }, { asOf: "2020-12-31" }), zhCN, {
      form: "full",
    });
    expect(bare).toContain("- 资金监管：没有资助记录");
    const numbers = [...bare.matchAll(/^## (.+?)、/gm)].map(([, number]) => number);
    expect(numbers).toEqual(
      ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"].slice(0, numbers.length),
    );
    expect(numbers).toHaveLength([...bare.matchAll(/^## /gm)].length);
  });

  it("is the same text every time, and of a report that went through JSON", () => {
    expect(toMarkdown(taizhou, report, zhCN, { form: "full" })).toBe(zh);
    expect(toMarkdown(taizhou, JSON.parse(JSON.stringify(report)), zhCN, { form: "full" })).toBe(zh);
  });

  it("has tables whose rows are as wide as their heads", () => {
    for (const text of [zh, en]) expect(raggedIn(text)).toEqual([]);
  });
});

/** Lines of tables that do not have as many cells as the line before them. */
function raggedIn(text: string): string[] {
  const width = (line: string) => line.replace(/\\\|/g, "").split("|").length;
  const lines = text.split("\n");
  return lines.filter((line, index) => {
    const before = lines[index - 1] ?? "";
    return line.startsWith("|") && before.startsWith("|") && width(line) !== width(before);
  });
}

describe("the report names everything by its name", () => {
  it("has a list of ids to look for", () => {
    expect(ids.length).toBeGreaterThan(250);
    expect(ids).toEqual(expect.arrayContaining(["county", "floor-area", "excellent", "rectifying", "unmet", "missed"]));
  });

  it("in Chinese no id stands as a word", () => {
    expect(ids.filter((id) => /[a-z]/.test(id) && !ownIds.has(id) && isWord(zh, id))).toEqual([]);
  });

  it("in Chinese no Latin word stands outside quotes but a locator", () => {
    const rest = zh.replace(/“[^”\n]*”/g, "").replace(/N\.\d+/g, "");
    expect(rest.match(/[A-Za-z]{2,}/g) ?? []).toEqual([]);
  });

  it("in English no id of several words stands as one", () => {
    expect(ids.filter((id) => isBareEnglish(id) && isWord(en, id))).toEqual([]);
  });
});

const HOSTILE = [
  "<script>alert(1)</script>",
  "`code` **bold** _it_ ~~no~~",
  "a | b \\| c",
  "first\nsecond\r\n# third",
  "[link](http://example.org) ![x](y)",
  "\u202eabc\u202c\u200b",
  "&lt;b&gt; &amp;",
  "# heading #",
  "1. item",
  "- item",
  "> quote",
  "| --- |",
];

describe("names of records that are Markdown, HTML or worse", () => {
  const hostile: Portfolio = {
    ...portfolio,
    complexes: portfolio.complexes.map((complex, index) => ({
      ...complex,
      name: HOSTILE[index % HOSTILE.length] ?? complex.name,
    })),
    projects: (portfolio.projects ?? []).map((project, index) => ({
      ...project,
      name: HOSTILE[index] ?? project.name,
    })),
    processes: (portfolio.processes ?? []).map((process) => ({ ...process, name: HOSTILE[2] ?? "" })),
  };
  const text = toMarkdown(taizhou, reportOf(hostile), english, { form: "full" });

  it("neither tear a table nor begin a tag, a code or a link", () => {
    expect(raggedIn(text)).toEqual([]);
    expect(text).not.toMatch(/<script|<\/|<b>/);
    expect(text).not.toMatch(/(?<!\\)`/);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    expect(text).not.toMatch(/[\u202a-\u202e\u200b]/);
    expect(text).not.toContain("http://");
  });

  it("begin no heading, list or quotation of their own", () => {
    const headings = (of: string) => of.split("\n").filter((line) => /^#{1,4} /.test(line)).length;
    expect(headings(text)).toBe(headings(en));
    expect(text.split("\n").filter((line) => line.startsWith("> ")).length).toBe(1);
  });

  it("are still there to read", () => {
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(text).toContain("a \\| b \\\\\\| c");
  });
});

describe("a report of two hundred complexes", () => {
  const many = Array.from({ length: 200 }, (_, index) => {
    const complex = portfolio.complexes[index % portfolio.complexes.length] ?? expect.fail();
    return { ...complex, id: `${complex.id}-${index}`, name: `第${index}家（虚构）` };
  });
  const text = toMarkdown(taizhou, assess(taizhou, { complexes: many }, { asOf: "2020-12-31" }), zhCN, {
    form: "full",
  });

  it("has every complex once, in the section of its locality", () => {
    const headings = [...text.matchAll(/^#### (.+)$/gm)].map(([, name]) => name);
    expect(headings).toHaveLength(200);
    expect(new Set(headings).size).toBe(200);
    expect([...text.matchAll(/^### /gm)].length).toBe(10);
  });
});

describe("a single result as Markdown", () => {
  it("of a score is a tree line by line, with what it rests on", () => {
    const text = toMarkdown(taizhou, samples["score-sheet"], zhCN, { names: namesOfSamples });
    expect(text).toContain("| · 管理运行机制 | 20.00 | 15.51 | 77.53 | – | – | 各项相加 | 4.5.3b | – |");
    expect(text).toContain("| · · 已建立的机制 | 10.00 | 8.00 | 80.00 |");
    expect(text).toContain("## 所据条文");
  });

  it("of a ranking is a league table", () => {
    const league = toMarkdown(taizhou, samples["league-report"].ranking, english, { names: namesOfSamples });
    expect(league.split("\n").slice(0, 3)).toEqual([
      "| Rank | Best possible rank | Worst possible rank | Complex | Total |",
      "| ---: | ---: | ---: | --- | ---: |",
      "| 1 | – | – | 黄岩注塑模具产业创新服务综合体（虚构） | 87.60 |",
    ]);
  });

  it("of a schedule is a table of days", () => {
    const schedule = toMarkdown(taizhou, samples.schedule, english, { names: namesOfSamples });
    expect(rowsOf(schedule, "acceptance")[0]).toBe(
      "| acceptance | 31 December 2020 | 4 January 2021 | 27 December 2020 | 31 December 2020 | -4 | yes |",
    );
  });

  it("of what is no result is refused, and not an empty line", () => {
    for (const nothing of [undefined, null, 3, "", {}]) {
      expect(() => toMarkdown(taizhou, nothing as unknown as Result, zhCN)).toThrow(PolicyError);
    }
  });

  it("of nothing is empty", () => {
    expect(toMarkdown(taizhou, [], english)).toBe("\n");
  });
});
