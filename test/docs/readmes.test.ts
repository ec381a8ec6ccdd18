import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";

const english = readFileSync(join(TOP, "README.md"), "utf8");
const chinese = readFileSync(join(TOP, "docs/README.zh-CN.md"), "utf8");

describe("the Chinese README says what the English one says", () => {
  it("links to the same pages", () => {
    expect(linksIn(chinese, "docs/")).toEqual(linksIn(english, ""));
  });

  it("names the same functions, in the same order", () => {
    expect(functionsIn(chinese)).toEqual(functionsIn(english));
  });

  it("has as many sections, and as many examples", () => {
    const shape = (text: string) => [...text.matchAll(/^(?:##|```\w+)/gm)].map(([start]) => start);
    expect(shape(chinese)).toEqual(shape(english));
  });
});

/** The pages linked to, from the top of the repository; the READMEs themselves left out. */
function linksIn(text: string, folder: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => `${folder}${link}`);
  return [...new Set(links)].filter((link) => !link.includes("README")).sort();
}

/** The functions of the table of questions. */
function functionsIn(text: string): string[] {
  const rows = text.split("\n").filter((line) => line.startsWith("| ") && line.endsWith("` |"));
  return rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
}
