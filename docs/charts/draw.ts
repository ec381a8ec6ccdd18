/*
 * Draws every chart of the sample portfolio into docs/charts, for docs/charts.md: `npm run docs` calls it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { Portfolio } from "innovation-service-complex";
import { picturesOf } from "./charts.js";
import { svgOf } from "./svg.js";

const portfolio = Portfolio.parse(
  JSON.parse(readFileSync(new URL("../examples/portfolio.json", import.meta.url), "utf8")),
);

for (const locale of ["zh-CN", "en"] as const) {
  for (const picture of picturesOf(portfolio, locale)) {
    writeFileSync(new URL(`${picture.name}-${locale}.svg`, import.meta.url), svgOf(picture));
  }
}
