import type { OverlapIndex, OverlapPair } from "../../measures/index.js";
import { bareName, type Naming } from "../../wording/index.js";
import { drawn, percent } from "../figures.js";
import { complexName } from "../names.js";
import { COLOURS } from "../palette.js";
import { labelOf, tooltipOf } from "../text.js";
import type { PlacedGroup } from "./groups.js";

/** The names of a pair. */
export function pairName(naming: Naming, { complexes }: OverlapPair): string {
  const { language } = naming;
  return language.list(complexes.map((id) => complexName(naming, id)));
}

/** A group as nodes of a graph: its title, and its members where they are placed. */
export function nodesOf(naming: Naming, group: PlacedGroup, clustered: ReadonlySet<string>) {
  const { language } = naming;
  const places = language.list(group.localities.map((id) => bareName(naming, "locality", id)));
  const { industry, x, y } = group;
  const title = `${places} · ${bareName(naming, "industry", industry)}`;
  // A graph shows names by the template {b}, in which a name is read once more: each has a label of its own.
  return [
    {
      id: JSON.stringify([industry, x, y]),
      name: title,
      value: [x, y - 0.46],
      symbolSize: 1,
      itemStyle: { color: "transparent" },
      label: {
        ...labelOf(title),
        position: "inside" as const,
        width: 210,
        overflow: "break" as const,
        color: COLOURS.ink,
        fontWeight: "bold" as const,
        fontSize: 12,
      },
      tooltip: { show: false },
    },
    ...group.members.map((member) => {
      const name = complexName(naming, member.complex);
      return {
        id: member.complex,
        name,
        value: [member.x, member.y],
        label: {
          ...labelOf(name),
          ...(group.members.length > 2 && {
            overflow: "truncate" as const,
            position: member.y < y ? ("top" as const) : ("bottom" as const),
          }),
        },
        symbolSize: 22,
        category: clustered.has(member.complex) ? 1 : 0,
        tooltip: tooltipOf([name, title]),
      };
    }),
  ];
}

/** A pair as a line of a graph. */
export function linkOf(naming: Naming, pair: OverlapPair, crowded: ReadonlySet<string>) {
  const { language } = naming;
  const words = language.charts.overlap;
  const { functions, capabilities } = pair;
  const [source, target] = pair.complexes;
  const share = functions.index === undefined ? undefined : drawn(functions.index);
  const given = (name: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [language.pair(name, language.list(ids.map((id) => bareName(naming, "element", id))))];
  return {
    source,
    target,
    label: { show: !crowded.has(source), ...labelOf(share === undefined ? "?" : percent(share)) },
    lineStyle:
      share === undefined
        ? { type: "dashed" as const, width: 1.5 }
        : { type: "solid" as const, width: Math.round(10 * (1 + 7 * share)) / 10 },
    tooltip: tooltipOf([
      pairName(naming, pair),
      language.pair(words.index, indexText(naming, functions)),
      language.pair(words.capabilities, indexText(naming, capabilities)),
      ...given(words.both, [...functions.both, ...functions.shared]),
      ...given(words.shared, functions.shared),
    ]),
  };
}

/** An index, or why there is none. */
export function indexText({ language }: Naming, { index, reason }: OverlapIndex): string {
  return index ?? (reason ? language.label(reason) : language.words.verdicts.unknown);
}
