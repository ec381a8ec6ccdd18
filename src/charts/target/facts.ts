import { compareDecimals, type DecimalString, subtractDecimals, wholeDecimal } from "../../kernel/index.js";
import type { Language } from "../../languages/index.js";
import type { TargetRow, TargetStatus, TargetTotal } from "../../targets/index.js";
import {
  achievedFigure,
  achievedOf,
  amount,
  bareName,
  differenceOf,
  least,
  type Naming,
  offOf,
  statusOf,
} from "../../wording/index.js";
import { COLOURS } from "../palette.js";

/** The name of a target, with its year. */
export function nameOfTotal(naming: Naming, { target, year }: TargetTotal): string {
  const { language } = naming;
  const name = bareName(naming, "target", target);
  return year === undefined ? name : `${name} ${language.year(year)}`;
}

/** How a target stands, in figures. */
export function factOf({ language }: Naming, total: TargetTotal): string {
  const { localities, industries, required, status } = total;
  const figures = localities
    ? language.charts.target.localitiesMet(localities.met, localities.of)
    : industries
      ? `${industries.met}/${industries.of}`
      : `${achievedFigure({ language }, total)}/${amount({ language }, total, required)}`;
  const beyond = beyondOf(total);
  const over = beyond === undefined ? "" : language.targets.over(differenceOf({ language }, total, beyond));
  return language.pair(
    `${STATUSES[stateOf(status)]?.mark} ${statusOf({ language }, total)}`,
    `${least({ language }, total, figures)}${over}`,
  );
}

/** What is asked and what there is of it, for a tooltip. */
export function figureLines(naming: Naming, row: TargetRow | TargetTotal): string[] {
  const { charts, pair } = naming.language;
  const words = charts.target;
  const off = (word: string, key: "shortfall" | "excess") =>
    Number(row[key] ?? 0) > 0 ? [pair(word, offOf(naming, row, key))] : [];
  const beyond = row.excess === undefined ? beyondOf(row) : undefined;
  return [
    pair(words.required, amount(naming, row, row.required)),
    achievedOf(naming, row),
    ...off(words.shortfall, "shortfall"),
    ...off(words.excess, "excess"),
    ...(beyond === undefined ? [] : [pair(words.beyond, least(naming, row, differenceOf(naming, row, beyond)))]),
  ];
}

/** By how much more is achieved than is required; `undefined` where it is not more, or of several that each owe their own. */
export function beyondOf(row: TargetRow | TargetTotal): DecimalString | undefined {
  const { achieved, required } = row;
  if ("localities" in row || "industries" in row || achieved === undefined || required === undefined) return undefined;
  const over = subtractDecimals(asDecimal(achieved), asDecimal(required));
  return compareDecimals(over, "0") > 0 ? over : undefined;
}

/** In the order of the legend. */
export const STATUSES: readonly { readonly status: TargetStatus; readonly mark: string; readonly colour: string }[] =
  /* @__PURE__ */ (() => [
    { status: "met", mark: "✓", colour: COLOURS.green },
    { status: "on-track", mark: "→", colour: COLOURS.sky },
    { status: "behind", mark: "▼", colour: COLOURS.orange },
    { status: "missed", mark: "✗", colour: COLOURS.vermillion },
    { status: "not-due", mark: "·", colour: COLOURS.pale },
    { status: "unknown", mark: "?", colour: COLOURS.grey },
    { status: "not-reached", mark: "○", colour: COLOURS.purple },
  ])();

/** Statuses as the states of a matrix. */
export function statusStates({ words }: Language) {
  return STATUSES.map(({ status, mark, colour }) => ({ label: `${mark} ${words.statuses[status]}`, colour }));
}

/** The place of a status in the list. */
export function stateOf(status: TargetStatus): number {
  return STATUSES.findIndex((each) => each.status === status);
}

const asDecimal = (figure: DecimalString | number) => (typeof figure === "number" ? wholeDecimal(figure) : figure);
