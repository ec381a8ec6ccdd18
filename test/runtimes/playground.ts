/*
 * Whether the page to try the library on does what it says, in Chromium:
 *
 *   npm run test:playground
 *   npm run test:playground -- --pictures folder   also takes pictures of its parts, wide and narrow, light and dark
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPlayground } from "../../docs/playground/build.js";
import { serve } from "../../docs/playground/server.js";
import { launched } from "./chromium.js";
import { asking } from "./studio/asking.js";
import { everywhere } from "./studio/everywhere.js";
import { handingOver } from "./studio/handing-over.js";
import type { Studio } from "./studio/page.js";
import { seeing } from "./studio/seeing.js";

const { values } = parseArgs({ options: { pictures: { type: "string" } } });

const folder = mkdtempSync(join(tmpdir(), "playground-"));
await buildPlayground(folder);
const { address, close } = await serve(folder, 0);
const browser = await launched();
const errors: string[] = [];
const opened: Studio["opened"] = async (at = address, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const tab = await context.newPage();
  tab.setDefaultTimeout(20_000);
  tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  tab.on("pageerror", (error) => errors.push(error.message));
  await tab.goto(at);
  return tab;
};
const studio: Studio = { page: await opened(), opened, pictures: values.pictures };
const checks = [
  ...[seeing, asking, handingOver, everywhere].flatMap((part) => part(studio)),
  { what: "nothing stands in the console", holds: async () => errors.length === 0 },
];

let failed = 0;
for (const { what, holds } of checks) {
  const fault = await holds().then(
    (is) => (is ? undefined : "it does not"),
    (error: unknown) => String(error),
  );
  process.stdout.write(fault === undefined ? `ok   ${what}\n` : `FAIL ${what}: ${fault}\n`);
  failed += fault === undefined ? 0 : 1;
}
for (const error of errors) process.stdout.write(`     ${error}\n`);
await browser.close();
close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
