/*
 * Whether the site that `npm run docs` built holds what it promises, in Chromium:
 *
 *   npm run test:site
 *   npm run test:site -- --pictures folder   also takes pictures of ten pages, wide and narrow, light and dark
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { equalOf } from "../../docs/.vitepress/pages.js";
import { deadLinks } from "../../docs/reference/dead-links.js";
import { taizhou } from "../../src/taizhou/index.js";
import { TOP } from "../source.js";
import { launched } from "./chromium.js";
import { served } from "./files.js";

const { values } = parseArgs({ options: { pictures: { type: "string" } } });

const SITE = join(TOP, "docs/site");
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** One page of each kind, in both languages. */
const PAGES = [
  "index.html",
  "get-started.html",
  "charts.html",
  "clauses/4.1.2.html",
  "reference/innovation-service-complex/interfaces/Complex.html",
  "reference/innovation-service-complex/functions/assessTier.html",
  "zh/index.html",
  "zh/policy.html",
  "zh/fields/records.html",
  "zh/reference/innovation-service-complex/index.html",
];

const MEMBER = /^reference\/.*\/(functions|interfaces|type-aliases|variables|classes)\//;

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

const WIDTHS = [390, 1280];
const SCHEMES = ["light", "dark"] as const;
const QUERIES = ["县", "county", "4.1.2", "豁免", "excel", "综合体", "资金", "standing", "grade", "waiver", "工作簿"];

/** Records that a newcomer needs first, each with a property that has a unit, an example and a clause. */
const RECORDS = {
  Site: "floorArea",
  Complex: "operatingModel",
  Milestone: "tier",
  AnnualRecord: "observed",
  Grant: "amount",
};

const pages = readdirSync(SITE, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
const { address, close } = await served(SITE);
const browser = await launched();
const errors: string[] = [];

const checks: readonly { readonly what: string; readonly faults: () => Promise<readonly string[]> }[] = [
  { what: "no link is dead", faults: async () => deadLinks(SITE) },
  {
    what: "the reference says something of every property, and shows no schema behind a type",
    faults: async () =>
      pages
        .filter((page) => page.startsWith("reference/"))
        .filter((page) => /<td>-<\/td>|z\.output|_zod|Default value|Inherited from/.test(contentOf(page))),
  },
  {
    what: "of each record of the reference a property says its example and the clauses that rest on it",
    faults: async () =>
      Object.entries(RECORDS)
        .filter(([type, property]) => {
          const page = contentOf(`reference/innovation-service-complex/interfaces/${type}.html`);
          const row = page.split("<tr>").find((each) => each.includes(`id="property-${property.toLowerCase()}"`)) ?? "";
          return !row.includes("/clauses/") || !(property === "observed" || row.includes("E.g."));
        })
        .map(([type, property]) => `${type}.${property}`),
  },
  {
    what: "each clause of the register has a card in both languages: gist, force, a rule or why there is none, cases",
    faults: async () =>
      taizhou.clauses.flatMap(({ id, gist }) =>
        (["en", "zh"] as const)
          .filter((language) => {
            const card = textOf(`${language === "zh" ? "zh/" : ""}clauses/${id}.html`);
            const parts =
              language === "zh"
                ? /标准与目标|规则与指标公式|评价方面|不作计算的理由/
                : /Standardsand|Rulesand|Aspects|Whynothing/;
            return (
              ![gist.zh, gist.en].every((each) => card.includes(bare(each))) ||
              !parts.test(card) ||
              !/Cases|用例/.test(card)
            );
          })
          .map((language) => `${id} in ${language}`),
      ),
  },
  {
    what: "no page is wider than a phone of 390 px",
    faults: async () => {
      const page = await opened("index.html", 390, "light");
      const wide: string[] = [];
      for (const name of pages.filter((each) => !each.startsWith("playground/"))) {
        await page.goto(`${address}${name}`, { waitUntil: "load" });
        const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        if (beyond > 0) wide.push(`${name}: ${beyond} px`);
      }
      await page.context().close();
      return wide;
    },
  },
  {
    what: "every page but those of the reference's members is there in both languages",
    faults: async () =>
      pages
        .filter((page) => !page.startsWith("playground/") && page !== "404.html" && !MEMBER.test(page))
        .filter((page) => !existsSync(join(SITE, equalOf(page)))),
  },
  ...["", "zh/"].map((start) => ({
    what: `the search of /${start} finds ${QUERIES.join(", ")}`,
    faults: async () => {
      const page = await opened(`${start}index.html`, 1280, "light");
      const faults: string[] = [];
      for (const query of QUERIES) if ((await found(page, query)).length === 0) faults.push(query);
      await page.context().close();
      return faults;
    },
  })),
  ...SCHEMES.flatMap((scheme) =>
    WIDTHS.map((width) => ({
      what: `at ${width} px, ${scheme}, ten pages fit and axe finds nothing`,
      faults: async () => {
        const faults = [];
        for (const name of PAGES) faults.push(...(await faultsOf(name, width, scheme)));
        return faults;
      },
    })),
  ),
  { what: "nothing stands in the console", faults: async () => errors },
];

let failed = 0;
for (const { what, faults } of checks) {
  const found = await faults().catch((error: unknown) => [String(error)]);
  process.stdout.write(found.length === 0 ? `ok   ${what}\n` : `FAIL ${what}\n`);
  for (const fault of found.slice(0, 20)) process.stdout.write(`     ${fault}\n`);
  failed += found.length === 0 ? 0 : 1;
}
await browser.close();
close();
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** What a page says, without its frame and scripts. */
function contentOf(page: string): string {
  const html = readFileSync(join(SITE, page), "utf8");
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

/** The same as it is read, without spaces. */
function textOf(page: string): string {
  const text = contentOf(page).replace(/<[^>]*>/g, "");
  return bare(text.replace(/&(amp|lt|gt|quot|#39);/g, (_, sign: string) => SIGNS[sign] ?? ""));
}

function bare(text: string): string {
  return text.replace(/\s+/g, "");
}

async function opened(name: string, width: number, colorScheme: "light" | "dark"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(`${name}: ${message.text()}`));
  page.on("pageerror", (error) => errors.push(`${name}: ${error.message}`));
  await page.goto(`${address}${name}`, { waitUntil: "networkidle" });
  return page;
}

/** The results of the site's own search, as it shows them. */
async function found(page: Page, query: string): Promise<string[]> {
  await page.locator("#local-search button").click();
  await page.locator("#localsearch-input").fill(query);
  const results = page.locator("#localsearch-list .result");
  await results.first().waitFor({ timeout: 20_000 });
  const shown = await results.allInnerTexts();
  await page.keyboard.press("Escape");
  return shown;
}

async function faultsOf(name: string, width: number, scheme: "light" | "dark"): Promise<string[]> {
  const page = await opened(name, width, scheme);
  const beyond = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
  if (values.pictures !== undefined) {
    mkdirSync(values.pictures, { recursive: true });
    const picture = `${name.replace(/\.html$/, "").replaceAll("/", "-")}-${width}-${scheme}.png`;
    await page.screenshot({ path: join(values.pictures, picture) });
  }
  await page.addScriptTag({ path: AXE });
  const violations = await page.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 200)))',
  );
  await page.context().close();
  return [...(beyond > 0 ? [`${name}: ${beyond} px too wide`] : []), ...violations.map((each) => `${name}: ${each}`)];
}
