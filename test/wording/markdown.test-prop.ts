/*
 * Whatever stands in a text is text: rendered by a parser of GitHub's Markdown it is one text node, letter for letter.
 */
import { fc, test } from "@fast-check/vitest";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/wording/block.js";
import { markdownOf } from "../../src/wording/markdown.js";
import { onOneLine } from "../../src/wording/plain.js";
import { draws } from "../draws.js";

const rendered = (block: Block) => String(marked.parse(markdownOf([block]), { gfm: true, async: false }));

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" };
const decoded = (html: string) => html.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
/** What a text says on one line: runs of space are one. */
const plain = (text: string) => onOneLine(text).replace(/\s+/g, " ").trim();

/** The only text in the HTML of a block; that of another shape is shown as it is. */
function textIn(html: string, before: RegExp, after: RegExp): string {
  const start = before.exec(html)?.[0];
  const end = after.exec(html)?.[0];
  if (start === undefined || end === undefined) return html;
  const inner = html.slice(start.length, html.length - end.length);
  return inner.includes("<") ? html : decoded(inner);
}

const SHAPES: { readonly [name: string]: (text: string) => string } = {
  heading: (text) => textIn(rendered({ kind: "heading", level: 2, text }), /^<h2>/, /<\/h2>\n$/),
  lines: (text) => textIn(rendered({ kind: "lines", lines: [text] }), /^<p>/, /<\/p>\n$/),
  note: (text) => textIn(rendered({ kind: "note", text }), /^<blockquote>\n<p>/, /<\/p>\n<\/blockquote>\n$/),
  list: (text) => textIn(rendered({ kind: "list", items: [text] }), /^<ul>\n<li>/, /<\/li>\n<\/ul>\n$/),
  table: (text) =>
    textIn(
      rendered({ kind: "table", columns: ["甲", "乙"], rows: [["x", text]] }),
      /^[\s\S]*<tbody><tr>\n<td>x<\/td>\n<td>/,
      /<\/td>\n<\/tr>\n<\/tbody><\/table>\n$/,
    ),
};

const TOKENS = [
  ..."\\`*_~|[](){}<>#+-=.!&:;@$^\"'/%,0123456789 \t\n\r",
  ...[
    "www.",
    "WWW.",
    "http://",
    "HTTPS://",
    "ftp://",
    "mailto:",
    "a@b.cn",
    "evil.example",
    "pumps",
    "泵业",
    "  ",
    "    ",
  ],
  ...[
    "&lt;",
    "&#x41;",
    "&amp;",
    "&copy",
    "<b>",
    "<!--",
    "-->",
    "<script>",
    "</p>",
    "<http://x.cn>",
    "![x](y)",
    "[^1]: ",
    "[a]: b",
  ],
  ...[
    "1. ",
    "2) ",
    "- ",
    "* ",
    "+ ",
    "> ",
    "# ",
    "---",
    "===",
    "***",
    "```",
    "~~~",
    "~~a~~",
    "| --- |",
    "[ ] ",
    "[x] ",
    "\\|",
  ],
  ...["\u200b", "\u202e", "\ufeff", "\u00ad", "\u2028", "\u00a0"],
];
const text = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...TOKENS) }, { weight: 1, arbitrary: fc.string() }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.join(""))
  .filter((drawn) => plain(drawn) !== "");

describe.each(Object.entries(SHAPES))("a text in a %s", (name, shown) => {
  test.prop([text], { numRuns: draws(3_000) })("is text", (drawn) => {
    if (name === "table" && /^(–|-?\d[\d,.]*%?)$/.test(plain(drawn))) return; // Figures stand to the right.
    expect(shown(drawn)).toBe(plain(drawn));
  });

  it.each([
    "WWW.Pumps.cn",
    "_www.evil.example",
    "(www.evil.example)",
    "HTTP://EVIL.EXAMPLE/a",
    "http:/\u200b/evil.example",
    "ftp://evil.example",
    "mailto:a@evil.example",
    "A.B+c@Evil.Example",
    "C# 1.2",
    "a | b \\| c \\\\| d",
    "1) first",
    "12345678901. no list",
    "===",
    "[^1]: note",
    "&nbsp;&#0;&unknown;",
    "a\n===\nb",
  ])("that is %s is text", (drawn) => {
    expect(shown(drawn)).toBe(plain(drawn));
  });
});

it("of hundreds of thousands of signs is gone through once: no sign is looked at for every other", () => {
  // A pattern that looks ahead to the end for each would not come to it.
  for (const part of ["#", "# ", "&a", "&", "\\", "|", "www", "://", "@", " \t", "1", "1.", "\u200b", "<", "-"]) {
    const long = part.repeat(300_000);
    expect(
      markdownOf([
        { kind: "heading", level: 1, text: long },
        { kind: "note", text: long },
      ]).length,
    ).toBeGreaterThan(0);
  }
});
