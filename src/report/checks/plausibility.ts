import {
  compareDecimals,
  compareFractions,
  type DecimalString,
  type Fraction,
  fractionOf,
  grouped,
  pathText,
  subtractDecimals,
  sumDecimals,
  times,
  wholeFraction,
} from "../../kernel/index.js";
import { OBSERVED, wholesIn } from "../../measures/index.js";
import type { Plan } from "../../plan/index.js";
import { factsIn, type Portfolio, type Problem, rowsOnce } from "../../registry/index.js";
import type { PortfolioCheck } from "./check.js";
import { codeChecks } from "./codes.js";
import { elsewhere } from "./elsewhere.js";
import { outOfTime } from "./out-of-time.js";
import { provesNothing } from "./proves-nothing.js";
import { industryNames, readsAlike } from "./reads-alike.js";

/** Checks of what can be, but hardly is: they only call for a second look. */
export const plausibilityChecks: readonly PortfolioCheck[] = /* @__PURE__ */ ((): PortfolioCheck[] => [
  {
    rule: "record-part-above-whole",
    effect: "advises",
    find: (plan, portfolio) => [...partsAboveWholes(plan, portfolio), ...moneyAboveWhole(portfolio)],
  },
  { rule: "record-not-whole", effect: "advises", find: notWhole },
  { rule: "record-hundredfold", effect: "advises", find: (_plan, portfolio) => hundredfold(portfolio) },
  { rule: "record-reads-alike", effect: "advises", find: (_plan, portfolio) => readsAlike(portfolio) },
  { rule: "record-industry-names", effect: "advises", find: (_plan, portfolio) => industryNames(portfolio) },
  { rule: "record-out-of-time", effect: "advises", find: outOfTime },
  { rule: "record-elsewhere", effect: "advises", rests: ["localities"], find: elsewhere },
  { rule: "record-proves-nothing", effect: "advises", rests: ["duties"], find: provesNothing },
  { rule: "record-large-site", effect: "advises", find: (_plan, portfolio) => largeSites(portfolio) },
  ...codeChecks,
])();

const subjectOf = (id: string) => ({ kind: "complex", id });

/** A figure above that of the whole which it is a part of. */
function partsAboveWholes(plan: Plan, { records = [] }: Portfolio): Problem[] {
  const wholes = [...wholesIn(plan)];
  return records.flatMap(({ complex, platform, year, observed }, index) =>
    wholes.flatMap(([id, partOf]): Problem[] => {
      const [part, whole] = [observed[id], observed[partOf]];
      if (typeof part !== "string" || typeof whole !== "string" || compareDecimals(part, whole) <= 0) return [];
      return [
        {
          subject: subjectOf(complex),
          path: pathText(["records", index, "observed", id]),
          apart: [platform, year],
          got: part,
          zh: `不大于总量 ${partOf} 的 ${whole}`,
          en: `no more than the whole that it is a part of, ${whole} of ${partOf}`,
          example: whole,
        },
      ];
    }),
  );
}

/** Instalments that come to more than their grant, and refunds to more than was spent of it. */
function moneyAboveWhole({ grants = [], expenditures = [] }: Portfolio): Problem[] {
  const spent = grouped(expenditures.entries(), ([, { grant }]) => grant);
  return grants.flatMap(({ id, amount, instalments = [] }, index): Problem[] => {
    const paid = sumDecimals(rowsOnce(instalments).map(({ row }) => row.amount));
    const own = spent.get(id) ?? [];
    const net = sumDecimals(own.map(([, each]) => each.amount));
    const [last] = own.filter(([, each]) => compareDecimals(each.amount, "0") < 0).at(-1) ?? [];
    const subject = { kind: "grants", id };
    return [
      ...(compareDecimals(paid, amount) > 0
        ? [
            {
              subject,
              path: `grants[${index}].instalments`,
              got: paid,
              zh: `合计不大于金额 ${amount}`,
              en: `no more in all than the amount, ${amount}`,
              example: amount,
            },
          ]
        : []),
      ...(last !== undefined && compareDecimals(net, "0") < 0
        ? [
            {
              subject,
              path: `expenditures[${last}].amount`,
              got: expenditures[last]?.amount,
              zh: "退回不大于已支出的金额",
              en: "refunds of no more than was spent",
              example: subtractDecimals(expenditures[last]?.amount ?? "0", net),
            },
          ]
        : []),
    ];
  });
}

/** A number of things that is no whole number. */
function notWhole({ observed: dictionary = [] }: Plan, { records = [] }: Portfolio): Problem[] {
  const counts = new Set([...OBSERVED, ...dictionary].flatMap(({ id, unit }) => (unit === "count" ? id : [])));
  return records.flatMap(({ complex, platform, year, observed }, index) =>
    Object.entries(observed).flatMap(([key, value]) =>
      typeof value === "string" && counts.has(key) && value.includes(".")
        ? [
            {
              subject: subjectOf(complex),
              path: pathText(["records", index, "observed", key]),
              apart: [platform],
              year,
              got: value,
              zh: "整数",
              en: "a whole number",
              example: value.split(".")[0],
            },
          ]
        : [],
    ),
  );
}

/** A hundredfold or a hundredth of the year before, as where 万元 are recorded for 元. */
function hundredfold({ records = [] }: Portfolio): Problem[] {
  const byKey = new Map(
    records.map((record) => [JSON.stringify([record.complex, record.platform ?? null, record.year]), record]),
  );
  return records.flatMap(({ complex, platform, year, observed }, index) => {
    const before = byKey.get(JSON.stringify([complex, platform ?? null, year - 1]))?.observed ?? {};
    return Object.entries(observed).flatMap(([key, value]): Problem[] => {
      const base = before[key];
      if (typeof value !== "string" || typeof base !== "string") return [];
      if (compareDecimals(base, "0") <= 0 || compareDecimals(value, "0") <= 0) return [];
      const [now, then] = [fractionOf(value), fractionOf(base)];
      const isWithin = (more: Fraction, less: Fraction) => compareFractions(more, times(less, HUNDRED)) < 0;
      if (isWithin(now, then) && isWithin(then, now)) return [];
      return [
        {
          subject: subjectOf(complex),
          path: pathText(["records", index, "observed", key]),
          apart: [platform],
          year,
          got: value,
          zh: `与上年 ${base} 相差不到百倍的数值`,
          en: `a figure within a hundredfold of the year before, ${base}`,
          example: base,
        },
      ];
    });
  });
}

const HUNDRED = /* @__PURE__ */ wholeFraction(100);

/** In m²: hardly any site is larger. */
const LARGEST = "1000000";

function largeSites({ complexes }: Portfolio): Problem[] {
  return complexes.flatMap((complex, index) =>
    factsIn(complex, `complexes[${index}]`).flatMap(({ path, on, facts: { site } }) => {
      const premises = (site?.premises ?? []).map(({ id, buildingArea }, at) => ({
        path: `site.premises[${at}].buildingArea`,
        id,
        area: buildingArea,
      }));
      const isLarge = premises.some(({ area }) => area !== undefined && compareDecimals(area, LARGEST) > 0);
      const areas = [
        { path: "site.floorArea", id: undefined, area: site?.floorArea },
        ...(isLarge ? premises : [{ path: "site.premises", id: undefined, area: together(premises) }]),
      ];
      return areas.flatMap(({ path: inner, id, area }): Problem[] =>
        area === undefined || compareDecimals(area, LARGEST) <= 0
          ? []
          : [
              {
                subject: subjectOf(complex.id),
                path: `${path}${inner}`,
                apart: [on, id],
                got: area,
                zh: `不超过 ${LARGEST} 的面积（m²）`,
                en: `an area of no more than ${LARGEST} m²`,
                example: LARGEST,
              },
            ],
      );
    }),
  );
}

/** The area of all premises together, as far as it is recorded. */
function together(premises: readonly { readonly area: DecimalString | undefined }[]): DecimalString {
  return sumDecimals(premises.flatMap(({ area }) => area ?? []));
}
