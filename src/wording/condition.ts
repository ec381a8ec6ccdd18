import type { Finding } from "../finding/index.js";
import {
  type DecimalString,
  fractionOf,
  isPlainObject,
  type Json,
  multiplyDecimals,
  ownValue,
  type RoundingMode,
  roundedTo,
} from "../kernel/index.js";
import { type QuantityWords, withCommas } from "../languages/index.js";
import { unitOf } from "../measures/index.js";
import {
  type ChoiceCondition,
  type Condition,
  GRANT_SOURCES,
  type Granted,
  type Leaf,
  type ListCondition,
  type Listing,
  type Plan,
  partsOf,
  type QuantityFact,
  type Source,
} from "../plan/index.js";
import { type Context, nameOf, quoted } from "./context.js";
import { choiceSentence, membersSentence } from "./members.js";
import { missingWords } from "./missing.js";
import type { Named } from "./name-sources.js";
import { bestOf, figureSentence } from "./quantity-words.js";
import { unitOfMeasure } from "./units.js";

/** What a finding says of the condition that a standard requires, and what it comes to where that is of several parts. */
export function requiredSentence(context: Context, label: string, finding: Finding, asked: Condition): string {
  const { language } = context;
  const named = "listed" in asked ? language.pair(label, listingName(context, asked.listed)) : label;
  const sentence = conditionSentence(context, named, finding, asked);
  const isSaid = finding.combine === undefined || finding.verdict === "met" || finding.verdict === "not-applicable";
  return isSaid ? sentence : language.conditions.part(sentence, language.words.verdicts[finding.verdict]);
}

/** What keeps a standard from asking anything: for whom it does, and what was found of that. */
export function whenSentence(context: Context, finding: Finding): string {
  return finding.asks === undefined ? partSentence(context, finding) : askedSentence(context, finding);
}

/** What a finding says of a condition: of one thing what it came to, of several each part with its verdict. */
function conditionSentence(context: Context, label: string, finding: Finding, asked?: Condition): string {
  const { language } = context;
  if (finding.combine === undefined) return asked ? leafSentence(context, label, finding, asked) : label;
  const parts = finding.because.map((part) => partSentence(context, part));
  return language.conditions[finding.combine](label, parts);
}

function partSentence(context: Context, part: Finding): string {
  const { language } = context;
  return language.conditions.part(askedSentence(context, part), language.words.verdicts[part.verdict]);
}

function askedSentence(context: Context, finding: Finding): string {
  const leaf = finding.asks as Leaf | undefined;
  return conditionSentence(context, leaf ? askedName(context, leaf) : "", finding, leaf);
}

function leafSentence(context: Context, label: string, finding: Finding, leaf: Condition): string {
  const { language, plan } = context;
  if ("value" in leaf) {
    const unit = finding.unit ?? unitOf(leaf.value, plan, unitOfMeasure);
    const isChange = typeof leaf.value !== "string" && "change" in leaf.value;
    const told = unit === "ratio" && isChange ? "percentage-points" : (unit ?? "");
    return valueSentence(context, figureWords(context, label, finding, told), finding, partsOf(leaf.value).length > 0);
  }
  if ("listed" in leaf) {
    return finding.verdict === "unknown"
      ? language.conditions.open(label, missingWords(context, finding.missing))
      : language.finding.listed(label, finding.verdict === "met", undefined);
  }
  if ("list" in leaf) {
    const named = (id: string) => memberName(context, leaf, id);
    return membersSentence(language, label, finding, named, (leaf.atLeast ?? "all") === "all");
  }
  return "choice" in leaf
    ? choiceSentence(language, label, finding, (id) => memberName(context, leaf, id), leaf.in)
    : label;
}

/** What is worked out of several inputs says which of them are wanting. */
function valueSentence(context: Context, words: QuantityWords, finding: Finding, isWorkedOut: boolean): string {
  const { language } = context;
  const { why, required, missing } = finding;
  const reasons: Readonly<Record<string, string>> = language.words.noValue;
  if (why !== undefined) return language.conditions.without(words.label, reasons[why] ?? why);
  const sentence = figureSentence(language, words, finding);
  // Of figures by tier none counts while the tier is open.
  return missing.length > 0 && (isWorkedOut || required === undefined)
    ? language.conditions.open(sentence, missingWords(context, missing))
    : sentence;
}

/** The figures of a part: ratios in per cent, none of more places than anyone reads, and never nearer to the figure than it is. */
function figureWords({ language }: Context, label: string, finding: Finding, unit: string): QuantityWords {
  const { bound = "at-least", verdict, required, actual, shortfall } = finding;
  const rounded = (value: DecimalString, mode: RoundingMode) => {
    if (unit !== "ratio" && unit !== "percentage-points") {
      return language.quantity(roundedTo(fractionOf(value), PLACES, mode), unit);
    }
    const hundredfold = roundedTo(fractionOf(multiplyDecimals(value, "100")), PLACES, mode);
    return unit === "ratio" ? `${withCommas(hundredfold)}%` : language.quantity(hundredfold, unit);
  };
  const rises = bound === "at-least" || bound === "above";
  const best = actual ?? bestOf(finding);
  return {
    label,
    bound,
    ...(required !== undefined && { required: rounded(required, "half-up") }),
    ...(best !== undefined && { actual: rounded(best, verdict === "unmet" ? (rises ? "down" : "up") : "half-up") }),
    // Of a figure that has to be passed one that equals it is short by nothing that could be named.
    ...(shortfall !== undefined && shortfall !== "0" && { shortfall: rounded(shortfall, "up") }),
  };
}

const PLACES = 4;

/** The name of what a condition asks for, as a plan or a finding writes it; nothing for what is none. */
export function leafName(context: Context, asks: Json): string {
  return isPlainObject(asks) ? askedName(context, asks as Leaf) : "";
}

/** The name of what a condition asks for. */
function askedName(context: Context, leaf: Leaf): string {
  const { conditions } = context.language;
  if ("value" in leaf) return sourceName(context, leaf.value);
  if ("listed" in leaf) return listingName(context, leaf.listed);
  if ("list" in leaf) {
    const { list } = leaf;
    return typeof list === "string" ? conditions.lists[list] : nameOf(context, "observed", list.observed);
  }
  const names: Readonly<Record<string, string>> = conditions.choices;
  const trait = traitOf(context.plan, leaf.choice);
  return trait ? context.language.label(trait.label) : (names[leaf.choice] ?? leaf.choice);
}

function listingName(context: Context, listed: Listing): string {
  const { language } = context;
  const { milestones = [], tiers = [], lists = [], from, to, state } = listed;
  return language.conditions.listing({
    kinds: milestones.map((kind) => language.words.held[kind]),
    tiers: tiers.map((id) => nameOf(context, "tier", id)),
    lists: lists.map((id) => nameOf(context, "element", id, "lists")),
    from: from === undefined ? "" : language.date(from),
    to: to === undefined ? "" : language.date(to),
    now: state === "now",
  });
}

function traitOf({ traits = [] }: Plan, choice: string) {
  return traits.find(({ id }) => id === choice);
}

/** The lists of the plan that a condition's ids are drawn from. */
const DRAWN_FROM = {
  functions: "functions",
  capabilities: "capabilities",
  participants: "participantKinds",
  resources: "resourceKinds",
  operatingModel: "operatingModels",
  operator: "participantKinds",
  buildingEntity: "participantKinds",
  category: "industryCategories",
} as const;

/** What a choice is among where it is no list of the plan: such an id has no name by another. */
const NAMED_AS: Readonly<Record<string, Named>> = {
  locality: "locality",
  industry: "industry",
  grade: "grade",
  standing: "standing",
};

function memberName(context: Context, leaf: ListCondition | ChoiceCondition, id: string): string {
  const { language, plan } = context;
  if ("list" in leaf) {
    const { list } = leaf;
    return typeof list === "string"
      ? nameOf(context, "element", id, DRAWN_FROM[list])
      : nameOf(context, "item", id, list.observed);
  }
  const { choice } = leaf;
  const member = traitOf(plan, choice)?.members.find((each) => each.id === id);
  if (member) return language.label(member.label);
  if (choice === "focus") return ownValue<string>(language.conditions.focus, id) ?? quoted(context, id);
  const list = ownValue(DRAWN_FROM, choice);
  if (list !== undefined) return nameOf(context, "element", id, list);
  const kind = ownValue(NAMED_AS, choice);
  return kind === undefined ? quoted(context, id) : nameOf(context, kind, id);
}

function factName(context: Context, fact: string): string {
  const fields: Readonly<Record<string, string>> = context.language.words.fields;
  const field = ownValue<string>(FIELDS, fact);
  return (field && fields[field]) ?? nameOf(context, "fact", fact);
}

/** The fields by which the facts that the library reads by itself are called. */
const FIELDS: { readonly [F in QuantityFact]?: string } = {
  "floor-area": "floorArea",
  "main-site-area": "floorArea",
  "usable-area": "usableArea",
  "on-site-tenants": "onSiteTenants",
  "virtual-tenants": "virtualTenants",
  carriers: "carriers",
};

/** What was granted: of which levels, sources and policies. */
function grantedName(context: Context, { levels = [], sources = [], policies = [] }: Granted): string {
  const { language } = context;
  const sourceNamed = (id: string) => {
    const source = GRANT_SOURCES.find((each) => each.id === id);
    return source ? language.label(source.label) : quoted(context, id);
  };
  return language.cited(language.conditions.granted, [
    ...levels.map((id) => nameOf(context, "tier", id)),
    ...sources.map(sourceNamed),
    ...policies.map((id) => nameOf(context, "policy", id)),
  ]);
}

/** The name of what a source says. */
export function sourceName(context: Context, source: Source): string {
  const { conditions } = context.language;
  if (typeof source === "string") return nameOf(context, "observed", source);
  if ("observed" in source) return nameOf(context, "observed", source.observed);
  if ("measured" in source) return nameOf(context, "measure", source.measured);
  if ("fact" in source) return factName(context, source.fact);
  if ("granted" in source) return grantedName(context, source.granted);
  if ("ratio" in source)
    return conditions.ratio(sourceName(context, source.ratio[0]), sourceName(context, source.ratio[1]));
  if ("growth" in source) return conditions.growth(sourceName(context, source.growth));
  if ("change" in source) return conditions.change(sourceName(context, source.change));
  if ("over" in source) return conditions.over(sourceName(context, source.over), source.years, source.by);
  return conditions.sum(
    source.sum.map((part) =>
      typeof part === "object" && "of" in part
        ? conditions.times(sourceName(context, part.of), part.times)
        : sourceName(context, part),
    ),
  );
}
