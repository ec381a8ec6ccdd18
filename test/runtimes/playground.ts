/*
 * Whether the page to try the library on does what it says, in Chromium:
 *
 *   npm run test:playground
 *   npm run test:playground -- --picture page.png   also takes a picture of it
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import portfolio from "../../docs/examples/portfolio.json" with { type: "json" };
import { buildPlayground } from "../../docs/playground/build.js";
import { serve } from "../../docs/playground/server.js";
import { launched } from "./chromium.js";

const { values } = parseArgs({ options: { picture: { type: "string" } } });

const folder = mkdtempSync(join(tmpdir(), "playground-"));
await buildPlayground(folder);
const { address, close } = await serve(folder, 0);
const browser = await launched();
const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
page.setDefaultTimeout(60_000);
const errors: string[] = [];
page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
page.on("pageerror", (error) => errors.push(error.message));
await page.goto(address);

const sample = JSON.stringify(portfolio, null, 2);
const [place, complex] = [...portfolio.complexes.entries()].find(([, each]) => !("changes" in each) && each.site) ?? [];
const area = `"floorArea": ${JSON.stringify(complex?.site?.floorArea)}`;
const NO_FAULT = 'document.querySelector("#faults").childElementCount === 0';
const checks: readonly { readonly what: string; readonly holds: () => Promise<boolean> }[] = [
  {
    what: "it shows the report and the charts of the sample",
    holds: async () => {
      await page.waitForSelector("#charts [data-chart='dimensions'] svg");
      const drawn = await page.locator("#charts svg").count();
      return drawn >= 8 && (await page.locator("#report h2").count()) > 10;
    },
  },
  {
    what: "an edit changes the report",
    holds: async () => {
      const before = await page.locator("#report").innerText();
      await write(page, edited("1999.99"));
      await until(page, `document.querySelector("#report").innerText !== ${JSON.stringify(before)}`);
      return (await page.locator("#report").innerText()).includes("1,999.99");
    },
  },
  {
    what: "a value that cannot be used is shown with its path, and nothing is lost",
    holds: async () => {
      const before = await page.locator("#report").innerText();
      const bad = edited("4,680");
      await write(page, bad);
      const path = await page.locator("#faults code").first().innerText();
      const kept = (await textOf(page)) === bad && (await page.locator("#report").innerText()) === before;
      return path === `complexes[${place}].site.floorArea` && kept && (await page.locator("#state").innerText()) !== "";
    },
  },
  {
    what: "the fault leads to the place in the text",
    holds: async () => {
      await page.locator("#faults button").first().click();
      return (await page.evaluate("getSelection().toString()")) === '"4,680"';
    },
  },
  {
    what: "half a text is said to be no JSON, and nothing is lost",
    holds: async () => {
      const half = sample.slice(0, 500);
      await write(page, half);
      await page.locator("#faults button").first().waitFor();
      return (await textOf(page)) === half && (await page.locator("#report h2").count()) > 10;
    },
  },
  {
    what: "loading it again loses nothing",
    holds: async () => {
      await page.reload();
      await page.locator("#faults button").first().waitFor();
      return (await textOf(page)) === sample.slice(0, 500);
    },
  },
  {
    what: "an option that cannot be used is shown with its path",
    holds: async () => {
      await page.locator("#reset").click();
      await until(page, NO_FAULT);
      await page.locator("#budget").fill("much");
      await page.locator("#budget").dispatchEvent("change");
      const path = await page.locator("#faults code").first().innerText();
      await page.locator("#budget").fill("5000000");
      await page.locator("#budget").dispatchEvent("change");
      await until(page, NO_FAULT);
      return path === "funding.budget";
    },
  },
  {
    what: "rows pasted from a spreadsheet take the place of a sheet, and cells to mend are told",
    holds: async () => {
      await page.locator("#paste summary").click();
      await page.locator("#sheet").selectOption("grants");
      const head = "综合体\t金额（万元）\t日期\t期间起始\t期间终止\t来源";
      const row = "温岭水泵产业创新服务综合体（虚构）\t120\t2019.3.1\t2019.1.1\t2019.12.31\t政府";
      await page.locator("#pasted").fill(`${head}\n${row}\n${row.replace("120", "约120")}\n`);
      await page.locator("#put").click();
      await until(page, NO_FAULT);
      const told = await page.locator("#cells").innerText();
      const { grants } = JSON.parse((await textOf(page)) ?? "{}");
      await page.locator("#reset").click();
      return told.includes("B3") && told.includes("约120") && grants.length === 1 && grants[0].amount === "1200000";
    },
  },
  {
    what: "it speaks English too",
    holds: async () => {
      await page.locator("#language").selectOption("en");
      const title = await page.locator("#report h1").innerText();
      return /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(title) && (await textOf(page)) === sample;
    },
  },
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
if (values.picture !== undefined) await page.screenshot({ path: values.picture, fullPage: false });
await browser.close();
close();
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** What the page keeps of what stands in the editor; of a long text only the lines in sight are in the page itself. */
function textOf(page: Page): Promise<string | null> {
  return page.evaluate('sessionStorage.getItem("records")');
}

/** The sample with another floor area of one complex. */
function edited(floorArea: string): string {
  const start = sample.indexOf(`"id": ${JSON.stringify(complex?.id)}`);
  return sample.slice(0, start) + sample.slice(start).replace(area, `"floorArea": "${floorArea}"`);
}

/** Waits for an expression to hold in the page; the browser's own way of waiting makes code from a string, which the page forbids. */
async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await page.evaluate(expression)) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`never ${expression}`);
}

/** Pastes a text in the place of all that stands in the editor. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator("#editor .cm-content").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(text)});
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.querySelector("#editor .cm-content").dispatchEvent(paste);
  }`);
}
