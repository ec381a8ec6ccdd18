/*
 * The whole report of the made-up portfolio at the end of 2020, as Markdown.
 *
 *   npm run example:report               in Chinese
 *   npm run example:report -- --lang en  in English
 *   npm run example:report -- --full     everything part by part, not the official form
 */
import { readFileSync } from "node:fs";
import { assess, Portfolio, toMarkdown } from "innovation-service-complex";
import { en } from "innovation-service-complex/en";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";

const MADE_UP = {
  "zh-CN": "> 示例数据纯属虚构，不代表任何真实的综合体、企业或地方。",
  en: "> The sample data are made up and stand for no real complex, enterprise or place.",
};

/** The sample report at the end of 2020, with everything that the library can say of it. */
function sampleReport(portfolio: Portfolio) {
  return assess(taizhou, portfolio, {
    asOf: "2020-12-31",
    detail: "all",
    scorecards: [taizhouScorecard],
    robustness: { draws: 500, seed: 2020, spread: "0.2", top: [1, 3] },
    standing: taizhouStanding,
    recommendation: { quota: 2 },
    funding: { policy: taizhouFunding, budget: 20_000_000 },
  });
}

const isEnglish = process.argv.join(" ").includes("--lang en");
const language = isEnglish ? en : zhCN;
const form = process.argv.includes("--full") ? "full" : "official";
const file = new URL("portfolio.json", import.meta.url);
const portfolio = Portfolio.parse(JSON.parse(readFileSync(file, "utf8")));
process.stdout.write(
  `${isEnglish ? MADE_UP.en : MADE_UP["zh-CN"]}\n\n${toMarkdown(taizhou, sampleReport(portfolio), language, { form })}`,
);
