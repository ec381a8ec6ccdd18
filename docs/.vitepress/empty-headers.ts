import type { MarkdownRenderer } from "vitepress";

/** A column that no word heads has no header, which a reader of the screen would look for one in. */
export function emptyHeaders(md: MarkdownRenderer): void {
  md.core.ruler.push("empty-headers", ({ tokens }) => {
    for (const [index, open] of tokens.entries()) {
      const [text, close] = tokens.slice(index + 1);
      if (open.type !== "th_open" || text?.content !== "" || close?.type !== "th_close") continue;
      open.tag = "td";
      close.tag = "td";
    }
  });
}
