import type { Label } from "../../finding/index.js";
import { ownValue } from "../../kernel/index.js";
import { DUTY_WORDS, GRANT_SOURCES, type Plan } from "../../plan/index.js";
import type { ColumnModel, Named } from "./model.js";

interface Member {
  readonly id: string;
  readonly label: Label;
  readonly code?: string;
}

/** The list of the plan that a field draws from, by its name, and by its record where others have a field of that name. */
const DRAWN: { readonly [field: string]: readonly [list: string, members: (plan: Plan) => readonly Member[]] } = {
  locality: ["localities", ({ localities }) => localities],
  parentLocality: ["localities", ({ localities }) => localities],
  tier: ["tiers", ({ tiers }) => tiers],
  list: ["lists", ({ lists = [] }) => lists],
  functions: ["functions", ({ functions }) => functions],
  capabilities: ["capabilities", ({ capabilities }) => capabilities],
  operatingModel: ["operatingModels", ({ operatingModels }) => operatingModels],
  "Complex.industry.categories": ["industryCategories", ({ industryCategories }) => industryCategories],
  "Complex.changes.industry.categories": ["industryCategories", ({ industryCategories }) => industryCategories],
  clause: ["clauses", ({ clauses }) => clauses.map(({ id }) => ({ id, label: { zh: id, en: id } }))],
  "Resource.kind": ["resourceKinds", ({ resourceKinds }) => resourceKinds],
  "Survey.rows.kind": ["resourceKinds", ({ resourceKinds }) => resourceKinds],
  "Participant.kind": ["participantKinds", ({ participantKinds }) => participantKinds],
};

/** What a field may name that the library or the plan tells apart; beside any other, where that is open. */
const TOLD_APART: { readonly [field: string]: (plan: Plan) => Pick<ColumnModel, "choices" | "open"> } = {
  "Grant.source": () => ({ choices: GRANT_SOURCES, open: true }),
  "Grant.level": ({ tiers }) => ({ choices: tiers.map(named), open: true }),
  "Evidence.item": () => ({ choices: DUTY_WORDS }),
  "Evidence.parts": ({ duties = [] }) => ({
    choices: duties.flatMap(({ parts = [] }) => parts).map(named),
    open: true,
  }),
};

/** What the cells of a field may name: the members of a list of the plan; `undefined` where that is left to the caller. */
export function drawnFrom(
  plan: Plan,
  schema: string,
  path: readonly string[],
): Pick<ColumnModel, "list" | "choices" | "open"> | undefined {
  const told = ownValue(TOLD_APART, `${schema}.${path.join(".")}`);
  if (told) return told(plan);
  const [list, membersOf] = ownValue(DRAWN, `${schema}.${path.join(".")}`) ?? ownValue(DRAWN, path.at(-1) ?? "") ?? [];
  const members = membersOf?.(plan);
  return list && members && members.length > 0 ? { list, choices: members.map(named) } : undefined;
}

const named = ({ id, label, code }: Member): Named => ({ id, label, ...(code !== undefined && { also: [code] }) });
