import type { Label } from "../../finding/index.js";
import type { OverlapIndex, OverlapPair } from "../../measures/index.js";
import type { Plan } from "../../plan/index.js";
import { COLOURS } from "../palette.js";
import { drawn, percent, type Speaker } from "../speaker.js";
import { tooltipOf } from "../tooltip.js";
import type { PlacedGroup } from "./groups.js";

/** The names of a pair. */
export function pairName({ texts, nameOf }: Speaker, { complexes }: OverlapPair): string {
  return texts.list(complexes.map((id) => nameOf(id)));
}

/** A group as nodes of a graph: its title, and its members where they are placed. */
export function nodesOf(plan: Plan, speaker: Speaker, group: PlacedGroup, clustered: ReadonlySet<string>) {
  const { named, industryOf, nameOf, texts } = speaker;
  const places = texts.list(group.localities.map((id) => named(plan.localities, id)));
  const { industry, x, y } = group;
  return [
    {
      id: JSON.stringify([industry, x, y]),
      name: `${places} · ${industryOf(industry)}`,
      value: [x, y - 0.46],
      symbolSize: 1,
      itemStyle: { color: "transparent" },
      label: {
        position: "inside" as const,
        width: 210,
        overflow: "break" as const,
        color: COLOURS.ink,
        fontWeight: "bold" as const,
        fontSize: 12,
      },
      tooltip: { show: false },
    },
    ...group.members.map((member) => ({
      id: member.complex,
      name: nameOf(member.complex),
      value: [member.x, member.y],
      ...(group.members.length > 2 && {
        label: { overflow: "truncate" as const, position: member.y < y ? ("top" as const) : ("bottom" as const) },
      }),
      symbolSize: 22,
      category: clustered.has(member.complex) ? 1 : 0,
      tooltip: tooltipOf([nameOf(member.complex), `${places} · ${industryOf(industry)}`]),
    })),
  ];
}

/** A pair as a line of a graph. */
export function linkOf(plan: Plan, speaker: Speaker, pair: OverlapPair, crowded: ReadonlySet<string>) {
  const { texts } = speaker;
  const words = texts.overlap;
  const { functions, capabilities } = pair;
  const [source, target] = pair.complexes;
  const share = functions.index === undefined ? undefined : drawn(functions.index);
  const given = (name: string, list: readonly Named[], ids: readonly string[]) =>
    ids.length === 0 ? [] : [texts.pair(name, texts.list(ids.map((id) => speaker.named(list, id))))];
  return {
    source,
    target,
    label: { show: !crowded.has(source), formatter: share === undefined ? "?" : percent(share) },
    lineStyle:
      share === undefined
        ? { type: "dashed" as const, width: 1.5 }
        : { type: "solid" as const, width: Math.round(10 * (1 + 7 * share)) / 10 },
    tooltip: tooltipOf([
      pairName(speaker, pair),
      texts.pair(words.index, indexText(speaker, functions)),
      texts.pair(words.capabilities, indexText(speaker, capabilities)),
      ...given(words.both, plan.functions, [...functions.both, ...functions.shared]),
      ...given(words.shared, plan.functions, functions.shared),
    ]),
  };
}

interface Named {
  readonly id: string;
  readonly label: Label;
}

/** An index, or why there is none. */
export function indexText({ texts, say }: Speaker, { index, reason }: OverlapIndex): string {
  return index ?? (reason ? say(reason) : texts.unknown);
}
