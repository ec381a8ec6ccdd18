import { realpathSync } from "node:fs";
import { posix, relative } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { linkTo, PAGES, pageOf, publicPageOf, TOP, testPageOf } from "./pages.js";

/**
 * Makes a link between sources, as GitHub follows it, one between pages: `../CHANGELOG.md` leads to the changes. What the
 * traceability names in code leads to what the reference says of it, if it is public.
 */
export function linksBetweenPages(md: MarkdownRenderer): void {
  md.core.ruler.push("links-between-pages", ({ tokens, env }) => {
    // A title by itself comes without a path.
    if (env.path === undefined) return;
    const from = relative(TOP, realpathSync(env.path));
    if (from.startsWith(`${relative(TOP, PAGES)}/`)) return;
    for (const { children } of tokens)
      for (const token of children ?? []) {
        if (token.type === "link_open") change(token, "href", (href) => pageLink(href, from));
        if (token.type === "image") change(token, "src", (src) => `/${to(src, from).replace(/^docs\//, "")}`);
        if (token.type === "code_inline" && from.startsWith("docs/traceability")) named(token);
      }
  });
}

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

function change(token: Token, attribute: string, changed: (value: string) => string): void {
  const value = token.attrGet(attribute);
  if (value !== null && !/^([a-z]+:|\/|#)/.test(value)) token.attrSet(attribute, changed(value));
}

/** A public name in code as a link to its page. */
function named(token: Token): void {
  const page = publicPageOf(token.content);
  if (page === undefined) return;
  token.type = "html_inline";
  // What is HTML already, the site does not look at: its pages end in `.html`.
  token.content = `<a href="${linkTo(page)}.html"><code>${token.content}</code></a>`;
}

function pageLink(href: string, from: string): string {
  const [path = "", anchor] = href.split("#");
  const source = to(path, from);
  if (source.startsWith("test/")) return linkTo(testPageOf(source, pageOf(from).startsWith("zh/") ? "zh" : "en"));
  return source.endsWith(".md")
    ? `${linkTo(pageOf(source))}${anchor === undefined ? "" : `#${anchor}`}`
    : `/${source.replace(/^docs\//, "")}`;
}

/** What a link leads to, from the top of the project. */
function to(path: string, from: string): string {
  return posix.join(posix.dirname(from), decodeURI(path));
}
