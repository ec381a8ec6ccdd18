import { type Check, kept, openTab, reset, type Studio, settled, write } from "./page.js";

/** What is asked otherwise: options, readings, figures, the plan itself. */
export const asking = ({ page }: Studio): Check[] => [
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
      const figures = page.locator("#panel-changes figure");
      await figures.nth(1).waitFor();
      for (const figure of await figures.all()) {
        await figure.scrollIntoViewIfNeeded();
        await figure.locator("svg").waitFor();
      }
      return told.includes("判定由已豁免变为不符合") && (await figures.count()) === 2;
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
];
