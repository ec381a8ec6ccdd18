import type { Finding } from "../finding/index.js";
import { ownValue } from "../kernel/index.js";
import type { QuantityWords } from "../languages/index.js";
import { unitOf } from "../measures/index.js";
import type { Condition, Granted, Leaf, Plan, QuantityFact, Source } from "../plan/index.js";
import { type Context, knownName, nameOf, quoted } from "./context.js";
import { quantityWords } from "./quantity-words.js";
import { unitOfMeasure } from "./units.js";

/** What a finding says of a condition: of one thing what it came to, of several each part with its verdict. */
export function conditionSentence(context: Context, label: string, finding: Finding, asked: Condition): string {
  const { language } = context;
  const leaf = "all" in asked || "any" in asked || "not" in asked ? undefined : asked;
  if (finding.combine === undefined) return leaf ? leafSentence(context, label, finding, leaf) : label;
  const parts = finding.because.map((part) => partSentence(context, part));
  return language.conditions[finding.combine](label, parts);
}

function partSentence(context: Context, part: Finding): string {
  const { language } = context;
  const asks = part.asks as Leaf | undefined;
  const sentence = conditionSentence(context, asks ? askedName(context, asks) : "", part, asks ?? { all: [] });
  return language.conditions.part(sentence, language.words.verdicts[part.verdict]);
}

function leafSentence(context: Context, label: string, finding: Finding, leaf: Leaf): string {
  const { language, plan } = context;
  const named = (ids: readonly string[] = []) => ids.map((id) => memberName(context, leaf, id));
  if ("value" in leaf) {
    const unit = finding.unit ?? unitOf(leaf.value, plan, unitOfMeasure);
    return figureSentence(context, quantityWords(language, label, { ...finding, ...(unit && { unit }) }), finding);
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
      mandatory: named(mandatory),
      required,
      all,
    });
  }
  if ("listed" in leaf) {
    return finding.verdict === "unknown"
      ? language.finding.listUnknown(label)
      : language.finding.listed(label, finding.verdict === "met", undefined);
  }
  if (!finding.items) return language.finding.choiceNotRecorded(label);
  return has && has.length > 0
    ? language.finding.chosen(label, named(has))
    : language.finding.notChosen(label, named(leaf.in));
}

function figureSentence({ language }: Context, words: QuantityWords, { why, required, actual }: Finding): string {
  const reasons: Readonly<Record<string, string>> = language.words.noValue;
  if (why !== undefined) return language.conditions.without(words.label, reasons[why] ?? why);
  if (required === undefined) return language.finding.noFigure(words);
  return actual === undefined ? language.finding.notRecorded(words) : language.finding.measured(words);
}

/** The name of what a condition asks for. */
function askedName(context: Context, leaf: Leaf): string {
  const { conditions } = context.language;
  if ("value" in leaf) return sourceName(context, leaf.value);
  if ("listed" in leaf) return conditions.listing;
  if ("list" in leaf) {
    return typeof leaf.list === "string"
      ? conditions.lists[leaf.list]
      : nameOf(context, "observed", leaf.list.observed);
  }
  const names: Readonly<Record<string, string>> = conditions.choices;
  const trait = traitOf(context.plan, leaf.choice);
  return trait ? context.language.label(trait.label) : (names[leaf.choice] ?? leaf.choice);
}

function traitOf({ traits = [] }: Plan, choice: string) {
  return traits.find(({ id }) => id === choice);
}

function memberName(context: Context, leaf: Leaf, id: string): string {
  const { language, plan } = context;
  const member = "choice" in leaf ? traitOf(plan, leaf.choice)?.members.find((each) => each.id === id) : undefined;
  if (member) return language.label(member.label);
  if ("choice" in leaf && leaf.choice === "focus" && (id === "new" || id === "traditional")) {
    return language.conditions.focus[id];
  }
  const kinds = ["element", "industry", "grade", "standing", "item"] as const;
  for (const kind of kinds) {
    const name = knownName(context, kind, id);
    if (name !== undefined) return name;
  }
  return id;
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
  const named = (id: string) =>
    knownName(context, "tier", id) ?? knownName(context, "policy", id) ?? quoted(context, id);
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
