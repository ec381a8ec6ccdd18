import type { Group, Indicator, ScoreNode } from "../appraisal/index.js";
import type { DecimalString } from "../kernel/index.js";
import type { Speaker } from "./speaker.js";

/** The least and the most marks of a node; of one nothing is known of, none and all. */
export function boundsOf({ got, range, marks }: ScoreNode): readonly [DecimalString, DecimalString] {
  if (range) return range;
  return got === undefined ? ["0", marks] : [got, got];
}

/** The name of a node of a scorecard, or its id. */
export function labelOf(node: Group | Indicator, speaker: Speaker, id: string): string {
  return labelIn(node, speaker, id) ?? id;
}

function labelIn(node: Group | Indicator, speaker: Speaker, id: string): string | undefined {
  if (node.id === id) return speaker.say(node.label);
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const found = labelIn(child, speaker, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
