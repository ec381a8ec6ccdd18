import { type Check, kept, openTab, type Studio, settled, write } from "./page.js";
import { edited, editedName, sample } from "./sample.js";

/** What is seen of records, and of what is wrong in them. */
export const seeing = ({ page }: Studio): Check[] => [
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
        told.includes(`${editedName} › 场地 › 场所面积`) &&
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
];
