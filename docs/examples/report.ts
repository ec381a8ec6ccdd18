/*
 * The whole report of the made-up portfolio at the end of 2020, as Markdown.
 *
 *   npm run example:report               in Chinese
 *   npm run example:report -- --lang en  in English
 */
import { readFileSync } from "node:fs";
import { assess, type Locale, Portfolio, toMarkdown } from "innovation-service-complex";
import { taizhou, taizhouFunding, taizhouScorecard, taizhouStanding } from "innovation-service-complex/taizhou";

const MADE_UP: { readonly [L in Locale]: string } = {
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

const locale: Locale = process.argv.join(" ").includes("--lang en") ? "en" : "zh-CN";
const file = new URL("portfolio.json", import.meta.url);
const portfolio = Portfolio.parse(JSON.parse(readFileSync(file, "utf8")));
process.stdout.write(`${MADE_UP[locale]}\n\n${toMarkdown(sampleReport(portfolio), locale)}`);
