import {
  type AnnualRecord,
  type Language,
  MEASURES,
  type Measured,
  measure,
  measureArea,
  type Portfolio,
} from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { table } from "./table.js";

const OF_COMPLEX = [
  "function-coverage",
  "floor-area-ratio",
  "self-sufficiency",
  "running-cost-change",
  "results-transferred",
  "shared-resources",
  "funding-diversity-by-source",
  "growth-of-enterprises-served",
];

const OF_AREA = [
  "cluster-coverage",
  "portfolio-functions",
  "redundancy",
  "carrier-share",
  "industries-surveyed",
  "resource-adequacy",
  "area-individual-problems-resolved",
];

const WORDS = {
  "zh-CN": {
    title: "指标实测值",
    area: "全市",
    unknown: "待核实",
    missing: (count: number) => `缺${count}项`,
    comma: "，",
  },
  en: {
    title: "Measures",
    area: "whole city",
    unknown: "unknown",
    missing: (count: number) => `${count} not recorded`,
    comma: ", ",
  },
};

/** A few measures of one complex and of the whole area, for 2019 and 2020. */
export function measures(portfolio: Portfolio, language: Language): string {
  const words = language.id === "en" ? WORDS.en : WORDS["zh-CN"];
  const years = [2019, 2020];
  const [complex] = portfolio.complexes.filter(({ id }) => id === "wenling-pumps");
  const ofComplex = years.map(
    (year): AnnualRecord["measured"] =>
      measure(taizhou, portfolio, { year }).find((record) => record.complex === complex?.id)?.measured,
  );
  const ofArea = years.map((year) => measureArea(taizhou, portfolio, { year }));
  const rows = (ids: readonly string[], values: readonly AnnualRecord["measured"][]) =>
    ids.map((id) => {
      const definition = MEASURES.find((each) => each.id === id);
      const name = definition && language.label(definition.label);
      return [name ?? id, ...values.map((measured) => shown(measured?.[id], language))];
    });
  const head = (title: string) => [title, ...years.map(String)];
  return [
    `━━ ${words.title} ${"━".repeat(60)}`,
    table(head(complex?.name ?? ""), rows(OF_COMPLEX, ofComplex)),
    "",
    table(head(words.area), rows(OF_AREA, ofArea)),
  ].join("\n");
}

function shown(measured: Measured | undefined, language: Language): string {
  const { unknown, missing, comma } = language.id === "en" ? WORDS.en : WORDS["zh-CN"];
  if (measured?.value !== undefined) return measured.value.replace(/(\.\d{3})\d+$/, "$1…");
  const reason = measured?.reason && language.label(measured.reason);
  return [unknown, reason ?? missing(measured?.missing.length ?? 0)].join(comma);
}
