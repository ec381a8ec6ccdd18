import { join } from "node:path";
import ExcelJS from "exceljs";
import { TOP } from "../../source.js";
import { type Check, downloaded, kept, openTab, reset, type Studio, settled, until, write } from "./page.js";
import { edited, many, sample } from "./sample.js";

/** What comes in and goes out: rows, workbooks, files, links. */
export const handingOver = ({ page, opened }: Studio): Check[] => [
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
];
