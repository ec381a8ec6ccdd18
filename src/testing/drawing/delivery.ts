import type { Fields } from "./fast-check.js";
import { aComplex, among, anId, type ListOf, later, placed, plainly, several } from "./item.js";
import { amount, day, ifAny, type Kit, recordOf, upTo, year } from "./kit.js";

/** Projects of places, some of a complex. */
export function projects(kit: Kit): ListOf {
  const item = recordOf(
    kit,
    { locality: among(kit, kit.plan.localities), year: year(kit), name: kit.fc.constant("项目") },
    { eligible: kit.fc.boolean(), listed: kit.fc.boolean() },
    { complex: aComplex(kit), keys: amount(kit, "marks", 100).map((marks) => ({ marks })) },
  );
  return { item, written: plainly("project") };
}

/** Concerns, answered and closed after they were raised. */
export function cases(kit: Kit): ListOf {
  return {
    item: recordOf(
      kit,
      {
        complex: aComplex(kit),
        enterprise: anId(kit, "enterprise-1", "enterprise-2"),
        kind: anId(kit, "need", "knot", "risk"),
        openedOn: day(kit),
      },
      { theme: anId(kit, "staff", "land") },
      { answered: upTo(kit, 30), closed: upTo(kit, 90), promisedDays: upTo(kit, 30) },
    ),
    written: ({ answered, closed, ...rest }, place, ids) => {
      const reply = later(rest.openedOn, answered, "answeredOn");
      return {
        ...placed(`case-${place + 1}`, rest, ids),
        ...reply,
        ...later(reply.answeredOn ?? rest.openedOn, closed, "closedOn"),
      };
    },
  };
}

/** Proof of what the plan's duties ask. */
export function evidence(kit: Kit): ListOf {
  const { fc, plan } = kit;
  return {
    item: recordOf(
      kit,
      { item: fc.constantFrom(...(plan.duties ?? []).map(({ rule }) => rule)), on: day(kit) },
      {
        document: fc.constant("文件"),
        proved: several(
          kit,
          (plan.duties ?? []).flatMap(({ parts = [] }) => parts),
        ),
      },
      { locality: among(kit, plan.localities), days: upTo(kit, 400), refused: fc.boolean() },
    ),
    written: ({ days, proved, ...rest }, place) => {
      const duty = plan.duties?.find(({ rule }) => rule === rest.item);
      const named: readonly unknown[] = Array.isArray(proved) ? proved : [];
      const parts = named.filter((id) => duty?.parts?.some((part) => part.id === id));
      return {
        id: `evidence-${place + 1}`,
        ...rest,
        ...(parts.length > 0 && { parts }),
        ...later(rest.on, days, "until"),
      };
    },
  };
}

/** Processes of one to three steps. */
export function processes(kit: Kit): ListOf {
  const { fc } = kit;
  const step = recordOf(
    kit,
    { department: anId(kit, "science", "finance"), channel: anId(kit, "counter", "online", "internal") },
    {
      visits: upTo(kit, 2),
      papers: fc.subarray(["licence", "lease"], {}),
      statutoryDays: upTo(kit, 30),
      promisedDays: upTo(kit, 30),
    },
    { alone: fc.constant(true) },
  );
  const written = ({ alone, ...rest }: Fields, at: number) => ({
    id: `step-${at + 1}`,
    name: `步骤${at + 1}`,
    ...rest,
    ...(alone === true && { after: [] }),
  });
  const steps = fc.array(step, { minLength: 1, maxLength: 3 }).map((all) => all.map(written));
  return {
    item: recordOf(kit, { steps }, { before: steps }),
    written: (drawn, place) => ({ id: `process-${place + 1}`, name: `流程${place + 1}`, ...drawn }),
  };
}

/** Listings that are expected. */
export function pipeline(kit: Kit): ListOf {
  const { plan } = kit;
  return {
    item: recordOf(
      kit,
      {
        locality: among(kit, plan.localities),
        kind: anId(kit, "cultivated", "recognised"),
        tier: among(kit, plan.tiers),
        on: day(kit),
      },
      ifAny(plan.lists ?? [], "list", (all) => among(kit, all)),
      { complex: aComplex(kit) },
    ),
    written: plainly("expected"),
  };
}
