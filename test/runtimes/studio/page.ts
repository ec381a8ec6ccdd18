import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";

/** The page as it is looked at, and a way to open it anew. */
export interface Studio {
  readonly page: Page;
  readonly opened: (address?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** The folder for pictures, where some are asked for. */
  readonly pictures: string | undefined;
}

/** One thing that the page has to do. */
export interface Check {
  readonly what: string;
  readonly holds: () => Promise<boolean>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Waits for an expression to hold in the page; the browser's own way of waiting makes code from a string, which the page forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await page.evaluate(expression)) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`never ${expression}`);
}

/** Opens a part of the page. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.locator(`#tab-${name}`).click();
  await page.locator(`#panel-${name}`).waitFor();
}

/** Waits until the worker has no more to say. */
export async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(400);
  await until(page, '!document.querySelector("#state").innerText.match(/正在计算|Working/)');
}

/** Pastes a text in the place of all that stands in the editor that is open. */
export async function write(page: Page, text: string): Promise<void> {
  await page.locator("[role=tabpanel]:not([hidden]) .cm-content").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(text)});
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.querySelector("[role=tabpanel]:not([hidden]) .cm-content").dispatchEvent(paste);
  }`);
}

/** What the page keeps of a text; of a long one only the lines in sight are in the page itself. */
export function kept(page: Page, name: "records" | "plan" | "card" = "records"): Promise<string> {
  return page.evaluate(`JSON.parse(sessionStorage.getItem("innovation-service-complex")).texts.${name}`);
}

/** What axe finds in what is open, and by how much that is wider than the screen. */
export async function axeFaults(page: Page): Promise<string[]> {
  const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  await page.evaluate(AXE);
  const violations = await page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 200)))',
  );
  return [...(beyond > 0 ? [`${beyond} px too wide`] : []), ...violations];
}

/** Goes back to the sample. */
export async function reset(tab: Page): Promise<void> {
  await tab.locator("#reset").click();
  await tab.locator("#reset").click();
  await settled(tab);
}

/** What a button hands over as a file. */
export async function downloaded(tab: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([tab.waitForEvent("download"), tab.locator(button).first().click()]);
  return readFileSync(await file.path());
}
