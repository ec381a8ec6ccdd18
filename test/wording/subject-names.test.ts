import { describe, expect, it } from "vitest";
import { Portfolio } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { contextOf } from "../../src/wording/context.js";
import { subjectName } from "../../src/wording/subject-name.js";

const portfolio = Portfolio.parse({
  complexes: [{ id: "pumps", name: "泵业综合体", locality: "wenling", milestones: [] }],
});
const { why } = taizhou.readings["floor-area-force"];

describe("what something is said of goes by its name", () => {
  it.each([
    ["complex", "pumps", "泵业综合体", "泵业综合体"],
    ["pair", "pumps / motors", "泵业综合体、“motors”", '泵业综合体, "motors"'],
    ["area", "taizhou", "台州市", "Taizhou"],
    ["locality", "wenling", "温岭市", "Wenling"],
    ["industry-category", "pumps-motors", "泵与电机", "pumps and motors"],
    ["reading", "floor-area-force", why.zh, why.en],
    ["reading", "unheard", "“unheard”", '"unheard"'],
    ["standing-rules", "any", "动态管理规则", "Rules of dynamic management"],
    ["case", "c1", "企业诉求记录“c1”", `records of enterprises' cases, "c1"`],
    ["chains", "c", "产业链记录“c”", 'records of industry chains, "c"'],
    ["unheard", "x", "“x”", '"x"'],
  ])("%s %s", (kind, id, zh, english) => {
    expect(
      [zhCN, en].map((language) => subjectName(contextOf(taizhou, language, { portfolio }), { kind, id })),
    ).toEqual([zh, english]);
  });
});
