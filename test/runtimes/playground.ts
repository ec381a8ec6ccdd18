/*
 * Whether the page to try the library on does what it says, in Chromium:
 *
 *   npm run test:playground
 *   npm run test:playground -- --pictures folder   also takes pictures of its parts, wide and narrow, light and dark
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import portfolio from "../../docs/examples/portfolio.json" with { type: "json" };
import { buildPlayground } from "../../docs/playground/build.js";
import { serve } from "../../docs/playground/server.js";
import { TABS } from "../../docs/playground/state/settings.js";
import { TOP } from "../source.js";
import { launched } from "./chromium.js";
import { axeFaults, kept, openTab, settled, until, write } from "./studio-page.js";

const { values } = parseArgs({ options: { pictures: { type: "string" } } });

const folder = mkdtempSync(join(tmpdir(), "playground-"));
await buildPlayground(folder);
const { address, close } = await serve(folder, 0);
const browser = await launched();
const errors: string[] = [];

const sample = JSON.stringify(portfolio, null, 2);
const [complex] = portfolio.complexes.filter((each) => !("changes" in each) && each.site);
const area = `"floorArea": ${JSON.stringify(complex?.site?.floorArea)}`;
const HAN = /\p{Script=Han}/u;
const page = await opened();

const checks: readonly { readonly what: string; readonly holds: () => Promise<boolean> }[] = [
  {
    what: "the result comes first, and every other part is a tab away",
    holds: async () => {
      await page.locator("#report h2").first().waitFor();
      const isFirst = (await page.locator("[role=tab]").first().getAttribute("aria-selected")) === "true";
      return isFirst && (await page.locator(".tile").count()) === 5 && (await page.locator("#report h2").count()) > 10;
    },
  },
  {
    what: "charts of the sample are drawn, of the area and of the complex that is chosen",
    holds: async () => {
      await openTab(page, "charts");
      await page.locator("figure").first().waitFor();
      for (const figure of await page.locator("figure").all()) {
        await figure.scrollIntoViewIfNeeded();
        await figure.locator("svg").waitFor();
      }
      const before = await page.locator("[data-chart=tiers] svg").innerHTML();
      await page.locator("#complex").selectOption({ index: 8 });
      await settled(page);
      return (
        (await page.locator("figure").count()) >= 8 &&
        (await page.locator("[data-chart=tiers] svg").innerHTML()) !== before
      );
    },
  },
  {
    what: "an edit changes the report",
    holds: async () => {
      await openTab(page, "records");
      await write(page, edited("1999.99"));
      await settled(page);
      await openTab(page, "result");
      return (await page.locator("#report").innerText()).includes("1,999.99");
    },
  },
  {
    what: "a value that cannot be used is said in words, leads to its place, and nothing is lost",
    holds: async () => {
      const before = await page.locator("#report").innerText();
      await openTab(page, "records");
      await write(page, edited("4,680"));
      await settled(page);
      const told = await page.locator("#panel-records .findings li.bad").first().innerText();
      await page.locator("#panel-records .findings .go").first().click();
      const marked = await page.evaluate("getSelection().toString()");
      const isKept =
        (await kept(page)) === edited("4,680") && (await page.locator("#state").innerText()).includes("1处");
      await openTab(page, "result");
      return (
        told.includes(`${complex?.name} › 场地 › 场所面积`) &&
        marked === '"4,680"' &&
        isKept &&
        (await page.locator("#report").innerText()) === before
      );
    },
  },
  {
    what: "half a text is said to be none in words, and loading the page again at once loses nothing",
    holds: async () => {
      await openTab(page, "records");
      await write(page, sample.slice(0, 500));
      await page.reload();
      await page.locator("#panel-records .findings li.bad").first().waitFor();
      const told = await page.locator("#panel-records .findings").innerText();
      return (await kept(page)) === sample.slice(0, 500) && told.includes("行");
    },
  },
  {
    what: "going back to the sample asks once more",
    holds: async () => {
      await page.locator("#reset").click();
      const isThere = (await kept(page)) !== sample;
      await page.locator("#reset").click();
      await settled(page);
      return isThere && (await kept(page)) === sample;
    },
  },
  {
    what: "a name that is not understood comes with the nearest, which a press puts there",
    holds: async () => {
      await write(page, sample.replace('"locality": "wenling"', '"locality": "wenlin"'));
      await settled(page);
      await page.getByRole("button", { name: '改为 "wenling"' }).first().click();
      await settled(page);
      return (await kept(page)) === sample;
    },
  },
  {
    what: "day, place, scorecard and budget change the result, and one that cannot be used is said",
    holds: async () => {
      await openTab(page, "result");
      const seen = new Set([await page.locator("#headline").innerText()]);
      await page.locator("#as-of").fill("2019-12-31");
      await settled(page);
      seen.add(await page.locator("#headline").innerText());
      await page.locator("#scope > button").click();
      await page.getByLabel("温岭市").check();
      await settled(page);
      seen.add(await page.locator("#headline").innerText());
      await page.locator("#scorecard").selectOption("none");
      await settled(page);
      seen.add(await page.locator("#report").innerText());
      await page.locator("#scorecard").selectOption("four-aspects");
      await page.locator("#budget").fill("much");
      await settled(page);
      const told = await page.locator("#state").innerText();
      await reset(page);
      return seen.size === 4 && told.includes("预算") && told.includes("much");
    },
  },
  {
    what: "another reading shows what was before and what is after, the worse first",
    holds: async () => {
      await openTab(page, "changes");
      await page.locator("[data-reading=floor-area-force] input[value=strict]").check();
      await page.locator("#before-after li.worse").first().waitFor();
      const told = await page.locator("#before-after").innerText();
      return told.includes("判定由已豁免变为不符合");
    },
  },
  {
    what: "thresholds and weights are set by hand, and undone",
    holds: async () => {
      await page.locator("#clear").click();
      await page.locator("#figures summary").click();
      await page.getByLabel("场所面积 · 县级").first().fill("1500");
      await settled(page);
      const ofFigures = await page.locator("#before-after").innerText();
      await page.locator("#marks summary").click();
      await page.getByLabel("管理运行机制", { exact: true }).fill("10");
      await settled(page);
      const refused = await page.locator("#panel-changes .note.bad").innerText();
      await page.getByLabel("服务绩效", { exact: true }).or(page.locator("[id='marks service']")).first().fill("45");
      await settled(page);
      const ofMarks = await page.locator("#before-after").innerText();
      await page.locator("#clear").click();
      await settled(page);
      const isUndone = (await page.locator("#before-after li").count()) === 0;
      return ofFigures.includes("变好") && refused.includes("100") && ofMarks !== ofFigures && isUndone;
    },
  },
  {
    what: "the plan is there as JSON, and its schema completes by the keyboard",
    holds: async () => {
      await openTab(page, "rules");
      await write(page, '{ "id": "mine" }');
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.type(', "stand');
      await page.locator(".cm-tooltip-autocomplete").getByText("standards").waitFor();
      await page.waitForTimeout(200);
      await page.keyboard.press("Enter");
      await page.keyboard.type("[");
      await settled(page);
      const text = await kept(page, "plan");
      const isTold = (await page.locator("#panel-rules .findings li.bad").count()) > 3;
      await reset(page);
      return /^\{ "id": "mine", "standards": \[\] *\}$/.test(text) && isTold;
    },
  },
  {
    what: "rows pasted from a spreadsheet take the place of a sheet, and cells to mend are told",
    holds: async () => {
      await openTab(page, "tables");
      await page.locator("#sheet").selectOption("grants");
      const head = "综合体\t金额（万元）\t日期\t期间起始\t期间终止\t来源";
      const row = "温岭水泵产业创新服务综合体（虚构）\t120\t2019.3.1\t2019.1.1\t2019.12.31\t政府";
      await page.locator("#pasted").fill(`${head}\n${row}\n${row.replace("120", "约120")}\n`);
      await page.locator("#put").click();
      await page.locator("#cells li").first().waitFor();
      const told = await page.locator("#cells").innerText();
      const { grants } = JSON.parse(await kept(page));
      await reset(page);
      return told.includes("B3") && told.includes("约120") && grants.length === 1 && grants[0].amount === "1200000";
    },
  },
  {
    what: "a workbook is read, what is not known in it can be named, and the import undone",
    holds: async () => {
      await openTab(page, "tables");
      await page.locator("#file").setInputFiles(join(TOP, "docs/examples/workbook.xlsx"));
      await page.locator("#imported li").first().waitFor();
      const name = (own: string) => page.locator(".names label", { hasText: own }).locator("select").first();
      await name("情况表").selectOption("complexes");
      await name("情况表 · 县（市、区）").selectOption("locality");
      await name("情况表 · 产业").selectOption("industry.name");
      await until(page, 'document.querySelector("#imported").innerText.includes("综合体 3")');
      await page.getByRole("button", { name: "撤销此次导入" }).click();
      const isUndone = (await kept(page)) === sample;
      const files = ["workbook.xlsx", "aliases.json"].map((name) => join(TOP, "docs/examples", name));
      await page.locator("#file").setInputFiles(files);
      await page.locator("#imported li").first().waitFor();
      const { complexes, records } = JSON.parse(await kept(page));
      await page.locator("#file").setInputFiles({ name: "no.xlsx", mimeType: "", buffer: Buffer.from("no") });
      await until(page, 'document.querySelector("#told").innerText.includes("xlsx")');
      await reset(page);
      return isUndone && complexes.length > 10 && records.length > 0;
    },
  },
  {
    what: "Markdown, a workbook and a chart are downloaded",
    holds: async () => {
      await openTab(page, "result");
      const markdown = await downloaded(page, "#to-markdown");
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(Uint8Array.from(await downloaded(page, "#to-workbook")).buffer);
      await openTab(page, "charts");
      await page.locator("[data-chart=targets] svg").waitFor();
      const svg = await downloaded(page, "[data-chart=targets] button");
      return `${markdown}`.startsWith("# ") && workbook.worksheets.length > 10 && `${svg}`.startsWith("<svg");
    },
  },
  {
    what: "a link carries all there is, and a file where that is much",
    holds: async () => {
      await openTab(page, "records");
      await write(page, edited("1999.99"));
      await page.locator("#share > button").click();
      await until(page, 'document.querySelector("#link").value.includes("#s=")');
      const link = await page.locator("#link").inputValue();
      const other = await opened(link);
      await other.locator("#panel-records .cm-content").waitFor();
      const isSame = (await kept(other).catch(() => "")) === edited("1999.99");
      const isTaken = !other.url().includes("#");
      await other.context().close();
      await write(page, JSON.stringify(many(2), null, 2));
      await settled(page);
      await page.locator("#share > button").click();
      await page.locator("#share .drop p", { hasText: "改发文件" }).waitFor();
      const file = await downloaded(page, "#share .drop > button");
      await reset(page);
      await openTab(page, "tables");
      await page.locator("#file").setInputFiles({ name: "studio.json", mimeType: "application/json", buffer: file });
      await until(page, 'document.querySelector("#tab-records").getAttribute("aria-selected") === "true"');
      const isOpen = JSON.parse(await kept(page)).complexes.length === 70;
      await reset(page);
      return link.length < 8000 && isSame && isTaken && isOpen;
    },
  },
  {
    what: "typing does not wait for the report of 200 complexes, and loading the page again keeps them",
    holds: async () => {
      await openTab(page, "records");
      await write(page, JSON.stringify(many(6), null, 2));
      await until(page, 'document.querySelector("#state").innerText.includes("正在计算")');
      await page.keyboard.press("ControlOrMeta+Home");
      await page.keyboard.type("\n\n\n");
      const isAtWork = (await page.locator("#state").innerText()).includes("正在计算");
      const isTyped = await page.evaluate('document.querySelector("#panel-records .cm-line").innerText.trim() === ""');
      await page.reload();
      await settled(page);
      await openTab(page, "result");
      const { complexes } = JSON.parse(await kept(page));
      const told = await page.locator("#headline").innerText();
      await reset(page);
      return isAtWork && Boolean(isTyped) && complexes.length === 210 && told.includes("210");
    },
  },
  {
    what: "the keyboard alone goes through the tabs",
    holds: async () => {
      await page.locator("#tab-tables").click();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      return (await page.evaluate("document.activeElement.id")) === "tab-charts";
    },
  },
  {
    what: "it speaks English too, but for the names of records",
    holds: async () => {
      await page.locator("#language").selectOption("en");
      const found: string[] = [];
      for (const tab of TABS) {
        await openTab(page, tab);
        await settled(page);
        const texts = await page
          .locator("h1, h2, button, summary, legend, label, dt, p.small, th, option")
          .filter({ visible: true })
          .allInnerTexts();
        found.push(...texts.filter((text) => HAN.test(text.replaceAll(/中文|\S+（虚构）/gu, ""))));
      }
      for (const text of found.slice(0, 5)) process.stdout.write(`     ${text}\n`);
      return found.length === 0 && (await kept(page)) === sample;
    },
  },
  ...[390, 1280].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      what: `at ${width} px, ${colorScheme}, every part fits, ends, and axe finds nothing`,
      holds: async () => {
        const narrow = await opened(address, { viewport: { width, height: 844 }, colorScheme });
        await narrow.locator("#report h2").first().waitFor();
        const faults: string[] = [];
        for (const tab of TABS) {
          await openTab(narrow, tab);
          if (tab === "changes") {
            await narrow.locator("[data-reading=floor-area-force] input[value=strict]").check();
            for (const each of ["#figures", "#marks"]) await narrow.locator(`${each} summary`).click();
          }
          await settled(narrow);
          faults.push(...(await axeFaults(narrow)).map((fault) => `${tab}: ${fault}`));
          const height = await narrow.evaluate<number>("document.documentElement.scrollHeight");
          if (height > 20_000) faults.push(`${tab}: ${height} px high`);
          if (values.pictures === undefined) continue;
          mkdirSync(values.pictures, { recursive: true });
          await narrow.evaluate("scrollTo(0, 0)");
          await narrow.screenshot({ path: join(values.pictures, `${tab}-${width}-${colorScheme}.png`) });
        }
        await narrow.context().close();
        for (const fault of faults) process.stdout.write(`     ${fault}\n`);
        return faults.length === 0;
      },
    })),
  ),
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

async function opened(at = address, options: Parameters<typeof browser.newContext>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const tab = await context.newPage();
  tab.setDefaultTimeout(20_000);
  tab.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  tab.on("pageerror", (error) => errors.push(error.message));
  await tab.goto(at);
  return tab;
}

async function reset(tab: Page): Promise<void> {
  await tab.locator("#reset").click();
  await tab.locator("#reset").click();
  await settled(tab);
}

async function downloaded(tab: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([tab.waitForEvent("download"), tab.locator(button).first().click()]);
  return readFileSync(await file.path());
}

/** The sample with another floor area of one complex. */
function edited(floorArea: string): string {
  const start = sample.indexOf(`"id": ${JSON.stringify(complex?.id)}`);
  return sample.slice(0, start) + sample.slice(start).replace(area, `"floorArea": "${floorArea}"`);
}

/** The sample so many times over, each with ids and names of its own. */
function many(times: number): typeof portfolio {
  const copies = Array.from({ length: times }, (_, at) => (at === 0 ? "" : `-${at}`));
  return {
    ...portfolio,
    complexes: copies.flatMap((tail) =>
      portfolio.complexes.map((each) => ({ ...each, id: each.id + tail, name: each.name + tail })),
    ),
    records: copies.flatMap((tail) => portfolio.records.map((each) => ({ ...each, complex: each.complex + tail }))),
  } as typeof portfolio;
}
