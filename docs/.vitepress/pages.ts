import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** The top of the project, which the paths of sources start from. */
export const TOP = join(import.meta.dirname, "..", "..");

export const LANGUAGES = ["en", "zh"] as const;
export type SiteLanguage = (typeof LANGUAGES)[number];

/** The groups of the sidebar, in the order of a newcomer's way. */
export const GROUPS = ["start", "tasks", "concepts", "policy", "reference", "project"] as const;
export type GroupId = (typeof GROUPS)[number];

/** A page written by hand or kept in docs, as its head says. */
export interface Guide {
  readonly source: string;
  readonly page: string;
  readonly language: SiteLanguage;
  readonly title: string;
  /** Where in the sidebar; said once, in the English page. */
  readonly group?: string;
  readonly order: number;
}

/** Pages that stand outside docs or whose name says nothing of the page. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "README.md": "index.md",
  "docs/README.zh-CN.md": "zh/index.md",
  "CHANGELOG.md": "changelog.md",
};

/** The folder that the site is built from: pages that are made, and links to those that are kept elsewhere. */
export const PAGES = join(TOP, "docs/pages");

/** The page of a source, both with `.md`: `docs/tour.zh-CN.md` is `zh/tour.md`. */
export function pageOf(source: string): string {
  const elsewhere = ELSEWHERE[source];
  if (elsewhere !== undefined) return elsewhere;
  const [, name = source, chinese] = /^docs\/(.+?)(\.zh-CN)?\.md$/.exec(source) ?? [];
  return `${chinese === undefined ? "" : "zh/"}${name.toLowerCase()}.md`;
}

/** The page that shows a test: `test/report/traceability.test.ts` is `tests/traceability.md`. */
export function testPageOf(path: string, language: SiteLanguage): string {
  return `${language === "zh" ? "zh/" : ""}tests/${posix.basename(path).replace(/\.test(-prop)?\.ts$/, "")}.md`;
}

/** Every source that is a page as it is. */
export function sources(): string[] {
  const names = readdirSync(join(TOP, "docs")).filter((name) => name.endsWith(".md"));
  return [...names.map((name) => `docs/${name}`), "README.md", "CHANGELOG.md"];
}

/** The guides: every page of docs, whoever wrote it. */
export function guides(): Guide[] {
  return sources()
    .filter((source) => ELSEWHERE[source] === undefined)
    .map(guideOf);
}

function guideOf(source: string): Guide {
  const [, head = ""] = /^---\n(.*?)\n---\n/s.exec(readFileSync(join(TOP, source), "utf8")) ?? [];
  const said = new Map(
    head.split("\n").map((line): [string, string] => {
      const [key = "", value = ""] = line.split(": ", 2);
      return [key, value];
    }),
  );
  const group = said.get("group");
  const page = pageOf(source);
  return {
    source,
    page,
    language: page.startsWith("zh/") ? "zh" : "en",
    title: said.get("title") ?? posix.basename(source, ".md"),
    ...(group !== undefined && { group }),
    order: Number(said.get("order") ?? Number.POSITIVE_INFINITY),
  };
}

/** The page of the same matter in the other language, whether it is there or not. */
export function equalOf(page: string): string {
  return page.startsWith("zh/") ? page.slice("zh/".length) : `zh/${page}`;
}

/** Its address on the site. */
export function linkTo(page: string): string {
  return `/${page.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, "")}`;
}

const ENTRIES = ["", "taizhou/", "schema/", "charts/", "tables/", "testing/", "en/", "zh-CN/"];
const KINDS = ["functions", "interfaces", "type-aliases", "variables", "classes"];

/** The page of an export, wherever the reference has it; what a name stands for as a type comes before its schema. */
export function referencePageOf(name: string): string {
  const found = publicPageOf(name);
  if (found === undefined) throw new Error(`${name} is linked to, and the reference has no export of that name`);
  return found;
}

/** The same, where there is one. */
export function publicPageOf(name: string): string | undefined {
  const pages = ENTRIES.flatMap((entry) =>
    KINDS.map((kind) => `reference/innovation-service-complex/${entry}${kind}/${name}.md`),
  );
  return pages.find((page) => existsSync(join(PAGES, page)));
}
