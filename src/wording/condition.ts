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
  type Condition,
  GRANT_SOURCES,
  type Granted,
  type Leaf,
  type LISTS,
  type Listing,
  type Plan,
  partsOf,
  type QuantityFact,
  type Source,
} from "../plan/index.js";
import { type Context, knownName, nameOf, quoted } from "./context.js";
import { missingWords } from "./missing.js";
import type { Named } from "./name-sources.js";
import { bestOf, figureSentence, quantityWords } from "./quantity-words.js";
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
  const asks = finding.asks as Leaf | undefined;
  return asks ? askedSentence(context, finding, asks) : partSentence(context, finding);
}

/** What a finding says of a condition: of one thing what it came to, of several each part with its verdict. */
function conditionSentence(context: Context, label: string, finding: Finding, asked: Condition): string {
  const { language } = context;
  const leaf = "all" in asked || "any" in asked || "not" in asked ? undefined : asked;
  if (finding.combine === undefined) return leaf ? leafSentence(context, label, finding, leaf) : label;
  const parts = finding.because.map((part) => partSentence(context, part));
  return language.conditions[finding.combine](label, parts);
}

function partSentence(context: Context, part: Finding): string {
  const { language } = context;
  const asks = part.asks as Leaf | undefined;
  const sentence = asks ? askedSentence(context, part, asks) : conditionSentence(context, "", part, { all: [] });
  return language.conditions.part(sentence, language.words.verdicts[part.verdict]);
}

function askedSentence(context: Context, finding: Finding, leaf: Leaf): string {
  return conditionSentence(context, askedName(context, leaf), finding, leaf);
}

function leafSentence(context: Context, label: string, finding: Finding, leaf: Leaf): string {
  const { language, plan } = context;
  const named = (ids: readonly string[] = []) => ids.map((id) => memberName(context, leaf, id));
  if ("value" in leaf) {
    const unit = finding.unit ?? unitOf(leaf.value, plan, unitOfMeasure);
    const isWorkedOut = typeof leaf.value !== "string" && partsOf(leaf.value).length > 0;
    const isChange = typeof leaf.value === "object" && "change" in leaf.value;
    const told = unit === "ratio" && isChange ? "percentage-points" : (unit ?? (isWorkedOut ? "" : "count"));
    return valueSentence(context, figureWords(context, label, finding, told), finding, isWorkedOut);
  }
  const { has, lacks, unknown, required: mandatory } = finding.items ?? {};
  if ("list" in leaf) {
    const required = quantityWords(language, label, finding).required ?? "";
    const all = (leaf.atLeast ?? "all") === "all";
    return language.finding.items({
      label,
      has: named(has),
      lacks: named(lacks),
      unknown: named(unknown),
      notUnderstood: finding.items?.notUnderstood ?? [],
      mandatory: named(mandatory),
      required,
      all,
    });
  }
  if ("listed" in leaf) {
    return finding.verdict === "unknown"
      ? language.conditions.open(label, missingWords(context, finding.missing))
      : language.finding.listed(label, finding.verdict === "met", undefined);
  }
  if (!finding.items) return language.finding.choiceNotRecorded(label);
  if (finding.verdict === "unknown" && unknown) return language.finding.notUnderstood(label, unknown);
  return has && has.length > 0
    ? language.finding.chosen(label, named(has))
    : language.finding.notChosen(label, named(leaf.in));
}

/** What is worked out of several inputs says which of them are wanting. */
function valueSentence(context: Context, words: QuantityWords, finding: Finding, isWorkedOut: boolean): string {
  const { language } = context;
  const { why, required, actual, missing } = finding;
  const reasons: Readonly<Record<string, string>> = language.words.noValue;
  if (why !== undefined) return language.conditions.without(words.label, reasons[why] ?? why);
  if (required === undefined) return language.finding.noFigure(words);
  const sentence = figureSentence(language, words, finding);
  return isWorkedOut && actual === undefined && missing.length > 0
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
    return typeof leaf.list === "string"
      ? conditions.lists[leaf.list]
      : nameOf(context, "observed", leaf.list.observed);
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
    lists: lists.map((id) => listName(context, id)),
    from: from === undefined ? "" : language.date(from),
    to: to === undefined ? "" : language.date(to),
    now: state === "now",
  });
}

function listName({ plan, language }: Context, id: string): string {
  const list = plan.lists?.find((each) => each.id === id);
  return list ? language.label(list.label) : id;
}

function traitOf({ traits = [] }: Plan, choice: string) {
  return traits.find(({ id }) => id === choice);
}

/** The lists of the plan that a condition's ids are drawn from. */
const DRAWN_FROM: Readonly<Record<string, (typeof LISTS)[number]>> = {
  functions: "functions",
  capabilities: "capabilities",
  participants: "participantKinds",
  resources: "resourceKinds",
  operatingModel: "operatingModels",
  operator: "participantKinds",
  buildingEntity: "participantKinds",
  category: "industryCategories",
};

/** What a choice is among where it is no list of the plan: such an id has no name by another. */
const NAMED_AS: Readonly<Record<string, Named>> = {
  locality: "locality",
  industry: "industry",
  grade: "grade",
  standing: "standing",
};

function memberName(context: Context, leaf: Leaf, id: string): string {
  const { language, plan } = context;
  const member = "choice" in leaf ? traitOf(plan, leaf.choice)?.members.find((each) => each.id === id) : undefined;
  if (member) return language.label(member.label);
  if ("choice" in leaf && leaf.choice === "focus" && (id === "new" || id === "traditional")) {
    return language.conditions.focus[id];
  }
  const asked =
    "choice" in leaf ? leaf.choice : "list" in leaf && typeof leaf.list === "string" ? leaf.list : undefined;
  const [list, kind] = [ownValue(DRAWN_FROM, asked ?? ""), ownValue(NAMED_AS, asked ?? "")];
  if (list !== undefined) return nameOf(context, "element", id, list);
  if (kind !== undefined) return nameOf(context, kind, id);
  return "list" in leaf && typeof leaf.list !== "string"
    ? nameOf(context, "item", id, leaf.list.observed)
    : quoted(context, id);
}

function factName(context: Context, fact: string): string {
  const fields: Readonly<Record<string, string>> = context.language.words.fields;
  const field = ownValue<string>(FIELDS, fact);
  return (field === undefined ? undefined : fields[field]) ?? nameOf(context, "fact", fact);
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
  const named = (id: string) => {
    const source = GRANT_SOURCES.find((each) => each.id === id);
    const name =
      knownName(context, "tier", id) ?? knownName(context, "policy", id) ?? knownName(context, "element", id);
    return name ?? (source ? language.label(source.label) : quoted(context, id));
  };
  return language.cited(language.conditions.granted, [...levels, ...sources, ...policies].map(named));
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
