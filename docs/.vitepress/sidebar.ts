import type { DefaultTheme } from "vitepress";
import { equalOf, GROUPS, type GroupId, type Guide, guides, linkTo, type SiteLanguage } from "./pages.js";

type MadeId = "home" | "clauses" | "api" | "fields" | "changes";

/** Titles of groups, and of pages that no guide is. */
const WORDS: Readonly<Record<SiteLanguage, Readonly<Record<GroupId | MadeId, string>>>> = {
  en: {
    start: "Start",
    tasks: "Tasks",
    concepts: "Concepts",
    policy: "Policy",
    reference: "Reference",
    project: "Project",
    home: "What it is",
    clauses: "Clause cards",
    api: "Functions and types",
    fields: "Fields to fill in",
    changes: "Changes",
  },
  zh: {
    start: "开始",
    tasks: "任务",
    concepts: "概念",
    policy: "政策",
    reference: "参考",
    project: "项目",
    home: "简介",
    clauses: "条文卡片",
    api: "函数与类型",
    fields: "填报字段",
    changes: "更新记录",
  },
};

/** The pages of a group that no guide is. */
const MADE: Readonly<Partial<Record<GroupId, readonly (readonly [MadeId, string])[]>>> = {
  start: [["home", "index.md"]],
  policy: [["clauses", "clauses/index.md"]],
  reference: [
    ["api", "reference/index.md"],
    ["fields", "fields/index.md"],
  ],
  project: [["changes", "changelog.md"]],
};

/** The sidebar of a language: every guide where its head puts it. */
export function sidebar(language: SiteLanguage): DefaultTheme.SidebarItem[] {
  const all = guides();
  return GROUPS.map((group) => ({
    text: WORDS[language][group],
    items: [
      ...(MADE[group] ?? []).map(([id, page]) => ({
        text: WORDS[language][id],
        link: linkTo(language === "zh" ? equalOf(page) : page),
      })),
      ...inGroup(group, all).flatMap((guide) => {
        const shown = language === "en" ? guide : all.find(({ page }) => page === equalOf(guide.page));
        return shown === undefined ? [] : [{ text: shown.title, link: linkTo(shown.page) }];
      }),
    ],
  }));
}

function inGroup(group: GroupId, all: readonly Guide[]): Guide[] {
  return all.filter((guide) => guide.group === group && guide.language === "en").sort((a, b) => a.order - b.order);
}

/** What keeps a reader from a guide: no place in the sidebar, no page in the other language. */
export function unreachable(all: readonly Guide[]): string[] {
  const groups: readonly string[] = GROUPS;
  const pages = new Set(all.map(({ page }) => page));
  return [
    ...all
      .filter(({ language, group }) => language === "en" && !groups.includes(group ?? ""))
      .map(({ source, group }) => `${source}: group ${group ?? "missing"}, none of ${GROUPS.join(", ")}`),
    ...all
      .filter(({ language, order }) => language === "en" && !Number.isFinite(order))
      .map(({ source }) => `${source}: no order within its group`),
    ...all.filter(({ page }) => !pages.has(equalOf(page))).map(({ source }) => `${source}: not in the other language`),
  ];
}
