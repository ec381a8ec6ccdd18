import { ownValue } from "../../kernel/index.js";
import {
  type CHOICES,
  type ChoiceCondition,
  type Plan,
  placesAbove,
  placesOpen,
  placesThen,
  standingFor,
} from "../../plan/index.js";
import {
  type Complex,
  choicesOf,
  type Facts,
  freeWords,
  isClosed,
  isUnderstood,
  type MemberList,
  mayMean,
  type Recorded,
} from "../../registry/index.js";
import type { Asked } from "./asked.js";
import { type Judged, plainly } from "./judged.js";
import { dayOf } from "./list.js";

/** Whether what was chosen is one of those accepted; of several chosen, one is enough. */
export function judgeChoice(asks: ChoiceCondition, asked: Asked): Judged {
  const { choice, in: accepted } = asks;
  if (choice === "grade" || choice === "standing") {
    return amongPossible(asks, choice === "grade" ? asked.grades : asked.standings);
  }
  const chosen = chosenIn(choice, asked);
  if ("missing" in chosen) return plainly(asks, "unknown", chosen.missing);
  const { isKnown, isAlsoAccepted } = wordsOf(choice, accepted, asked);
  const has = chosen.value.filter((id) => accepted.includes(id) || (isAlsoAccepted && id !== "none" && isKnown(id)));
  if (has.length > 0) return plainly(asks, "met", [], { has, lacks: [], unknown: [] });
  // What nobody knows may be an accepted one under another name.
  const unknown = isElsewhere(choice, accepted, asked) ? [] : chosen.value.filter((id) => !isKnown(id));
  if (unknown.length > 0) return plainly(asks, "unknown", openIn(choice, asked), { has, lacks: [], unknown });
  if (choice === "locality" && mayHaveLainIn(accepted, asked)) return plainly(asks, "unknown", [pathOf(choice)]);
  const recorded = choice === "locality" ? chosen.value.slice(0, 1) : chosen.value;
  return plainly(asks, "unmet", [], { has, lacks: accepted, unknown, recorded });
}

/** The lists that choices are drawn from. */
const LISTS_OF: { readonly [choice: string]: MemberList } = {
  operatingModel: "operatingModels",
  operator: "participantKinds",
  buildingEntity: "participantKinds",
  category: "industryCategories",
};

/** What is known of the words of a choice; where all that an open list has is accepted, so are members declared to it. */
function wordsOf(choice: string, accepted: readonly string[], asked: Asked) {
  const { plan, portfolio } = asked;
  const list = ownValue<MemberList>(LISTS_OF, choice);
  if (plan && list) {
    return {
      isKnown: (id: string) => id === "none" || isUnderstood(plan, portfolio?.members, list, id),
      isAlsoAccepted: (plan.openLists?.includes(list) ?? false) && plan[list].every(({ id }) => accepted.includes(id)),
    };
  }
  if (choice === "industry") {
    const members = portfolio?.members;
    const day = dayOf(asked);
    const name = day === undefined ? undefined : asked.facts?.(day).industry?.name;
    const understanding = {
      known: freeWords(plan, members, "industries"),
      isClosed: isClosed("industries", members),
    };
    const wordOf = (id: string) => (name === undefined ? { id } : { id, label: { zh: name, en: name } });
    return { isKnown: (id: string) => !mayMean(wordOf(id), accepted, understanding), isAlsoAccepted: false };
  }
  const words = choice === "locality" ? plan?.localities : plan?.traits?.find(({ id }) => id === choice)?.members;
  return { isKnown: (id: string) => words?.some((word) => word.id === id) ?? true, isAlsoAccepted: false };
}

/** Whether a place that did not stand yet may have been an accepted one, or one in it. */
function mayHaveLainIn(accepted: readonly string[], asked: Asked): boolean {
  const { plan, complex } = asked;
  const day = dayOf(asked);
  if (!plan || !complex || day === undefined) return false;
  return placesThen(plan, complex.locality, day).some((locality) =>
    placesAbove(plan, { locality }, day).some((place) => accepted.includes(place)),
  );
}

/** Whether the place asked about is known, or lies in one that is, and in which none of those accepted lies. */
function isElsewhere(choice: string, accepted: readonly string[], { plan, complex, asOf = "" }: Asked): boolean {
  if (choice !== "locality" || !plan || !complex || placesOpen(plan, complex).length > 0) return false;
  const { parentLocality } = complex;
  const isKnown = plan.localities.some(({ id }) => id === complex.locality);
  return (
    isKnown ||
    parentLocality === undefined ||
    !accepted.some((locality) => placesAbove(plan, { locality }, asOf).includes(parentLocality))
  );
}

/** Where what nobody knows stands. */
function openIn(choice: string, { plan, complex }: Asked): readonly string[] {
  const places = choice === "locality" && plan && complex ? placesOpen(plan, complex) : [];
  return places.length > 0 ? places : [pathOf(choice)];
}

function pathOf(choice: string): string {
  if (choice === "operatingModel" || choice === "locality") return choice;
  if (choice === "category" || choice === "industry") return "industry";
  return ownValue<MemberList>(LISTS_OF, choice) ? "participants" : `traits.${choice}`;
}

/** Of what is still possible all has to be accepted, or none: else it is open. */
function amongPossible(asks: ChoiceCondition, possible: readonly string[] = []): Judged {
  const has = possible.filter((id) => asks.in.includes(id));
  if (possible.length === 0 || (has.length > 0 && has.length < possible.length)) {
    const items = { has: [], lacks: [], unknown: possible };
    return plainly(asks, "unknown", [asks.choice], possible.length > 0 ? items : undefined);
  }
  return has.length > 0
    ? plainly(asks, "met", [], { has, lacks: [], unknown: [] })
    : plainly(asks, "unmet", [], { has, lacks: asks.in, unknown: [], recorded: possible });
}

type Chosen = Recorded<readonly string[]>;

function chosenIn(choice: string, asked: Asked): Chosen {
  const { plan, complex } = asked;
  const day = dayOf(asked);
  const facts = day === undefined ? undefined : asked.facts?.(day);
  if (!plan || !complex || !facts || day === undefined) return { missing: ["ground"] };
  const read = ownValue<(facts: Facts, complex: Complex, plan: Plan, day: string) => Chosen>(READ, choice);
  if (read) return read(facts, complex, plan, day);
  const member = ownValue(facts.traits, choice);
  if (member === undefined) return { missing: [`traits.${choice}`] };
  return { value: typeof member === "string" ? [member] : member };
}

const READ: {
  readonly [C in Exclude<(typeof CHOICES)[number], "grade" | "standing">]: (
    facts: Facts,
    complex: Complex,
    plan: Plan,
    day: string,
  ) => Chosen;
} = {
  operatingModel: ({ operatingModel }) => one(operatingModel, "operatingModel"),
  operator: (facts) => choicesOf(facts, "operator"),
  buildingEntity: (facts) => choicesOf(facts, "building-entity"),
  industry: ({ industry }) => one(industry?.id, "industry"),
  category: (facts) => choicesOf(facts, "industry-categories"),
  focus: ({ focus }) => (focus ? { value: focus } : { missing: ["focus"] }),
  locality: (_facts, complex, plan, day) => ({ value: placesAbove(plan, complex, day) }),
  localityKind: (_facts, { locality }, plan, day) => {
    const place = standingFor(plan, locality, day);
    return one(plan.localities.find(({ id }) => id === place)?.kind, "locality");
  },
};

function one(id: string | undefined, path: string): Chosen {
  return id === undefined || id === "" ? { missing: [path] } : { value: [id] };
}
