import { type Application, type Comment, CommentTag, Converter, type DeclarationReflection } from "typedoc";

/** A group of the reference: a room of src, in the words of the design. */
interface RoomGroup {
  readonly title: string;
  readonly about: string;
  readonly zh: { readonly title: string; readonly about: string };
  /** Paths that begin like one of these. */
  readonly files: readonly string[];
}

/** The groups in the order in which a newcomer meets them. */
export const GROUPS: readonly RoomGroup[] = [
  {
    title: "Plan",
    about:
      "What a policy says (政策): clauses 条文, tiers 层级, localities 各地, standards 标准, targets 指标, readings 条文解读.",
    zh: { title: "计划", about: "政策说了什么：条文、层级、地方、标准、指标、解读。" },
    files: ["src/plan/"],
  },
  {
    title: "Registry",
    about:
      "What is recorded (台账): complexes 综合体, years, surveys, grants, cases, and whether the records fit together.",
    zh: { title: "台账", about: "记录的内容：综合体、年度、调查、拨款、诉求，以及记录之间是否相符。" },
    files: ["src/registry/"],
  },
  {
    title: "Measures",
    about:
      "Named formulas over the records, a year at a time (测算): coverage, overlap, sharing, mix, self-sufficiency.",
    zh: { title: "测算", about: "按年从记录算出的有名公式：覆盖、交叉、共享、结构、自给。" },
    files: ["src/measures/"],
  },
  {
    title: "Standards",
    about: "Which tier a complex meets and what it lacks (标准、缺口).",
    zh: { title: "标准", about: "综合体达到哪一层级，还缺什么。" },
    files: ["src/standards/"],
  },
  {
    title: "Targets",
    about: "Where each locality stands and where it will end (指标进度), and what the plan's own numbers imply.",
    zh: { title: "指标", about: "各地进度如何、到期会怎样，以及计划自身数字的含义。" },
    files: ["src/targets/"],
  },
  {
    title: "Layout",
    about: "What is missing or doubled, what to build, which links of a chain come first (布局、短板、补链、强链).",
    zh: { title: "布局", about: "缺什么、重复什么、该建什么，产业链先补哪一环。" },
    files: ["src/layout/"],
  },
  {
    title: "Appraisal",
    about: "Scorecards 指标体系, marks 分值, grades 等次, ranks, standing 动态管理 and recommendation 择优推荐.",
    zh: { title: "评价", about: "指标体系、分值、等次、名次、动态管理和择优推荐。" },
    files: ["src/appraisal/"],
  },
  {
    title: "Funding",
    about: "Money that follows performance, its supervision, and the division of a joint benefit (资金、利益分配).",
    zh: { title: "资金", about: "随绩效走的资金、资金监管和共同收益的分配。" },
    files: ["src/funding/"],
  },
  {
    title: "Delivery",
    about: "Schedules counted back 倒排时间进度, at most one visit 最多跑一次, duties, projects and cases.",
    zh: { title: "推进", about: "倒排时间进度、最多跑一次、职责、项目和诉求。" },
    files: ["src/delivery/"],
  },
  {
    title: "Report",
    about: "Sentences an officer would sign, in Chinese and English, and what rests on each clause (报告、条文追溯).",
    zh: { title: "报告", about: "干部愿意签字的中英文语句，以及每一条文的依据。" },
    files: ["src/report/", "src/comparison/", "src/wording/", "src/languages/"],
  },
  {
    title: "Findings",
    about: "What every answer is made of (判定): verdict, required, actual, shortfall 缺口, clauses, readings, stamp.",
    zh: { title: "判定", about: "每个答案由什么构成：结论、要求、实际、缺口、条文、解读、标记。" },
    files: ["src/finding/finding", "src/finding/label", "src/finding/stamp"],
  },
  {
    title: "Errors and numbers",
    about: "Faults with path, what was got, what is accepted and an example (错误); decimals and dates as text (数值).",
    zh: { title: "错误与数值", about: "错误的位置、所得、可接受的内容和例子；小数与日期的文本写法。" },
    files: ["src/finding/fault", "src/finding/quantity", "src/kernel/"],
  },
];

/** A TypeDoc plugin that puts each export of the engine into the group of its room. */
export function byRoom(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const engine = project.getChildByName("innovation-service-complex");
    if (!engine?.isDeclaration()) throw new Error("the module of the engine is not where it was");
    for (const { title, about } of GROUPS) put(engine.comment, "@categoryDescription", `${title}\n${about}`);
    for (const reflection of engine.children ?? []) {
      const file = project.getSymbolIdFromReflection(reflection)?.packagePath ?? "";
      const group = GROUPS.find(({ files }) => files.some((start) => file.startsWith(start)));
      if (!group) throw new Error(`${reflection.name} of ${file} is in no group of docs/reference/by-room.ts`);
      for (const comment of commentsOf(reflection)) put(comment, "@category", group.title);
    }
  });
}

/** Its own, or those of its signatures; none is made where there is none, or TypeDoc would take it for documented. */
function commentsOf({ comment, signatures = [] }: DeclarationReflection): (Comment | undefined)[] {
  return [comment, ...signatures.map((signature) => signature.comment)];
}

function put(comment: Comment | undefined, tag: `@${string}`, text: string): void {
  comment?.blockTags.push(new CommentTag(tag, [{ kind: "text", text }]));
}
