import { expect, it } from "vitest";
import { htmlOf } from "../../../docs/playground/worker/html.js";

it("a report in HTML has tables, and nothing that a record brings along", () => {
  const html = htmlOf(
    "# A\n\n## 一\n\n| a |\n| --- |\n| <img src=x onerror=alert(1)> |\n\n## 附件一\n\n[x](javascript:alert(1)) ![y](http://z)",
  );
  expect(html).toContain("<td>&lt;img src=x onerror=alert(1)&gt;</td>");
  expect(html).not.toMatch(/<(img|a|script)\b/);
  expect(html.match(/<details( open)?>/g)).toEqual(["<details open>", "<details>"]);
});
