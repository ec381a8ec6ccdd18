import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, TOP, testPageOf } from "../.vitepress/pages.js";

/** A page in both languages for each test that the READMEs lead to: the test itself. */
export function testPages(): [page: string, text: string][] {
  const readme = readFileSync(join(TOP, "README.md"), "utf8");
  const tests = [...readme.matchAll(/\]\((test\/[^)]+\.ts)\)/g)].map(([, path = ""]) => path);
  return tests.flatMap((path) => {
    const code = readFileSync(join(TOP, path), "utf8");
    return LANGUAGES.map((language): [string, string] => [
      testPageOf(path, language),
      [`---\nsearch: false\n---\n\n# ${TITLE[language](path)}`, ABOUT[language], `\`\`\`ts\n${code}\`\`\``, ""].join(
        "\n\n",
      ),
    ]);
  });
}

const TITLE = { en: (path: string) => `Test: ${path}`, zh: (path: string) => `测试：${path}` };

const ABOUT = {
  en: "Runs with every `npm test`; what stands here is the file itself.",
  zh: "每次`npm test`都会运行；以下即该文件原文。",
};
