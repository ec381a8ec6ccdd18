import { type Application, type Comment, CommentTag, Converter, type DeclarationReflection } from "typedoc";

/** A group of the reference: a room of src, in the words of the design. */
interface RoomGroup {
  readonly title: string;
  readonly about: string;
  /** Paths that begin like one of these. */
  readonly files: readonly string[];
}

/** The groups in the order in which a newcomer meets them. */
export const GROUPS: readonly RoomGroup[] = [
  {
    title: "Plan",
    about:
      "What a policy says (政策): clauses 条文, tiers 层级, localities 各地, standards 标准, targets 指标, readings 条文解读.",
    files: ["src/plan/"],
  },
  {
    title: "Registry",
    about:
      "What is recorded (台账): complexes 综合体, years, surveys, grants, cases, and whether the records fit together.",
    files: ["src/registry/"],
  },
  {
    title: "Measures",
    about:
      "Named formulas over the records, a year at a time (测算): coverage, overlap, sharing, mix, self-sufficiency.",
    files: ["src/measures/"],
  },
  {
    title: "Standards",
    about: "Which tier a complex meets and what it lacks (标准、缺口).",
    files: ["src/standards/"],
  },
  {
    title: "Targets",
    about: "Where each locality stands and where it will end (指标进度), and what the plan's own numbers imply.",
    files: ["src/targets/"],
  },
  {
    title: "Layout",
    about: "What is missing or doubled, what to build, which links of a chain come first (布局、短板、补链、强链).",
    files: ["src/layout/"],
  },
  {
    title: "Appraisal",
    about: "Scorecards 指标体系, marks 分值, grades 等次, ranks, standing 动态管理 and recommendation 择优推荐.",
    files: ["src/appraisal/"],
  },
  {
    title: "Funding",
    about: "Money that follows performance, its supervision, and the division of a joint benefit (资金、利益分配).",
    files: ["src/funding/"],
  },
  {
    title: "Delivery",
    about: "Schedules counted back 倒排时间进度, at most one visit 最多跑一次, duties, projects and cases.",
    files: ["src/delivery/"],
  },
  {
    title: "Report",
    about: "Sentences an officer would sign, in Chinese and English, and what rests on each clause (报告、条文追溯).",
    files: ["src/report/", "src/comparison/", "src/wording/", "src/languages/"],
  },
  {
    title: "Findings",
    about: "What every answer is made of (判定): verdict, required, actual, shortfall 缺口, clauses, readings, stamp.",
    files: ["src/finding/finding", "src/finding/label", "src/finding/stamp"],
  },
  {
    title: "Errors and numbers",
    about: "Faults with path, what was got, what is accepted and an example (错误); decimals and dates as text (数值).",
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
