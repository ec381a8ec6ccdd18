import { type Group, type Indicator, type Scorecard, StandingRules, scorecardSchema } from "../appraisal/index.js";
import { type Label, readBy } from "../finding/index.js";
import { FundingPolicy } from "../funding/index.js";
import { listOf, objectOf, perFrozen } from "../kernel/index.js";
import { NAMED, OBSERVED } from "../measures/index.js";
import { LISTS, type Plan } from "../plan/index.js";
import { Members, Portfolio } from "../registry/index.js";
import { namesIn, type PolicyReport, recordNames } from "../report/index.js";

/** Where names come from that a plan does not have; what has none keeps its id. */
export interface NameSources {
  /** The records, for complexes, industries, grants, surveys, problems, chains, projects, processes and what is in them. */
  readonly portfolio?: Portfolio;
  /** The same from a report, which carries them as `names`; the names of a schedule's tasks go under `tasks`. */
  readonly records?: PolicyReport["names"];
  /** For members of the plan's lists that a caller declares: those of a portfolio, from a report. */
  readonly members?: Members;
  /** For indicators, grades, adjustments and vetoes. */
  readonly scorecards?: readonly Scorecard[];
  /** For standings and the rules that change them. */
  readonly standing?: StandingRules;
  /** For the policy by which money was shared out. */
  readonly funding?: FundingPolicy;
}

/** Schema of {@link NameSources}. */
export const nameSources = /* @__PURE__ */ (() =>
  objectOf({
    portfolio: readBy(Portfolio).exactOptional(),
    records: readBy(recordNames).exactOptional(),
    members: readBy(Members).exactOptional(),
    scorecards: listOf(scorecardSchema).exactOptional(),
    standing: readBy(StandingRules).exactOptional(),
    funding: readBy(FundingPolicy).exactOptional(),
  }))();

/** What has a name. */
export type Named =
  | "complex"
  | "industry"
  | "grant"
  | "survey"
  | "candidate"
  | "need"
  | "pipeline"
  | "chain"
  | "project"
  | "process"
  | "step"
  | "task"
  | "link"
  | "locality"
  | "tier"
  | "target"
  | "rule"
  | "element"
  | "measure"
  | "observed"
  | "item"
  | "fact"
  | "scorecard"
  | "indicator"
  | "grade"
  | "standing"
  | "standing-rule"
  | "policy";

/** Names by kind and id; of an id within another (a step of a process, a grade of a scorecard, a member of a list) both, joined by `/`. */
export type Names = ReadonlyMap<Named, ReadonlyMap<string, Label>>;

/** The names that a plan and the library have. */
export const namesOfPlan: (plan: Plan) => Names = /* @__PURE__ */ perFrozen((plan) => {
  const duties = plan.duties ?? [];
  return new Map<Named, ReadonlyMap<string, Label>>([
    ["locality", labels(plan.localities)],
    ["tier", labels(plan.tiers)],
    ["target", labels(plan.targets)],
    ["rule", labels(plan.standards)],
    // What several lists name means the same in the order in which a plan's elements are looked up.
    [
      "element",
      labels([
        ...LISTS.flatMap((list) => plan[list].map((member) => within(list, member))),
        ...(plan.lists ?? []).map((list) => within("lists", list)),
        ...LISTS.flatMap((list) => plan[list]),
        ...plan.tiers,
        ...plan.localities,
        ...(plan.lists ?? []),
        ...(plan.dimensions ?? []),
        ...duties.flatMap(({ parts = [] }) => parts),
      ]),
    ],
    ["fact", labels(plan.facts ?? [])],
    [
      "measure",
      labels(
        NAMED.flatMap(({ id, label, by }) =>
          by
            ? plan[by].map((member) => ({
                id: `${id}.${member.id}`,
                label: { zh: `${label.zh}（${member.label.zh}）`, en: `${label.en} (${member.label.en})` },
              }))
            : [{ id, label }],
        ),
      ),
    ],
    ["observed", labels([...(plan.observed ?? []), ...OBSERVED])],
    ["item", labels(OBSERVED.flatMap(({ id, items = [] }) => items.map((item) => within(id, item))))],
  ]);
});

/** The names that the sources have. */
export function namesOfSources({
  portfolio,
  records,
  members,
  scorecards = [],
  standing,
  funding,
}: NameSources): Names[] {
  return [
    ...(portfolio ? [namesOfPortfolio(portfolio)] : []),
    ...(records ? [namesOfRecords(records)] : []),
    ...[portfolio?.members, members].flatMap((declared) => (declared ? [namesOfMembers(declared)] : [])),
    ...scorecards.map(namesOfScorecard),
    ...(standing ? [namesOfStandings(standing)] : []),
    ...(funding ? [new Map([["policy" as const, labels([funding])]])] : []),
  ];
}

function namesOfMembers({ observed = [], ...lists }: Members): Names {
  return new Map<Named, ReadonlyMap<string, Label>>([
    [
      "element",
      labels([
        ...Object.entries(lists).flatMap(([list, those]) => those.map((member) => within(list, member))),
        ...Object.values(lists).flat(),
      ]),
    ],
    ["observed", labels(observed)],
  ]);
}

interface Member {
  readonly id: string;
  readonly label: Label;
}

/** Of an id that stands twice the first. */
function labels(members: readonly Member[]): Map<string, Label> {
  const named = new Map<string, Label>();
  for (const { id, label } of members) if (!named.has(id)) named.set(id, label);
  return named;
}

const within = (owner: string, { id, label }: Member): Member => ({ id: `${owner}/${id}`, label });

const KINDS: readonly (readonly [Named, string])[] = [
  ["complex", "complexes"],
  ["industry", "industries"],
  ["grant", "grants"],
  ["survey", "surveys"],
  ["candidate", "candidates"],
  ["need", "needs"],
  ["pipeline", "pipeline"],
  ["chain", "chains"],
  ["project", "projects"],
  ["process", "processes"],
  ["step", "steps"],
  ["link", "links"],
  ["task", "tasks"],
];

const namesOfRecords = /* @__PURE__ */ perFrozen(
  (records: PolicyReport["names"]): Names =>
    new Map(
      KINDS.map(([kind, list]) => [
        kind,
        labels(Object.entries(records[list] ?? {}).map(([id, name]) => ({ id, label: inBoth(name) }))),
      ]),
    ),
);

const namesOfPortfolio = /* @__PURE__ */ perFrozen((portfolio: Portfolio) => namesOfRecords(namesIn(portfolio)));

const inBoth = (name: string): Label => ({ zh: name, en: name });

const namesOfScorecard = /* @__PURE__ */ perFrozen((scorecard: Scorecard): Names => {
  const { id, title, root, adjustments = [], vetoes = [], grades } = scorecard;
  const nodes = nodesOf(root);
  const indicators = [...nodes, ...adjustments, ...vetoes];
  const items = nodes.flatMap((node) =>
    "scoring" in node && node.scoring.kind === "checklist"
      ? node.scoring.items.map((item) => within(node.id, item))
      : [],
  );
  return new Map<Named, ReadonlyMap<string, Label>>([
    ["scorecard", labels([{ id, label: title }])],
    ["indicator", labels([...indicators.map((each) => within(id, each)), ...indicators])],
    ["grade", labels([...grades.map((each) => within(id, each)), ...grades])],
    ["item", labels([...items, ...items.map((item) => ({ ...item, id: item.id.slice(item.id.indexOf("/") + 1) }))])],
    ["observed", labels(indicators.flatMap(observedOf))],
  ]);
});

/** What is observed goes by the name of what it is observed for, where it has none of its own. */
function observedOf({ label, source }: Member & { readonly source?: Indicator["source"] }): Member[] {
  const key = typeof source === "object" && "observed" in source ? source.observed : source;
  return typeof key === "string" ? [{ id: key, label }] : [];
}

/** The root and every node below it. */
export function nodesOf(root: Group): (Group | Indicator)[] {
  const nodes: (Group | Indicator)[] = [root];
  for (const node of nodes) if ("children" in node) for (const child of node.children) nodes.push(child);
  return nodes;
}

function namesOfStandings({ standings, rules }: StandingRules): Names {
  return new Map<Named, ReadonlyMap<string, Label>>([
    ["standing", labels(standings)],
    ["standing-rule", labels(rules)],
  ]);
}
