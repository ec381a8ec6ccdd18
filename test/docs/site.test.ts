import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Guide, guides, pageOf } from "../../docs/.vitepress/pages.js";
import { sidebar, unreachable } from "../../docs/.vitepress/sidebar.js";
import { slug, tokens } from "../../docs/.vitepress/text.js";
import { TOP } from "../source.js";

describe("the site", () => {
  it("has every guide in its sidebar, and in both languages", () => {
    expect(unreachable(guides())).toEqual([]);
    const links = (["en", "zh"] as const).map(
      (language) => sidebar(language).flatMap(({ items = [] }) => items).length,
    );
    expect(links[0]).toBeGreaterThan(20);
    expect(links[1]).toBe(links[0]);
  });

  it("leads from a Chinese page to Chinese ones, but where it says that the other is English", () => {
    const pages = readdirSync(join(TOP, "docs")).filter((name) => name.endsWith(".zh-CN.md"));
    const astray = pages.flatMap((name) =>
      [...readFileSync(join(TOP, "docs", name), "utf8").matchAll(/\[([^\]]*)\]\(([\w-]+)\.md[^)]*\)/g)]
        .filter(([, text = "", to]) => !/English|英文/.test(text) && pages.includes(`${to}.zh-CN.md`))
        .map(([link]) => `${name}: ${link}`),
    );
    expect(astray).toEqual([]);
  });

  it("has the page of a guide by its name", () => {
    const sources = ["docs/tour.md", "docs/tour.zh-CN.md", "docs/SECURITY.md", "README.md", "docs/README.zh-CN.md"];
    expect(sources.map(pageOf)).toEqual(["tour.md", "zh/tour.md", "security.md", "index.md", "zh/index.md"]);
  });
});

describe("a guide that cannot be reached is found", () => {
  const guide: Guide = { source: "docs/a.md", page: "a.md", language: "en", title: "A", group: "tasks", order: 1 };
  const chinese: Guide = { source: "docs/a.zh-CN.md", page: "zh/a.md", language: "zh", title: "甲", order: 1 };

  it.each<[string, Guide[], string[]]>([
    ["nowhere where all is there", [guide, chinese], []],
    ["without its equal", [guide], ["docs/a.md: not in the other language"]],
    ["in Chinese alone", [chinese], ["docs/a.zh-CN.md: not in the other language"]],
    [
      "without an order",
      [{ ...guide, order: Number.POSITIVE_INFINITY }, chinese],
      ["docs/a.md: no order within its group"],
    ],
    [
      "in a group that there is not",
      [{ ...guide, group: "more" }, chinese],
      ["docs/a.md: group more, none of start, tasks, concepts, policy, reference, project"],
    ],
  ])("%s", (_name, all, faults) => {
    expect(unreachable(all)).toEqual(faults);
  });
});

it("the search knows Chinese words, locators and the parts of names", () => {
  expect(tokens("各县的综合体按4.1.2申请豁免")).toEqual(expect.arrayContaining(["县", "4.1.2", "豁免"]));
  expect(tokens("assessTier(taizhou)")).toEqual(expect.arrayContaining(["assessTier", "assess", "Tier", "taizhou"]));
});

it("a heading has the place that GitHub gives it", () => {
  expect([slug("Clause 4.1.2"), slug("条文 4.1.2"), slug("What `definePlan` checks")]).toEqual([
    "clause-412",
    "条文-412",
    "what-defineplan-checks",
  ]);
});
