import { DUTY_WORDS, type Plan } from "../../plan/index.js";
import type { Portfolio, Problem } from "../../registry/index.js";

/**
 * Evidence that proves nothing: of a duty that the plan has not, or not of that place, of a time outside the plan's, or of no
 * part of a duty that has parts.
 */
export function provesNothing(plan: Plan, { evidence = [] }: Portfolio): Problem[] {
  const { duties, localities, period } = plan;
  if (!duties) return [];
  const kindOf = new Map(localities.map(({ id, kind }) => [id, kind]));
  return evidence.flatMap(({ id, item, locality, on, until, parts, refused }, index): Problem[] => {
    const at = { subject: { kind: "evidence", id }, apart: [item, locality] };
    const path = `evidence[${index}]`;
    // Words that are not understood are found as such.
    const kind = locality === undefined ? undefined : kindOf.get(locality);
    if (!DUTY_WORDS.some((word) => word.id === item) || (locality !== undefined && kind === undefined)) return [];
    const duty = duties.find(({ rule }) => rule === item && rule !== "project-order");
    if (!duty) {
      const asked = duties.filter(({ rule }) => rule !== "project-order").map(({ rule }) => rule);
      const [zh, en] = ["计划中以佐证材料证明的事项", "a duty of the plan that evidence proves"];
      return [{ ...at, path: `${path}.item`, got: item, zh, en, example: asked[0] ?? null }];
    }
    if (!(kind === undefined ? duty.area : duty.kinds.includes(kind))) {
      const owing = localities.find((each) => duty.kinds.includes(each.kind))?.id ?? null;
      const [zh, en] = ["承担该事项的地方", "a place that owes the duty"];
      return [{ ...at, path: `${path}.locality`, got: locality, zh, en, example: owing }];
    }
    if (on > period.to || (until !== undefined && until < period.from)) {
      const [zh, en] = [`${period.from} 至 ${period.to} 之内`, `a time within ${period.from} to ${period.to}`];
      return [{ ...at, path: `${path}.on`, got: on, zh, en, example: period.from }];
    }
    if (duty.parts && !parts?.length && refused !== true) {
      const ids = duty.parts.map((part) => part.id);
      const zh = `所证明的组成部分：${duty.parts.map(({ label }) => label.zh).join("、")}`;
      const en = `the parts that it proves: ${ids.join(", ")}`;
      return [{ ...at, path: `${path}.parts`, got: parts, zh, en, example: ids }];
    }
    return [];
  });
}
