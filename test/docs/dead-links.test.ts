import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { deadLinks } from "../../docs/reference/dead-links.js";

const folder = mkdtempSync(join(tmpdir(), "pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("a link leads to a page, and to a place in it, that is there", () => {
  mkdirSync(join(folder, "guides"));
  writeFileSync(join(folder, "guides/policy.html"), '<h4 id="clause-412">4.1.2</h4><a href="../index.html">top</a>');
  writeFileSync(
    join(folder, "index.html"),
    [
      '<a href="guides/policy.html#clause-412">4.1.2</a>',
      '<a href="guides/policy.html#clause-999">9.9.9</a>',
      '<a href="guides/gone.html">gone</a>',
      '<a href="#nowhere">nowhere</a>',
      '<a href="/guides/policy.html#clause-412">from the top</a>',
      '<a href="/guides/">a folder without a page of its own</a>',
      '<a href="https://example.org/gone">elsewhere</a>',
    ].join("\n"),
  );
  expect(deadLinks(folder)).toEqual([
    "index.html → guides/policy.html#clause-999",
    "index.html → guides/gone.html",
    "index.html → #nowhere",
    "index.html → /guides/",
  ]);
});
