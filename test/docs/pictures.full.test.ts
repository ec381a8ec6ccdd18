import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Portfolio } from "innovation-service-complex";
import { en } from "innovation-service-complex/en";
import { zhCN } from "innovation-service-complex/zh-CN";
import { describe, expect, it } from "vitest";
import { picturesOf } from "../../docs/charts/charts.js";
import { svgOf } from "../../docs/charts/svg.js";
import { TOP } from "../source.js";

const FOLDER = join(TOP, "docs/charts");
const portfolio = Portfolio.parse(JSON.parse(readFileSync(join(TOP, "docs/examples/portfolio.json"), "utf8")));

/** What a reader sees of a picture: its texts in the order in which they are drawn, and in which colours its shapes are. */
function seenIn(svg: string) {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text.trim());
  const fills = new Map<string, number>();
  for (const [, fill = ""] of svg.matchAll(/<path[^>]* fill="(#\w+|rgb[^"]*)"/g))
    fills.set(fill, 1 + (fills.get(fill) ?? 0));
  return { texts, fills: Object.fromEntries([...fills].sort()) };
}

describe("the pictures of the guide show what is drawn now; where one does not, npm run docs draws them anew", () => {
  const drawn = [zhCN, en].flatMap((language) =>
    picturesOf(portfolio, language).map((picture) => ({ file: `${picture.name}-${language.id}.svg`, picture })),
  );

  it.each(drawn)("$file", ({ file, picture }) => {
    expect(seenIn(readFileSync(join(FOLDER, file), "utf8"))).toEqual(seenIn(svgOf(picture)));
  });

  it("and there is no picture of anything else", () => {
    const kept = readdirSync(FOLDER).filter((name) => name.endsWith(".svg"));
    expect(kept.sort()).toEqual(drawn.map(({ file }) => file).sort());
  });
});
