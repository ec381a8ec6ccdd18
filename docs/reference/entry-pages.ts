import type { DeclarationReflection, ProjectReflection } from "typedoc";
import { linkTo, referencePageOf } from "../.vitepress/pages.js";
import { GROUPS } from "./by-room.js";

/** The Chinese entry pages of the reference, whose comments are English with the Chinese terms. */
export function entryPages({ children = [] }: ProjectReflection): [page: string, text: string][] {
  const modules = children.filter((each) => each.isDeclaration());
  return [
    [
      "zh/reference/index.md",
      [
        "# 函数与类型",
        "逐项说明以英文写成，附政策用语的中文；字段的中文说明见[填报字段](/zh/fields/)。",
        modules.map(({ name }) => `- [\`${name}\`](./${name}/)：${ABOUT[name]}`).join("\n"),
        "",
      ].join("\n\n"),
    ],
    ...modules.map((module): [string, string] => [`zh/reference/${module.name}/index.md`, entryOf(module)]),
  ];
}

function entryOf({ name, categories = [], groups = [] }: DeclarationReflection): string {
  const parts = categories.length > 0 ? categories : groups;
  return [
    `# ${name}`,
    ABOUT[name],
    ...parts.flatMap(({ title, children }) => {
      const group = GROUPS.find((each) => each.title === title);
      const names = [...new Set(children.map((child) => child.name))];
      return [
        `## ${group?.zh.title ?? KINDS[title]}`,
        ...(group ? [group.zh.about] : []),
        names.map((each) => `- [\`${each}\`](${linkTo(referencePageOf(each))})`).join("\n"),
      ];
    }),
    "",
  ].join("\n\n");
}

const KINDS: Readonly<Record<string, string>> = {
  Functions: "函数",
  Interfaces: "记录与结果",
  "Type Aliases": "类型",
  Variables: "值",
};

const ABOUT: Readonly<Record<string, string>> = {
  "innovation-service-complex": "引擎：读入计划和普通数据记录的纯函数。",
  "innovation-service-complex/taizhou": "台州2018—2020年计划，及拟用的指标体系、动态管理规则和资金办法，均为数据。",
  "innovation-service-complex/charts": "由结果得到的ECharts图表选项。",
  "innovation-service-complex/zh-CN": "中文语句。",
  "innovation-service-complex/en": "英文语句。",
  "innovation-service-complex/schema": "公开模式的JSON Schema和字段说明。",
  "innovation-service-complex/tables": "工作簿：表样、由表格行得到记录、由结果得到表格。",
  "innovation-service-complex/testing": "测试规则的工具：用例、覆盖、变异、样例记录。",
};
