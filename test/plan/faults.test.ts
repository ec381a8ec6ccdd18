import { describe, expect, it } from "vitest";

import { RULES } from "../../src/index.js";
import { ABSENT, altered } from "./altered.js";
import { linjiang, linjiangWith, planFaults } from "./linjiang.js";

/** A fault as one line of a table: where, what was got, what is accepted in English and Chinese, an example. */
type Line = readonly [path: string, got: string, en: string, zh: string, example: string];

const TIERS = ['one of ["base","star"]', '以下之一：["base","star"]', '"base"'] as const;
const LOCALITIES = [
  'one of ["north","south","new-south"]',
  '以下之一：["north","south","new-south"]',
  '"north"',
] as const;
const FIGURE = ["a figure for this tier", "该层级的数值", '"1"'] as const;
const YEAR_WITHIN_PERIOD = ["a year from 2021 to 2022", "2021至2022年之间", "2021"] as const;
const IN_ORDER = ["years in order, each once", "由早到晚、不重复的年份", "[2021,2022]"] as const;
const FACTS = [
  'one of ["floor-area","main-site-area","usable-area","on-site-tenants","virtual-tenants","carriers","participants-beside-lead","patents"]',
  '以下之一：["floor-area","main-site-area","usable-area","on-site-tenants","virtual-tenants","carriers","participants-beside-lead","patents"]',
  '"floor-area"',
] as const;
const NAMED = [
  '{"zh":"临江：a definition","en":"a definition"}',
  "nothing: clause a is named",
  "不填：条文 a 已被引用",
  "null",
] as const;
const CLAUSES = ['one of ["a","b","c","d","e"]', '以下之一：["a","b","c","d","e"]', '"a"'] as const;
const SOME_CLAUSE = ["at least one clause", "至少一个条文号", '["…"]'] as const;
const ruleIds = Object.values(RULES).flat();
const shownRules = `${JSON.stringify(ruleIds.slice(0, 12))} (${ruleIds.length})`;
const RULE = [`one of ${shownRules}`, `以下之一：${shownRules}`, '"record-double-id"'] as const;
const WITHIN_PERIOD = [
  "a date within the plan's period, 2021-01-01 to 2022-12-31",
  "计划期 2021-01-01 至 2022-12-31 之内的日期",
  '"2022-12-31"',
] as const;
const FUNCTIONS = ['one of ["testing","training"]', '以下之一：["testing","training"]', '"testing"'] as const;
const STANDARDS = [
  'one of ["area","patents","functions","model","speed","candidate"]',
  '以下之一：["area","patents","functions","model","speed","candidate"]',
  '"area"',
] as const;
/** Which keys are known hangs on the schema; that they are named is held by the tests of faultsOf. */
const NO_SUCH_KEY: readonly [string, string, string] = [
  expect.stringMatching(/^a key that is known here: ./u),
  expect.stringMatching(/的键：/u),
  expect.stringMatching(/^"/u),
];
const STANDARD_KEYS = [
  'one of ["id","label","clauses","effect","waivable","test","fact","value","unit"]',
  '以下之一：["id","label","clauses","effect","waivable","test","fact","value","unit"]',
  '"standards.other.waivable"',
] as const;
const TEXT = [
  "a text that is not blank, of at most 2,000 characters",
  "非空、不超过2000字符的文字",
  '"泵与电机"',
] as const;
const FROM_ONE = ["an integer of 1 or more", "不小于1的整数", "3"] as const;
const COUNT = ["an integer of 0 or more", "不小于0的整数", "3"] as const;
/** A figure of a target: one for all, or by year or place. */
const NUMBERS = ["an integer of 0 or more or an object keyed by id", "不小于0的整数或以标识为键的对象", "3"] as const;
const JSON_VALUE = [
  "a plain JSON value, nested 64 levels at most, with no key __proto__",
  "普通 JSON 值，嵌套不超过64层，没有名为 __proto__ 的键",
  "true",
] as const;
const PATCHABLE = [
  "a path below a member such as a standard or a locality; not an id, a clause, a reading or a whole list",
  "标准、目标、地方等成员之下的路径，不含标识、条文、解读与整个清单",
  '"standards.other.waivable"',
] as const;
const FORCES = ['one of ["soft","hard"]', '以下之一：["soft","hard"]', '"soft"'] as const;
const READINGS = ['one of ["force","size","start"]', '以下之一：["force","size","start"]', '"force"'] as const;
// That their examples are accepted has a test of its own, of all schemas.
const LIST = ["an array", "数组", expect.stringMatching(/^\[./u)] as const;
const OBJECT = ["an object", "对象", expect.stringMatching(/^\{"/u)] as const;
const MAP = ["an object keyed by id", "以标识为键的对象", expect.stringMatching(/^\{"/u)] as const;
const FIGURES = [
  "a decimal in plain notation, at most 18 digits on each side of the point (as a number: at most 15 significant digits) or an object keyed by id",
  "普通记数法的数：整数、小数部分各不超过18位；以数值给出时有效数字不超过15位或以标识为键的对象",
  '"87.5"',
] as const;
const DATE = ["a date that exists, written YYYY-MM-DD", "实际存在的日期，格式为年-月-日", '"2020-12-31"'] as const;

const CHOICE = [
  "an id of 1 to 200 characters without space at either end or an object",
  "1至200个字符的标识，首尾无空白或对象",
  '"floor-area"',
] as const;

/** The faults of a plan as lines, each with a path that can be followed in the plan. */
const lines = (input: unknown): Line[] =>
  planFaults(input).map(({ path, got, accepted, example }) => {
    expect([path, isThere(input, path.split(" → ", 1)[0] ?? "", got)]).toEqual([path, true]);
    return [path, got, accepted.en, accepted.zh, example];
  });

/** Whether something stands at a path, or where nothing was got, around it. */
function isThere(input: unknown, path: string, got: string): boolean {
  const steps = [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([^.[]+)/g)].map(([, index, quoted, name]) =>
    quoted === undefined ? (index ?? name ?? "") : String(JSON.parse(quoted)),
  );
  let value = input;
  for (const [index, step] of steps.entries()) {
    if (typeof value !== "object" || value === null) return false;
    if (!Object.hasOwn(value, step)) return got === "nothing" && index === steps.length - 1;
    value = Reflect.get(value, step);
  }
  return true;
}

const say = (en: string) => ({ zh: `某：${en}`, en });

/** The small plan where one alternative sets something else. */
const setting = (reading: string, alternative: string, set: unknown) =>
  linjiangWith(["readings", reading, "alternatives", alternative, "set"], set);

/** The small plan with a reading more, whose second alternative sets something. */
const reading = (set: unknown, more: object = {}) =>
  linjiangWith("readings.extra", {
    clauses: ["c"],
    why: say("one more"),
    default: "no",
    alternatives: { no: { label: say("no"), set: {} }, yes: { label: say("yes"), set, ...more } },
  });

describe("an id that stands twice is a fault in", () => {
  it.each([
    ["clauses", linjiang.clauses],
    ["localities", linjiang.localities],
    ["functions", linjiang.functions],
    ["capabilities", linjiang.capabilities],
    ["resourceKinds", linjiang.resourceKinds],
    ["participantKinds", linjiang.participantKinds],
    ["operatingModels", linjiang.operatingModels],
    ["industryCategories", linjiang.industryCategories],
    ["facts", linjiang.facts],
    ["targets", linjiang.targets],
    ["dimensions", linjiang.dimensions],
  ])("%s", (list, members) => {
    const id = members[0].id;
    expect(lines(linjiangWith(list, [...members, members[0]]))).toEqual([
      [`${list}[${members.length}].id`, `"${id}"`, "an id that stands once", "同一清单内不重复的标识", `"${id}-2"`],
    ]);
  });
});

describe("definePlan says the whole of what is wrong with", () => {
  it.each<[string, unknown, Line[]]>([
    ["a target for an unknown tier", linjiangWith("targets.1.tier", "moon"), [["targets[1].tier", '"moon"', ...TIERS]]],
    [
      "a target for an unknown locality",
      linjiangWith("targets.0.localities", ["north", "west"]),
      [["targets[0].localities[1]", '"west"', ...LOCALITIES]],
    ],
    [
      "a standard for an unknown tier",
      linjiangWith("standards.4.tiers", ["moon"]),
      [["standards[4].tiers[0]", '"moon"', ...TIERS]],
    ],
    ["a listing at an unknown tier", linjiangWith("standards.5.at", "moon"), [["standards[5].at", '"moon"', ...TIERS]]],
    [
      "a figure for an unknown tier",
      linjiangWith("standards.0.value", { base: 1, star: 2, moon: 3 }),
      [["standards[0].value.moon", '"moon"', ...TIERS]],
    ],
    [
      "a figure missing for a tier",
      linjiangWith("standards.0.value", { base: 1 }),
      [["standards[0].value.star", "nothing", ...FIGURE]],
    ],
    [
      "a figure missing for the one tier asked of",
      altered(linjiangWith("standards.0.tiers", ["star"]), "standards.0.value", { base: 1 }),
      [
        ["standards[0].value.base", '"base"', 'one of ["star"]', '以下之一：["star"]', '"star"'],
        ["standards[0].value.star", "nothing", ...FIGURE],
      ],
    ],
    [
      "a year after the period",
      linjiangWith("targets.0.years", [2021, 2023]),
      [["targets[0].years[1]", "2023", ...YEAR_WITHIN_PERIOD]],
    ],
    [
      "a year before the period",
      linjiangWith("targets.0.years", [2020, 2021]),
      [["targets[0].years[0]", "2020", ...YEAR_WITHIN_PERIOD]],
    ],
    [
      "years out of order",
      linjiangWith("targets.0.years", [2022, 2021]),
      [["targets[0].years", "[2022,2021]", ...IN_ORDER]],
    ],
    [
      "one year twice",
      linjiangWith("targets.0.years", [2021, 2021]),
      [["targets[0].years", "[2021,2021]", IN_ORDER[0], IN_ORDER[1], "[2021]"]],
    ],
    [
      "a target that counts no milestone",
      linjiangWith("targets.0.counts.milestones", []),
      [["targets[0].counts.milestones", "[]", "at least one milestone", "至少一种里程碑", '["cultivated"]']],
    ],
    [
      "tiers out of order",
      linjiangWith("standards.0.value", { base: 10, star: 9 }),
      [
        [
          "standards[0].value.star",
          '"9"',
          "no less than 10 of base, the tier below (tiers stand lowest first)",
          "不低于下一层级 base 的 10（层级由低到高排列）",
          '"10"',
        ],
      ],
    ],
    [
      "tiers out of order by the least there is",
      linjiangWith("standards.0.value", { base: "0.000000000000000002", star: "0.000000000000000001" }),
      [
        [
          "standards[0].value.star",
          '"0.000000000000000001"',
          "no less than 0.000000000000000002 of base, the tier below (tiers stand lowest first)",
          "不低于下一层级 base 的 0.000000000000000002（层级由低到高排列）",
          '"0.000000000000000002"',
        ],
      ],
    ],
    [
      "a unit that is not the fact's",
      linjiangWith("standards.0.unit", "ha"),
      [
        [
          "standards[0].unit",
          '"ha"',
          "the unit of floor-area, main-site-area, usable-area: m²",
          "floor-area、main-site-area、usable-area 的单位 m²",
          '"m²"',
        ],
      ],
    ],
    [
      "a unit that is not the plan's own fact's",
      linjiangWith("standards.1.unit", "m²"),
      [["standards[1].unit", '"m²"', "the unit of patents, count", "patents 的单位 count", '"count"']],
    ],
    ["an unknown fact", linjiangWith("standards.1.fact", "speed"), [["standards[1].fact", '"speed"', ...FACTS]]],
    [
      "a list in place of a quantity",
      linjiangWith("standards.0.fact", "functions"),
      [["standards[0].fact", '"functions"', ...FACTS]],
    ],
    [
      "a clause nobody uses",
      linjiangWith("clauses.5", { id: "f", kind: "duty", gist: say("idle") }),
      [
        [
          "clauses[5].declaratory",
          "nothing",
          "why nothing is computed from clause f, unless a standard, target, dimension, reading or `cites` names it",
          "条文 f 不作计算的理由，除非有标准、目标、评价方面、解读或 cites 引用它",
          '{"zh":"理由","en":"the reason"}',
        ],
      ],
    ],
    [
      "a declaratory clause that a standard uses",
      linjiangWith("standards.0.clauses", ["a", "c"]),
      [["clauses[0].declaratory", ...NAMED]],
    ],
    [
      "a declaratory clause that a target uses",
      linjiangWith("targets.0.clauses", ["b", "a"]),
      [["clauses[0].declaratory", ...NAMED]],
    ],
    [
      "a declaratory clause that a dimension uses",
      linjiangWith("dimensions.0.clauses", ["c", "a"]),
      [["clauses[0].declaratory", ...NAMED]],
    ],
    [
      "a declaratory clause that a reading uses",
      linjiangWith("readings.force.clauses", ["c", "a"]),
      [["clauses[0].declaratory", ...NAMED]],
    ],
    [
      "a declaratory clause that a rule uses",
      linjiangWith("cites", { "record-double-id": ["e", "a"] }),
      [["clauses[0].declaratory", ...NAMED]],
    ],
    [
      "a standard citing what does not exist",
      linjiangWith("standards.0.clauses", ["c", "z"]),
      [["standards[0].clauses[1]", '"z"', ...CLAUSES]],
    ],
    [
      "a target citing what does not exist",
      linjiangWith("targets.0.clauses", ["b", "z"]),
      [["targets[0].clauses[1]", '"z"', ...CLAUSES]],
    ],
    [
      "a dimension citing what does not exist",
      linjiangWith("dimensions.0.clauses", ["z"]),
      [["dimensions[0].clauses[0]", '"z"', ...CLAUSES]],
    ],
    [
      "a reading citing what does not exist",
      linjiangWith("readings.force.clauses", ["z"]),
      [["readings.force.clauses[0]", '"z"', ...CLAUSES]],
    ],
    [
      "a rule citing what does not exist",
      linjiangWith("cites", { "record-double-id": ["e", "z"] }),
      [["cites.record-double-id[1]", '"z"', ...CLAUSES]],
    ],
    [
      "a standard that cites nothing",
      linjiangWith("standards.1.clauses", []),
      [["standards[1].clauses", "[]", ...SOME_CLAUSE]],
    ],
    [
      "a target that cites nothing",
      linjiangWith("targets.0.clauses", []),
      [["targets[0].clauses", "[]", ...SOME_CLAUSE]],
    ],
    [
      "a cites key that is no rule",
      linjiangWith("cites", { "record-double-id": ["e"], "moon-rule": ["e"] }),
      [["cites", '"moon-rule"', ...RULE]],
    ],
    [
      "a cites key that every object inherits",
      linjiangWith("cites", { "record-double-id": ["e"], constructor: ["e"] }),
      [["cites", '"constructor"', ...RULE]],
    ],
    [
      "a cites key that is a standard",
      linjiangWith("cites", { "record-double-id": ["e"], area: ["e"] }),
      [["cites", '"area"', ...RULE]],
    ],
    [
      "a tolerance without an about",
      linjiangWith("targets.1.bound", "at-least"),
      [["targets[1].tolerance", "1", "nothing, unless `bound` is `about`", "不填，除非 bound 为 about", "null"]],
    ],
    [
      "an about without a tolerance",
      linjiangWith("targets.1.tolerance", ABSENT),
      [
        [
          "targets[1].tolerance",
          "nothing",
          "how far off an `about` may be, an integer",
          "“约”所容许的偏差（整数）",
          "1",
        ],
      ],
    ],
    [
      "a deadline the day after the period",
      linjiangWith("targets.1.by", "2023-01-01"),
      [["targets[1].by", '"2023-01-01"', ...WITHIN_PERIOD]],
    ],
    [
      "a deadline the day before the period",
      linjiangWith("targets.1.by", "2020-12-31"),
      [["targets[1].by", '"2020-12-31"', ...WITHIN_PERIOD]],
    ],
    [
      "a first day outside the years",
      linjiangWith("targets.0.from", "2023-01-01"),
      [["targets[0].from", '"2023-01-01"', "a date within the target's years", "目标年份之内的日期", '"2021-01-01"']],
    ],
    [
      "leaving out what is listed before a day after the deadline",
      linjiangWith("targets.1.since", "2023-01-01"),
      [["targets[1].since", '"2023-01-01"', "a date not after `by`", "不晚于 by 的日期", '"2022-12-31"']],
    ],
    [
      "a window of listing turned round",
      linjiangWith("standards.5.to", "2020-12-31"),
      [["standards[5].to", '"2020-12-31"', "a date not before `from`", "不早于 from 的日期", '"2021-01-01"']],
    ],
    [
      "a place that ends before it begins",
      linjiangWith("localities.2.until", "2022-06-30"),
      [["localities[2].until", '"2022-06-30"', "a date not before `from`", "不早于 from 的日期", '"2022-07-01"']],
    ],
    [
      "an unknown successor",
      linjiangWith("localities.1.successor", "west"),
      [["localities[1].successor", '"west"', ...LOCALITIES]],
    ],
    [
      "a function and a capability related twice",
      linjiangWith("crosswalk.1", { ...linjiang.crosswalk[0], relation: "overlaps" }),
      [
        [
          "crosswalk[1]",
          '{"function":"testing","capability":"laboratory","relation":"overlaps"}',
          "a pair that is related once",
          "只出现一次的对应",
          "null",
        ],
      ],
    ],
    [
      "a crosswalk from an unknown function",
      linjiangWith("crosswalk.0.function", "x"),
      [["crosswalk[0].function", '"x"', ...FUNCTIONS]],
    ],
    [
      "a crosswalk to an unknown capability",
      linjiangWith("crosswalk.0.capability", "x"),
      [
        [
          "crosswalk[0].capability",
          '"x"',
          'one of ["laboratory","classroom"]',
          '以下之一：["laboratory","classroom"]',
          '"laboratory"',
        ],
      ],
    ],
    [
      "an accepted member that the closed list does not have",
      linjiangWith("standards.3.accepted", ["company", "club"]),
      [["standards[3].accepted[1]", '"club"', 'one of ["company"]', '以下之一：["company"]', '"company"']],
    ],
    [
      "a required member that the closed list does not have",
      linjiangWith("standards.2.required", ["testing", "x"]),
      [["standards[2].required[1]", '"x"', ...FUNCTIONS]],
    ],
    [
      "covering more members than there are",
      linjiangWith("standards.2.atLeast", 3),
      [
        [
          "standards[2].atLeast",
          "3",
          '"all", or an integer no less than the members required and no more than 2',
          '"all"，或不少于必备项数、不超过 2 的整数',
          "2",
        ],
      ],
    ],
    [
      "deciding on a clause that only encourages",
      linjiangWith("standards.1.effect", "decides"),
      [
        [
          "standards[1].effect",
          '"decides"',
          "`advises`, since the clauses cited only encourage, guide or describe",
          "advises：所引条文只属鼓励、原则或背景",
          '"advises"',
        ],
      ],
    ],
    [
      "a standard called as a rule",
      linjiangWith("standards.1.id", "standing"),
      [["standards[1].id", '"standing"', "an id that is no rule of the engine", "非引擎规则名的标识", '"floor-area"']],
    ],
    [
      "a target on clauses that only encourage",
      altered(linjiangWith("targets.0.clauses", ["d"]), "targets.1.clauses", ["b"]),
      [
        [
          "targets[0].clauses",
          '["d"]',
          "at least one clause that is a target, a standard or a duty",
          "至少一条属于目标、标准或义务的条文",
          '["b"]',
        ],
      ],
    ],
    [
      "a fact called as one that the library reads itself",
      linjiangWith("facts.1", { id: "floor-area", label: say("x"), unit: "m²" }),
      [["facts[1].id", '"floor-area"', "an id that stands once", "同一清单内不重复的标识", '"own"']],
    ],
    [
      "a standard called as a target",
      linjiangWith("targets.1.id", "area"),
      [["targets[1].id", '"area"', "an id that stands once", "同一清单内不重复的标识", '"area-2"']],
    ],
  ])("%s", (_, input, faults) => {
    expect(lines(input)).toEqual(faults);
  });
});

describe("definePlan says the whole of what is wrong with a reading", () => {
  it.each<[string, unknown, Line[]]>([
    [
      "that patches an unknown list",
      reading({ "norms.patents.binds": "sought" }),
      [
        [
          "readings.extra.alternatives.yes.set",
          '"norms.patents.binds"',
          'one of ["id","revision","title","period","document","clauses","tiers","localities","functions","capabilities","crosswalk","resourceKinds"] (24)',
          '以下之一：["id","revision","title","period","document","clauses","tiers","localities","functions","capabilities","crosswalk","resourceKinds"] (24)',
          '"standards.other.waivable"',
        ],
      ],
    ],
    [
      "that patches an unknown id",
      setting("force", "hard", { "standards.volume.waivable": false }),
      [
        [
          "readings.force.alternatives.hard.set",
          '"standards.volume.waivable"',
          STANDARDS[0],
          STANDARDS[1],
          '"standards.other.waivable"',
        ],
      ],
    ],
    [
      "that patches an unknown key",
      setting("force", "hard", { "standards.area.waivble": false }),
      [["readings.force.alternatives.hard.set → standards[0].waivble", "false", ...NO_SUCH_KEY]],
    ],
    [
      "that patches by place in the list",
      setting("force", "hard", { "standards.0.waivable": false }),
      [
        [
          "readings.force.alternatives.hard.set",
          '"standards.0.waivable"',
          STANDARDS[0],
          STANDARDS[1],
          '"standards.area.waivable"',
        ],
      ],
    ],
    [
      "that patches nowhere",
      setting("force", "hard", { "": false }),
      [
        [
          'readings.force.alternatives.hard.set[""]',
          "false",
          "an id of 1 to 200 characters without space at either end",
          "1至200个字符的标识，首尾无空白",
          '"floor-area"',
        ],
      ],
    ],
    [
      "that patches a prototype",
      setting("force", "hard", { "standards.area.__proto__.polluted": true }),
      [["readings.force.alternatives.hard.set", '"standards.area.__proto__.polluted"', ...STANDARD_KEYS]],
    ],
    [
      "that patches a constructor",
      setting("force", "hard", { "standards.area.constructor.prototype.polluted": true }),
      [["readings.force.alternatives.hard.set", '"standards.area.constructor.prototype.polluted"', ...STANDARD_KEYS]],
    ],
    [
      "that takes a whole standard away, of which nothing else is said",
      setting("force", "hard", { "standards.model": null }),
      [["readings.force", '"standards.model"', ...PATCHABLE]],
    ],
    [
      "that patches within a list whose members have no id",
      setting("force", "hard", { "document.issuers.0.zh": "x" }),
      [
        [
          "readings.force.alternatives.hard.set",
          '"document.issuers.0.zh"',
          "a path through objects and through members that have an id",
          "经由对象和有标识的成员的路径",
          '"standards.other.waivable"',
        ],
      ],
    ],
    [
      "that leaves a value of the wrong kind",
      setting("force", "hard", { "standards.area.waivable": "maybe" }),
      [
        [
          "readings.force.alternatives.hard.set → standards[0].waivable",
          '"maybe"',
          "true or false",
          "true 或 false",
          "true",
        ],
      ],
    ],
    [
      "that takes away what has to be there",
      setting("force", "hard", { "standards.area.unit": null }),
      [["readings.force.alternatives.hard.set → standards[0].unit", "nothing", ...TEXT]],
    ],
    [
      "that leaves tiers out of order",
      setting("force", "hard", { "standards.area.value.star": "999" }),
      [
        [
          "readings.force.alternatives.hard.set → standards[0].value.star",
          '"999"',
          "no less than 1000 of base, the tier below (tiers stand lowest first)",
          "不低于下一层级 base 的 1000（层级由低到高排列）",
          '"1000"',
        ],
      ],
    ],
    [
      "that leaves an unknown locality",
      setting("start", "issue", { "targets.yearly.localities": ["north", "west"] }),
      [["readings.start.alternatives.issue.set → targets[0].localities[1]", '"west"', ...LOCALITIES]],
    ],
    [
      "that leaves a clause nobody uses",
      setting("force", "hard", { "standards.patents.clauses": ["c"], "standards.model.clauses": ["c"] }),
      [
        [
          "readings.force.alternatives.hard.set → clauses[3].declaratory",
          "nothing",
          "why nothing is computed from clause d, unless a standard, target, dimension, reading or `cites` names it",
          "条文 d 不作计算的理由，除非有标准、目标、评价方面、解读或 cites 引用它",
          '{"zh":"理由","en":"the reason"}',
        ],
      ],
    ],
    [
      "that sets what another sets",
      reading({ "standards.area.waivable": false }),
      [
        [
          "readings.extra",
          '"standards.area.waivable"',
          "a path that no other alternative sets (force sets standards.area.waivable)",
          "解读 force 未涉及的路径",
          '"standards.other.waivable"',
        ],
      ],
    ],
    [
      "that sets the whole of what another sets a part of",
      reading({ "standards.area.value": { base: "1", star: "2" } }),
      [
        [
          "readings.extra",
          '"standards.area.value"',
          "a path that no other alternative sets (size sets standards.area.value.base)",
          "解读 size 未涉及的路径",
          '"standards.other.waivable"',
        ],
      ],
    ],
    [
      "that sets a part of what it sets itself",
      setting("force", "hard", { "standards.speed.label": say("x"), "standards.speed.label.en": "y" }),
      [
        [
          "readings.force",
          '"standards.speed.label.en"',
          "a path that no other alternative sets (force sets standards.speed.label)",
          "解读 force 未涉及的路径",
          '"standards.other.waivable"',
        ],
      ],
    ],
    [
      "that takes a number and has no place for it",
      reading({ "standards.area.binds": "recognised" }, { takes: "integer" }),
      [
        [
          "readings.extra.alternatives.yes.takes",
          '"integer"',
          '"integer" together with "$value" in `set`, or neither',
          '取整数的解读在 set 中以 "$value" 标出该数',
          "null",
        ],
      ],
    ],
    [
      "that has a place for a number and takes none",
      reading({ "standards.speed.months": "$value" }),
      [
        [
          "readings.extra.alternatives.yes.takes",
          "nothing",
          '"integer" together with "$value" in `set`, or neither',
          '取整数的解读在 set 中以 "$value" 标出该数',
          '"integer"',
        ],
        ["readings.extra.alternatives.yes.set → standards[4].months", '"$value"', ...FROM_ONE],
      ],
    ],
    [
      "whose number stands where a word is due",
      reading({ "standards.area.binds": "$value" }, { takes: "integer" }),
      [
        [
          "readings.extra.alternatives.yes.set → standards[0].binds",
          "2",
          '"sought", "recognised"',
          '"sought"、"recognised"',
          '"sought"',
        ],
      ],
    ],
    [
      "whose value is no JSON: NaN",
      setting("start", "issue", { "targets.yearly.value": Number.NaN }),
      [['readings.start.alternatives.issue.set["targets.yearly.value"]', "NaN", ...JSON_VALUE]],
    ],
    [
      "whose value is no JSON: 1e400",
      setting("start", "issue", { "targets.yearly.value": JSON.parse("1e400") }),
      [['readings.start.alternatives.issue.set["targets.yearly.value"]', "Infinity", ...JSON_VALUE]],
    ],
    [
      "whose value has a key __proto__",
      setting("force", "hard", { "standards.area.value": JSON.parse('{"__proto__":{"polluted":1}}') }),
      [['readings.force.alternatives.hard.set["standards.area.value"]', '{"__proto__":{"polluted":1}}', ...JSON_VALUE]],
    ],
    [
      "that has half a character pair in a label",
      setting("force", "hard", { "standards.area.label.en": "\ud800" }),
      [["readings.force.alternatives.hard.set → standards[0].label.en", '"\\ud800"', ...TEXT]],
    ],
    [
      "that patches the plan's id",
      setting("force", "hard", { id: "other" }),
      [["readings.force", '"id"', ...PATCHABLE]],
    ],
    [
      "that patches the id of a member",
      setting("force", "hard", { "standards.area.id": "other" }),
      [["readings.force", '"standards.area.id"', ...PATCHABLE]],
    ],
    [
      "that patches a clause",
      setting("force", "hard", { "clauses.a.kind": "duty" }),
      [["readings.force", '"clauses.a.kind"', ...PATCHABLE]],
    ],
    [
      "that patches another reading",
      setting("force", "hard", { "readings.size.default": "given" }),
      [["readings.force", '"readings.size.default"', ...PATCHABLE]],
    ],
    [
      "that patches a choice",
      setting("force", "hard", { "chosen.size": "given" }),
      [["readings.force", '"chosen.size"', ...PATCHABLE]],
    ],
    [
      "whose default is no alternative",
      linjiangWith("readings.force.default", "moon"),
      [["readings.force.default", '"moon"', ...FORCES]],
    ],
    [
      "whose default every object inherits",
      linjiangWith("readings.force.default", "constructor"),
      [["readings.force.default", '"constructor"', ...FORCES]],
    ],
  ])("%s", (_, input, faults) => {
    expect(lines(input)).toEqual(faults);
  });
});

describe("definePlan says the whole of what is wrong with a choice", () => {
  it.each<[string, unknown, Line[]]>([
    ["in an unknown reading", linjiangWith("chosen", { moon: "hard" }), [["chosen", '"moon"', ...READINGS]]],
    [
      "in a reading that every object inherits",
      linjiangWith("chosen", { constructor: "hard" }),
      [["chosen", '"constructor"', ...READINGS]],
    ],
    ["of an unknown alternative", linjiangWith("chosen", { force: "moon" }), [["chosen.force", '"moon"', ...FORCES]]],
    [
      "of an alternative that every object inherits",
      linjiangWith("chosen", { force: "toString" }),
      [["chosen.force", '"toString"', ...FORCES]],
    ],
    ["that is neither text nor object", linjiangWith("chosen", { force: 3 }), [["chosen.force", "3", ...CHOICE]]],
    [
      "that the data do not agree with",
      linjiangWith("chosen", { force: "hard" }),
      [["chosen.force", '"hard"', "a choice that the plan's data agree with", "与计划数据一致的选择", '"soft"']],
    ],
    [
      "with a number too many",
      linjiangWith("chosen", { force: { id: "soft", value: 3 } }),
      [
        [
          "chosen.force",
          '{"id":"soft","value":3}',
          "the alternative alone: it takes no value",
          "只写解读名，不带数值",
          '"soft"',
        ],
      ],
    ],
    [
      "without the number it takes",
      linjiangWith("chosen", { size: "given" }),
      [
        [
          "chosen.size",
          '"given"',
          "the alternative together with an integer",
          "带整数的解读，如 { id, value }",
          '{"id":"given","value":7}',
        ],
      ],
    ],
    [
      "with a number that the data do not agree with",
      linjiangWith("chosen", { size: { id: "given", value: 7 } }),
      [
        [
          "chosen.size",
          '{"id":"given","value":7}',
          "a choice that the plan's data agree with",
          "与计划数据一致的选择",
          '"written"',
        ],
      ],
    ],
    [
      "with a number that is not whole",
      linjiangWith("chosen", { size: { id: "given", value: 1.5 } }),
      [["chosen.size.value", "1.5", "an integer", "整数", "7"]],
    ],
  ])("%s", (_, input, faults) => {
    expect(lines(input)).toEqual(faults);
  });
});

describe("definePlan says the whole of what is wrong with a field", () => {
  it.each<[string, unknown, Line[]]>([
    ["a key that there is not", linjiangWith("colour", "red"), [["colour", '"red"', ...NO_SUCH_KEY]]],
    ["a key that is missing", linjiangWith("tiers", ABSENT), [["tiers", "nothing", ...LIST]]],
    ["a key that is there and undefined", linjiangWith("title", undefined), [["title", "undefined", ...OBJECT]]],
    ["no key that may be absent and is undefined", linjiangWith("practice", undefined), []],
    ["an object in place of a list", linjiangWith("tiers", {}), [["tiers", "{}", ...LIST]]],
    ["a list in place of an object", linjiangWith("title", []), [["title", "[]", ...OBJECT]]],
    ["a list in place of a map", linjiangWith("cites", []), [["cites", "[]", ...MAP]]],
    ["a list in place of readings", linjiangWith("readings", []), [["readings", "[]", ...MAP]]],
    [
      "a list in place of a patch",
      setting("force", "hard", []),
      [["readings.force.alternatives.hard.set", "[]", ...MAP]],
    ],
    [
      "a list in place of figures",
      linjiangWith("standards.0.value", ["1", "2"]),
      [["standards[0].value", '["1","2"]', ...FIGURES]],
    ],
    ["a Map in place of a map", linjiangWith("cites", new Map()), [["cites", "an object of a class", ...MAP]]],
    [
      "a Date in place of a date",
      linjiangWith("period.from", new Date(0)),
      [["period.from", "an object of a class", ...DATE]],
    ],
    ["null in place of a plan", null, [["", "null", ...OBJECT]]],
    ["a text in place of a plan", "plan", [["", '"plan"', ...OBJECT]]],
    ["a list in place of a plan", [], [["", "[]", ...OBJECT]]],
    ["nothing in place of a plan", undefined, [["", "undefined", ...OBJECT]]],
    [
      "a figure that is no number",
      linjiangWith("standards.1.value", Number.NaN),
      [["standards[1].value", "NaN", ...FIGURES]],
    ],
    [
      "a figure too large for a number",
      linjiangWith("standards.1.value", JSON.parse("1e400")),
      [["standards[1].value", "Infinity", ...FIGURES]],
    ],
    [
      "a figure that a float has spoilt",
      linjiangWith("standards.1.value", 0.1 + 0.2),
      [["standards[1].value", "0.30000000000000004", ...FIGURES]],
    ],
    [
      "a figure with a comma",
      linjiangWith("standards.0.value.base", "2,000"),
      [
        [
          "standards[0].value.base",
          '"2,000"',
          "a decimal in plain notation, at most 18 digits on each side of the point (as a number: at most 15 significant digits)",
          "普通记数法的数：整数、小数部分各不超过18位；以数值给出时有效数字不超过15位",
          '"2000"',
        ],
      ],
    ],
    [
      "a target that is no number",
      linjiangWith("targets.0.value", Number.NaN),
      [["targets[0].value", "NaN", ...NUMBERS]],
    ],
    [
      "a target written as text",
      linjiangWith("targets.0.value", "30"),
      [["targets[0].value", '"30"', NUMBERS[0], NUMBERS[1], "30"]],
    ],
    ["a target below 0", linjiangWith("targets.0.value", -1), [["targets[0].value", "-1", ...NUMBERS]]],
    ["a tolerance below 0", linjiangWith("targets.1.tolerance", -1), [["targets[1].tolerance", "-1", ...COUNT]]],
    [
      "half a character pair",
      linjiangWith("tiers.0.label.zh", "\ud800"),
      [["tiers[0].label.zh", '"\\ud800"', ...TEXT]],
    ],
    ["a blank label", linjiangWith("tiers.0.label.en", "  "), [["tiers[0].label.en", '"  "', ...TEXT]]],
    ["a label without Chinese", linjiangWith("tiers.0.label.zh", ABSENT), [["tiers[0].label.zh", "nothing", ...TEXT]]],
    [
      "a date that does not exist",
      linjiangWith("period.from", "2019-02-29"),
      [["period.from", '"2019-02-29"', ...DATE]],
    ],
    [
      "a kind of clause that there is not",
      linjiangWith("clauses.0.kind", "wish"),
      [
        [
          "clauses[0].kind",
          '"wish"',
          '"target", "standard", "duty", "encouraged", "principle", "background"',
          '"target"、"standard"、"duty"、"encouraged"、"principle"、"background"',
          '"target"',
        ],
      ],
    ],
    [
      "a test that is not named, so that a condition is looked for",
      linjiangWith("standards.0.test", ABSENT),
      [
        ["standards[0].requires", "nothing", ...OBJECT],
        ["standards[0].fact", '"floor-area"', ...NO_SUCH_KEY],
        ["standards[0].value", '{"base":1000,"star":"3000.50"}', ...NO_SUCH_KEY],
        ["standards[0].unit", '"m²"', ...NO_SUCH_KEY],
      ],
    ],
    [
      "a kind of target that there is not",
      linjiangWith("targets.0.kind", "wave"),
      [["targets[0].kind", '"wave"', '"flow", "stock", "level"', '"flow"、"stock"、"level"', '"flow"']],
    ],
    [
      "a key of another kind of target",
      linjiangWith("targets.0.by", "2021-12-31"),
      [["targets[0].by", '"2021-12-31"', ...NO_SUCH_KEY]],
    ],
    [
      "__proto__ among the rules",
      linjiangWith("cites", JSON.parse('{"__proto__":["e"]}')),
      [["cites.__proto__", '["e"]', ...NO_SUCH_KEY]],
    ],
    [
      "__proto__ among the readings",
      linjiangWith("readings", JSON.parse('{"__proto__":{}}')),
      [["readings.__proto__", "{}", ...NO_SUCH_KEY]],
    ],
    [
      "__proto__ in a patch",
      setting("force", "hard", JSON.parse('{"__proto__":{"polluted":1}}')),
      [["readings.force.alternatives.hard.set.__proto__", '{"polluted":1}', ...NO_SUCH_KEY]],
    ],
    [
      "__proto__ among the choices",
      linjiangWith("chosen", JSON.parse('{"__proto__":"soft"}')),
      [["chosen.__proto__", '"soft"', ...NO_SUCH_KEY]],
    ],
    [
      "__proto__ among the figures",
      linjiangWith("standards.0.value", JSON.parse('{"base":"1","star":"2","__proto__":"3"}')),
      [["standards[0].value.__proto__", '"3"', ...NO_SUCH_KEY]],
    ],
    [
      "__proto__ at the top",
      altered(linjiang, ["__proto__"], { polluted: 1 }),
      [["__proto__", '{"polluted":1}', ...NO_SUCH_KEY]],
    ],
  ])("%s", (_, input, faults) => {
    expect(lines(input)).toEqual(faults);
  });

  it("and nothing is polluted", () => {
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("definePlan names every fault of one plan at once", () => {
  it("of fields: each missing key of an empty plan, but for what may be empty", () => {
    expect(planFaults({}).map(({ path, got }) => `${path} ${got}`)).toEqual(
      ["id", "revision", "title", "period", "clauses", "tiers", "localities"].map((key) => `${key} nothing`),
    );
  });

  it("of references: six independent ones", () => {
    const input = [
      ["standards.1.unit", "ha"],
      ["standards.4.tiers", ["moon"]],
      ["targets.0.years", [2023]],
      ["targets.1.by", "2030-01-01"],
      ["crosswalk.0.function", "x"],
      ["localities.1.successor", "west"],
    ].reduce<unknown>((plan, [path, to]) => altered(plan, String(path), to), linjiang);
    const paths = planFaults(input).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        "standards[1].unit",
        "standards[4].tiers[0]",
        "targets[0].years[0]",
        "targets[1].by",
        "crosswalk[0].function",
        "localities[1].successor",
      ]),
    );
  });
});
