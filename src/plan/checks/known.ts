import { type CHOICES, type CONDITION_LISTS, CHOICES as EVERY } from "../condition.js";
import type { ObservedFigure } from "../element.js";
import { QUANTITY_FACTS } from "../fact.js";
import { measuresKnown } from "../measure-names.js";
import type { PlanData } from "../plan.js";
import type { Word } from "./look-up.js";
import { wordsOf } from "./meant.js";

/** The names that a condition or a source may use where it stands; of those absent, any may be used. */
export interface Known {
  readonly tiers?: readonly string[];
  /** The tiers that it is asked for, each of which needs a figure; all, where absent. */
  readonly asked?: readonly string[];
  readonly lists?: readonly string[];
  readonly targets?: readonly string[];
  readonly facts?: readonly string[];
  readonly observed?: readonly string[];
  /** The figures that are observed: their units, wholes and signs. */
  readonly dictionary?: readonly Pick<ObservedFigure, "id" | "unit" | "partOf" | "signed">[];
  /** The plan's own facts, and the unit of each. */
  readonly ownFacts?: NonNullable<PlanData["facts"]>;
  /** The unit of a measure. */
  readonly unitOfMeasure?: (id: string) => string | undefined;
  /** The funding policies under which something may have been granted. */
  readonly policies?: readonly string[];
  readonly measured?: readonly string[];
  /** The members of the lists of a complex. */
  readonly members?: { readonly [L in (typeof CONDITION_LISTS)[number]]?: readonly string[] };
  /** What there is to choose from, for each choice and trait. */
  readonly choices?: { readonly [choice: string]: readonly string[] | undefined };
  /** What the names are called, by which a label in the place of an id is understood. */
  readonly words?: readonly Word[];
  /** Choices that cannot be asked for where it stands. */
  readonly barred?: readonly (typeof CHOICES)[number][];
}

/** The names that a plan knows; with `open`, of lists that the policy leaves open any member may be named. */
export function knownIn(plan: PlanData, open = false): Known {
  const among = (list: "functions" | "capabilities" | "resourceKinds" | "participantKinds" | "operatingModels") =>
    open && plan.openLists?.includes(list) ? undefined : idsOf(plan[list]);
  const kinds = among("participantKinds");
  const models = among("operatingModels");
  const members = {
    functions: among("functions"),
    capabilities: among("capabilities"),
    participants: kinds,
    resources: among("resourceKinds"),
  };
  return {
    words: wordsOf(plan),
    tiers: idsOf(plan.tiers),
    targets: idsOf(plan.targets.filter(({ kind }) => kind !== "level")),
    ...(plan.lists && { lists: idsOf(plan.lists) }),
    facts: [...Object.keys(QUANTITY_FACTS), ...idsOf(plan.facts ?? [])],
    ownFacts: plan.facts ?? [],
    ...(plan.observed && { observed: idsOf(plan.observed), dictionary: plan.observed }),
    measured: measuresKnown(plan, open),
    members: Object.fromEntries(Object.entries(members).filter(([, ids]) => ids !== undefined)),
    choices: {
      ...Object.fromEntries(EVERY.map((choice) => [choice, undefined])),
      operatingModel: models && [...models, "none"],
      operator: kinds,
      buildingEntity: kinds,
      category: open && plan.openLists?.includes("industryCategories") ? undefined : idsOf(plan.industryCategories),
      focus: ["new", "traditional"],
      locality: idsOf(plan.localities),
      localityKind: [...new Set(plan.localities.map(({ kind }) => kind))],
      ...Object.fromEntries((plan.traits ?? []).map(({ id, members }) => [id, idsOf(members)])),
    },
  };
}

/** The ids of what has one. */
export function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}
