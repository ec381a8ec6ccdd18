import { realpathSync } from "node:fs";
import { posix, relative } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { linkTo, PAGES, pageOf, referencePageOf, TOP } from "./pages.js";

/**
 * Makes a link between sources, as GitHub follows it, one between pages: `../CHANGELOG.md` leads to the changes, and
 * `[name](../src/room/file.ts)` to what the reference says of `name`.
 */
export function linksBetweenPages(md: MarkdownRenderer): void {
  md.core.ruler.push("links-between-pages", ({ tokens, env }) => {
    // A title by itself comes without a path.
    if (env.path === undefined) return;
    const from = relative(TOP, realpathSync(env.path));
    if (from.startsWith(`${relative(TOP, PAGES)}/`)) return;
    for (const { children } of tokens)
      for (const [index, token] of (children ?? []).entries()) {
        const text = children?.[index + 1]?.content ?? "";
        if (token.type === "link_open") change(token, "href", (href) => pageLink(href, from, text));
        if (token.type === "image") change(token, "src", (src) => `/${to(src, from).replace(/^docs\//, "")}`);
      }
  });
}

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

function change(token: Token, attribute: string, changed: (value: string) => string): void {
  const value = token.attrGet(attribute);
  if (value !== null && !/^([a-z]+:|\/|#)/.test(value)) token.attrSet(attribute, changed(value));
}

function pageLink(href: string, from: string, text: string): string {
  const [path = "", anchor] = href.split("#");
  const source = to(path, from);
  if (source.startsWith("src/")) return linkTo(referencePageOf(text));
  return source.endsWith(".md")
    ? `${linkTo(pageOf(source))}${anchor === undefined ? "" : `#${anchor}`}`
    : `/${source.replace(/^docs\//, "")}`;
}

/** What a link leads to, from the top of the project. */
function to(path: string, from: string): string {
  return posix.join(posix.dirname(from), decodeURI(path));
}
