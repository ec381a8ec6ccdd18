import { expect, it } from "vitest";
import { assess, EnterpriseCase, Portfolio, toMarkdown } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { complexOf } from "./sentences.js";

const issue = (more: object) => {
  const asked = { id: "c", complex: "pumps", enterprise: "e", kind: "need", openedOn: "2019-03-01", promisedDays: 3 };
  const portfolio = Portfolio.parse({
    complexes: [complexOf("pumps", "泵业综合体")],
    cases: [EnterpriseCase.parse({ ...asked, ...more })],
  });
  const report = assess(taizhou, portfolio, { asOf: "2019-03-31" });
  return [zhCN, en].map((language) =>
    toMarkdown(taizhou, report, language, { names: { portfolio } })
      .split("\n")
      .find((line) => /企业诉求(?:尚未|答复用时)|case of an enterprise/u.test(line))
      ?.replace(/^[^：:]*[：:] ?/u, ""),
  );
};

it.each([
  [
    "a late answer is to be explained, not given again",
    { answeredOn: "2019-03-13" },
    "企业诉求答复用时12天，时限3天 | 超出9天 | 5.3.3 | 向企业说明超时原因，今后按时答复 |",
    "case of an enterprise: 12 days to the answer, 3 days allowed | over by 9 days | 5.3.3 | tell the enterprise why the answer took so long, and keep to the time from now on |",
  ],
  [
    "an answer that is still owed is to be given",
    {},
    "企业诉求尚未答复，已过30天，时限3天 | 超出28天 | 5.3.3 | 尽快推动答复，向企业说明超时原因 |",
    "case of an enterprise: no answer after 30 days, 3 days allowed | over by 28 days | 5.3.3 | see to the answer soon, and tell the enterprise why it takes so long |",
  ],
])("%s (5.3.3)", (_what, more, zh, english) => {
  expect(issue(more)).toEqual([zh, english]);
});
