/*
 * Draws every chart of the sample portfolio into docs/charts, for docs/charts.md: `npm run docs` calls it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Portfolio } from "innovation-service-complex";
import { en } from "innovation-service-complex/en";
import { zhCN } from "innovation-service-complex/zh-CN";
import { picturesOf } from "./charts.js";
import { svgOf } from "./svg.js";

const portfolio = Portfolio.parse(
  JSON.parse(readFileSync(new URL("../examples/portfolio.json", import.meta.url), "utf8")),
);

for (const language of [zhCN, en]) {
  for (const picture of picturesOf(portfolio, language)) {
    writeFileSync(new URL(`${picture.name}-${language.id}.svg`, import.meta.url), svgOf(picture));
  }
}
