import type { Fields } from "./fast-check.js";
import { aComplex, anId, type ListOf, later, placed } from "./item.js";
import { day, type Kit, often, recordOf, upTo } from "./kit.js";

/** Funds, in yuan. */
export function grants(kit: Kit): ListOf {
  const { fc } = kit;
  const report = recordOf(kit, {}, { due: day(kit) }, { upTo: day(kit), on: day(kit) });
  const appraisal = recordOf(kit, { kind: anId(kit, "comprehensive", "performance"), on: day(kit) });
  const item = recordOf(
    kit,
    { complex: aComplex(kit), amount: upTo(kit, 900).map((n) => String(n * 1000)), on: day(kit), days: upTo(kit, 800) },
    {
      special: fc.boolean(),
      categories: fc.subarray(["equipment", "staff", "operation"], {}),
      source: anId(kit, "government", "social-capital"),
      channel: anId(kit, "science-plan", "guiding-fund"),
      level: anId(kit, "lower", "upper"),
      appraisals: fc.array(appraisal, { maxLength: 2 }),
      reports: fc.array(report, { maxLength: 2 }),
    },
    { due: day(kit) },
  );
  return {
    item,
    written: ({ days, due, reports, appraisals, ...rest }, place, ids) => ({
      ...placed(`grant-${place + 1}`, rest, ids),
      period: { from: rest.on, ...later(rest.on, days, "to") },
      ...(Array.isArray(appraisals) && { appraisals: appraisals.map((each) => notBefore(rest.on, each)) }),
      ...(Array.isArray(reports) && {
        reports: reports.map((each, at) => ({ id: `report-${at + 1}`, ...notBefore(rest.on, each) })),
      }),
      ...(due !== undefined && { instalments: [notBefore(rest.on, { id: "whole", amount: rest.amount, due })] }),
    }),
  };
}

/** A row whose days before one are that day: nothing is due or appraised of a grant that is yet to come. */
function notBefore(first: unknown, row: Fields): Fields {
  const days = new Set(["on", "due", "upTo"]);
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, days.has(key) && String(value) < String(first) ? first : value]),
  );
}

/** What is spent of the grants, refunds too. */
export function expenditures(kit: Kit): ListOf {
  const spent = upTo(kit, 500).map((n) => String(n * 1000));
  return {
    item: recordOf(kit, {
      grant: upTo(kit, 99),
      on: day(kit),
      amount: often(kit, 90, spent, kit.fc.constant("-1000")),
      category: anId(kit, "equipment", "staff", "travel"),
    }),
    written: (drawn, place, _ids, granted) => ({
      ...drawn,
      id: `expenditure-${place + 1}`,
      grant: `grant-${(Number(drawn.grant) % granted) + 1}`,
    }),
  };
}
