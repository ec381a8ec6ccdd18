import type { CoverageCell, GapRow } from "../../layout/index.js";
import { type Naming, percent } from "../../wording/index.js";
import { drawn } from "../figures.js";
import { COLOURS, GAP_SHADES } from "../palette.js";

/** Gaps by the share of the need that is there, worst first; then what is no gap. */
export function statesOf({ language: { charts, words } }: Naming) {
  const [none = "", less = "", more = "", most = ""] = [...GAP_SHADES].reverse();
  const shades = [none, less, more, most];
  return [
    ...charts.gap.gapUpTo.map((label, index) => ({ label: `▼ ${label}`, colour: shades[index] ?? none })),
    { label: `▼ ${words.gapStates.gap}`, colour: COLOURS.orange },
    { label: `✓ ${words.gapStates.enough}`, colour: "#BFE3F7" },
    { label: `+ ${words.gapStates.surplus}`, colour: COLOURS.sky },
    { label: `? ${words.gapStates.unknown}`, colour: COLOURS.grey },
  ];
}

/** The state of a cell, by its place in the list. */
export function stateOf({ state, adequacy }: CoverageCell): number {
  switch (state) {
    case "gap":
      return adequacy === undefined ? 4 : Math.min(3, Math.floor(drawn(adequacy) * 4));
    case "enough":
      return 5;
    case "surplus":
      return 6;
    case "unknown":
      return 7;
  }
}

/** What stands in a cell. */
export function textOf({ language }: Naming, { state }: CoverageCell, row: GapRow | undefined): string {
  const amount = (value: string | undefined) =>
    value === undefined ? "" : ` ${language.quantity(value, row?.unit ?? "count")}`;
  switch (state) {
    case "gap":
      return `▼ ${language.charts.gap.short}${amount(row?.gap)}`;
    case "enough":
      return "✓";
    case "surplus":
      return `+${amount(row?.surplus)}`;
    case "unknown":
      return "?";
  }
}

/** What the tooltip of a cell says. */
export function linesOf({ language }: Naming, { state, row: id }: CoverageCell, row: GapRow | undefined): string[] {
  const words = language.charts.gap;
  if (row === undefined) return [id === undefined && state === "unknown" ? words.noRow : words.severalUnits];
  const line = (name: string, value: string | undefined) =>
    value === undefined ? [] : [language.pair(name, language.quantity(value, row.unit ?? "count"))];
  return [
    language.pair(
      words.need,
      row.need === undefined ? language.words.verdicts.unknown : language.quantity(row.need, row.unit ?? "count"),
    ),
    language.pair(
      words.capacity,
      row.capacity === undefined
        ? language.words.verdicts.unknown
        : language.quantity(row.capacity, row.unit ?? "count"),
    ),
    ...line(words.gap, row.gap),
    ...line(words.surplus, row.surplus),
    ...line(words.bySharing, row.bySharing),
    ...line(words.toBuild, row.toBuild),
    ...(row.adequacy === undefined ? [] : [language.pair(words.adequacy, percent(row.adequacy))]),
  ];
}
