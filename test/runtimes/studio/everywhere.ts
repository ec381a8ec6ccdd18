import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { TABS } from "../../../docs/playground/state/settings.js";
import { axeFaults, type Check, kept, openTab, reset, type Studio, settled, until, write } from "./page.js";
import { edited, many, sample } from "./sample.js";

const HAN = /\p{Script=Han}/u;

/** What holds wherever one looks: much of it, the keyboard, languages, widths, the dark. */
export const everywhere = ({ page, opened, pictures }: Studio): Check[] => [
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
    what: "what is wrong is shown so that axe finds nothing",
    holds: async () => {
      const faults: string[] = [];
      for (const text of [edited("4,680"), sample.replace('"locality": "wenling"', '"locality": "wenlin"')]) {
        await openTab(page, "records");
        await write(page, text);
        await settled(page);
        faults.push(...(await axeFaults(page)));
      }
      await reset(page);
      for (const fault of faults) process.stdout.write(`     ${fault}\n`);
      return faults.length === 0;
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
  {
    what: "the editor's own panels speak the language that is chosen",
    holds: async () => {
      const found: string[] = [];
      for (const language of ["zh-CN", "en"]) {
        await page.locator("#language").selectOption(language);
        await openTab(page, "records");
        await page.locator("#panel-records .cm-content").click();
        await page.keyboard.press("ControlOrMeta+f");
        found.push(await page.locator("#panel-records .cm-search").innerText());
      }
      // One that is open is closed when the language changes: it would keep its words.
      await page.locator("#language").selectOption("zh-CN");
      const [chinese = "", english = ""] = found;
      return (
        chinese.includes("全部替换") &&
        !/[a-z]{3}/i.test(chinese) &&
        !HAN.test(english) &&
        (await page.locator("#panel-records .cm-search").count()) === 0
      );
    },
  },
  ...[390, 1280].flatMap((width) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      what: `at ${width} px, ${colorScheme}, every part fits, ends, and axe finds nothing`,
      holds: async () => {
        const narrow = await opened(undefined, { viewport: { width, height: 844 }, colorScheme });
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
          if (pictures === undefined) continue;
          mkdirSync(pictures, { recursive: true });
          await narrow.evaluate("scrollTo(0, 0)");
          await narrow.screenshot({ path: join(pictures, `${tab}-${width}-${colorScheme}.png`) });
        }
        await narrow.context().close();
        for (const fault of faults) process.stdout.write(`     ${fault}\n`);
        return faults.length === 0;
      },
    })),
  ),
];
