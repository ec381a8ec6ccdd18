import type { Label } from "../finding/index.js";
import { type DecimalString, multiplyDecimals, own } from "../kernel/index.js";
import { type Language, requireLanguage } from "../languages/index.js";
import type { ChartOptions } from "./options.js";

/** What turns labels and ids into words of one language. */
export interface Speaker {
  readonly language: Language;
  readonly texts: ChartTexts;
  readonly say: (label: Label) => string;
  /** The name that a list of a policy has for an id, or the id. */
  readonly named: (list: readonly Named[], id: string) => string;
  /** The name of a complex (and of a platform in it) or of a task, or its id. */
  readonly nameOf: (id: string, platform?: string) => string;
  readonly industryOf: (id: string) => string;
  /** Names of complexes, as many as a tooltip holds. */
  readonly namesOf: (ids: readonly string[]) => string;
}

interface Named {
  readonly id: string;
  readonly label: Label;
}

/** The speaker of a chart. */
export function speakerOf(language: Language, { names, industries }: ChartOptions): Speaker {
  requireLanguage(language);
  const texts = textsOf(language);
  const say = language.label;
  const nameOf = (id: string, platform?: string) =>
    [id, ...(platform === undefined ? [] : [platform])].map((part) => own(names, part) ?? part).join(" · ");
  return {
    language,
    texts,
    say,
    named: (list, id) => {
      const found = list.find((each) => each.id === id);
      return found ? say(found.label) : id;
    },
    nameOf,
    industryOf: (id) => own(industries, id) ?? id,
    namesOf: (ids) => {
      const shown = ids.slice(0, MOST_NAMES).map((id) => nameOf(id));
      const rest = ids.length - shown.length;
      return `${texts.list(shown)}${rest > 0 ? texts.andMore(rest) : ""}`;
    },
  };
}

const MOST_NAMES = 10;

/** What charts say, with what a language says everywhere. */
export type ChartTexts = ReturnType<typeof textsOf>;

function textsOf({ charts, words, quantity, list, pair, joined, asOf, year, wholeArea, standards }: Language) {
  const held = (status: "cultivated" | "recognised") => (since: string) => standards.since(words.held[status], since);
  return {
    ...charts,
    quantity,
    list,
    pair,
    phrases: joined,
    asOf,
    year,
    complexes: (count: number) => quantity(String(count), "complexes"),
    target: {
      ...charts.target,
      basis: words.basis,
      statuses: words.statuses,
      tooMany: words.tooMany,
      whole: wholeArea,
    },
    tier: {
      ...charts.tier,
      verdicts: words.verdicts,
      held: { cultivated: held("cultivated"), recognised: held("recognised") },
    },
    gap: { ...charts.gap, states: words.gapStates, gapOfUnknownShare: words.gapStates.gap, everywhere: wholeArea },
    funding: { ...charts.funding, rules: words.fundingRules },
  };
}

/** A decimal as a number that a chart can place; for drawing only. */
export function drawn(value: string): number {
  return Number(value);
}

/** A share as a percentage with all its digits, for a tooltip. */
export function exactPercent(share: DecimalString): string {
  return `${multiplyDecimals(share, "100")}%`;
}

/** A share as a percentage to one place, for a label. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
