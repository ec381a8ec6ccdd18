import { type Label, type Locale, requireLocale } from "../finding/index.js";
import { type DecimalString, multiplyDecimals, own } from "../kernel/index.js";
import { type ChartTexts, enCharts, zhCharts } from "../languages/index.js";
import type { ChartOptions } from "./options.js";

/** What turns labels and ids into words of one language. */
export interface Speaker {
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
export function speakerOf(locale: Locale, { names, industries }: ChartOptions): Speaker {
  requireLocale(locale);
  const texts = locale === "en" ? enCharts : zhCharts;
  const say = (label: Label) => (locale === "en" ? label.en : label.zh);
  const nameOf = (id: string, platform?: string) =>
    [id, ...(platform === undefined ? [] : [platform])].map((part) => own(names, part) ?? part).join(" · ");
  return {
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
