import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { TOP } from "../source.js";

const PAIRS = [
  ["README.md", "docs/README.zh-CN.md"],
  ["docs/tour.md", "docs/tour.zh-CN.md"],
] as const;

describe.each(PAIRS)("%s and %s say the same", (english, chinese) => {
  const [en, zh] = [textOf(english), textOf(chinese)];

  it("link to the same pages", () => {
    expect(linksIn(zh, chinese)).toEqual(linksIn(en, english));
  });

  it("name the same functions, in the same order", () => {
    expect(functionsIn(zh)).toEqual(functionsIn(en));
  });

  it("have as many sections, and as many examples", () => {
    const shape = (text: string) => [...text.matchAll(/^(?:##|```\w+)/gm)].map(([start]) => start);
    expect(shape(zh)).toEqual(shape(en));
  });
});

it.each(["README.md", "docs/README.zh-CN.md"])(
  "each of the five guarantees of %s leads to the test that holds it",
  (page) => {
    const guarantees = textOf(page).match(/^\d\. .*\n(?: {3}.*\n)*/gm) ?? [];
    expect(guarantees).toHaveLength(5);
    const tests = guarantees.map((text) => linksIn(text, page));
    expect(tests.filter((links) => links.length !== 1 || !/^test\/.+\.test(-prop)?\.ts$/.test(links[0] ?? ""))).toEqual(
      [],
    );
    expect(tests.flat().filter((path) => !existsSync(join(TOP, path)))).toEqual([]);
  },
);

it.each(["docs/SECURITY.md", "docs/SECURITY.zh-CN.md"])("every promise of %s names the test that holds it", (page) => {
  const tests = namedIn(textOf(page));
  expect(tests.length).toBeGreaterThan(4);
  expect(tests.filter((path) => !existsSync(join(TOP, path)))).toEqual([]);
});

it.each(["README.md", "docs/README.zh-CN.md"])("%s has some 120 lines at most", (page) => {
  expect(textOf(page).split("\n").length).toBeLessThanOrEqual(121);
});

it("every promise of security has a test, the same in both languages", () => {
  const promises = testsIn("docs/SECURITY.md");
  expect(promises.filter((tests) => tests.length === 0)).toEqual([]);
  expect(testsIn("docs/SECURITY.zh-CN.md")).toEqual(promises);
});

/** The tests named in each row of the tables of a page, below their heads. */
function testsIn(page: string): string[][] {
  const rows = textOf(page)
    .split(/^\|\s?---.*\n/m)
    .slice(1)
    .flatMap((table) => /^(?:\|.*\n)*/.exec(table)?.[0].trimEnd().split("\n") ?? []);
  return rows.map(namedIn);
}

function namedIn(text: string): string[] {
  return [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path);
}

function textOf(page: string): string {
  return readFileSync(join(TOP, page), "utf8");
}

/** The pages linked to, from the top of the repository, a page in two languages as one; the READMEs themselves left out. */
function linksIn(text: string, page: string): string[] {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => posix.join(posix.dirname(page), link));
  const pages = links.map((link) => link.replace(/[.-](?:zh-CN|en)\.(md|svg)$/, ".$1"));
  return [...new Set(pages)].filter((link) => !link.includes("README")).sort();
}

/** The functions of tables of questions. */
function functionsIn(text: string): string[] {
  const rows = text.split("\n").filter((line) => line.startsWith("| ") && line.endsWith("` |"));
  return rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
}
