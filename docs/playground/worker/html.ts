import { Marked } from "marked";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Markdown without any HTML, links or pictures of its own: what comes with a link that somebody sent shows, and does nothing. */
const plain = new Marked({
  renderer: {
    html: ({ text }) => escaped(text),
    link: ({ raw }) => escaped(raw),
    image: ({ raw }) => escaped(raw),
  },
});

/** A report in HTML: sections that fold, annexes folded; tables that scroll by themselves, by the keyboard too. */
export function htmlOf(markdown: string): string {
  const [head = "", ...sections] = plain
    .parse(markdown, { async: false })
    .replaceAll("<table>", '<div class="wide" tabindex="0" role="group"><table>')
    .replaceAll("</table>", "</table></div>")
    .split(/(?=<h2>)/);
  return head + sections.map(folding).join("");
}

function folding(section: string): string {
  const [title = "", body = ""] = section.split(/(?<=<\/h2>)/);
  const isAnnex = /^<h2>(附件|Annex)/.test(title);
  return `<details${isAnnex ? "" : " open"}><summary>${title}</summary>${body}</details>`;
}
