/*
 * The Taizhou dashboard for the year ends of 2018, 2019 and 2020, from a made-up portfolio.
 *
 *   npm run example              in Chinese
 *   npm run example -- --lang en in English
 */
import { readFileSync } from "node:fs";
import {
  assessComplex,
  auditPlan,
  checkPortfolio,
  describe,
  Portfolio,
  type TargetRow,
  trackTargets,
} from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import { appraisal } from "./appraisal.js";
import { compare } from "./compare.js";
import { delivery } from "./delivery.js";
import { funding } from "./funding.js";
import { layout } from "./layout.js";
import { measures } from "./measures.js";
import { table } from "./table.js";
import { en, zh } from "./words.js";

const words = process.argv.join(" ").includes("--lang en") ? en : zh;
const print = (text = "") => process.stdout.write(`${text}\n`);

const file = new URL("portfolio.json", import.meta.url);
const portfolio = Portfolio.parse(JSON.parse(readFileSync(file, "utf8")));

print(`${words.title} · ${words.language.label(taizhou.title)}`);
print(words.madeUp);
print(`\n${words.secondLook}`);
for (const { rule, subject, fault, clauses } of checkPortfolio(taizhou, portfolio)) {
  const name = portfolio.complexes.find(({ id }) => id === subject.id)?.name ?? subject.id;
  const about = Object.entries(words.language.finding.rules).find(([id]) => id === rule)?.[1] ?? rule;
  print(`· ${words.language.cited(words.language.pair(name, `${about} ${fault?.path ?? ""}`), clauses)}`);
}

for (const year of [2018, 2019, 2020]) {
  const asOf = `${year}-12-31`;
  print(`\n━━ ${words.yearEnd(year)} ${"━".repeat(60)}`);
  printTargets(asOf);
  printTiers(asOf);
}

print(`\n━━ ${words.audit} ${"━".repeat(40)}`);
for (const finding of auditPlan(taizhou)) {
  print(`${finding.verdict === "unmet" ? "✗" : "·"} ${describe(taizhou, finding, words.language)}`);
}

print(`\n${measures(portfolio, words.language)}`);
print(`\n${appraisal(portfolio, words.language)}`);
print(`\n${funding(portfolio, words.language)}`);
print(`\n${delivery(portfolio, words.language)}`);
print(`\n${layout(portfolio, words.language)}`);
print(`\n${compare(portfolio, words.language)}`);

function printTargets(asOf: string): void {
  const { rows, totals, owed, uncredited } = trackTargets(taizhou, portfolio, { asOf });
  const yearly = rows.filter(({ target }) => target === "yearly-cultivation");
  const years = [...new Set(yearly.flatMap(({ year }) => year ?? []))];
  const cell = (row: TargetRow | undefined) =>
    row === undefined || row.status === "not-due"
      ? "–"
      : `${row.achieved}/${row.required} ${words.language.words.statuses[row.status]}`;
  const localities = taizhou.localities.filter(({ id }) => yearly.some(({ locality }) => locality === id));
  print(
    table(
      [words.locality, ...years.map(String), words.owed],
      [
        ...localities.map(({ id, label }) => [
          words.language.label(label),
          ...years.map((year) => cell(yearly.find((row) => row.locality === id && row.year === year))),
          String(owed.filter(({ locality }) => locality === id).reduce((sum, each) => sum + each.owed, 0) || ""),
        ]),
        [
          words.city,
          ...years.map((year) => {
            const total = totals.find((row) => row.target === "yearly-cultivation" && row.year === year);
            if (!total?.localities || total.status === "not-due") return "–";
            return `${total.localities.met}/${total.localities.of} ${words.language.words.statuses[total.status]}`;
          }),
          String(owed.reduce((sum, each) => sum + each.owed, 0) || ""),
        ],
      ],
    ),
  );
  const outside = uncredited.map(
    ({ complex }) => portfolio.complexes.find(({ id }) => id === complex)?.name ?? complex,
  );
  if (outside.length > 0) print(`${words.uncredited}: ${outside.join("、")}`);
  print();
  print(
    table(
      [words.target, words.required, words.achieved, words.shortfall, words.status],
      taizhou.targets
        .filter(({ kind }) => kind === "stock")
        .flatMap((target) => {
          const total = totals.find((row) => row.target === target.id);
          if (!total) return [];
          const { required, achieved, shortfall, status } = total;
          return [
            [
              words.language.label(target.label),
              String(required),
              String(achieved),
              String(shortfall),
              words.language.words.statuses[status],
            ],
          ];
        }),
    ),
  );
}

function printTiers(asOf: string): void {
  const standing = portfolio.complexes.flatMap((complex) => {
    const { held, tiers } = assessComplex(taizhou, complex, { asOf });
    const own = tiers.find(({ tier }) => tier === held?.tier);
    return own ? [{ complex, own }] : [];
  });
  const verdicts = ["met", "waived", "unmet", "unknown"] as const;
  print();
  print(
    table(
      [words.tier, words.held, ...verdicts.map((verdict) => words.language.words.verdicts[verdict])],
      [...taizhou.tiers].reverse().map(({ id, label }) => {
        const here = standing.filter(({ own }) => own.tier === id);
        const count = (verdict: string) => here.filter(({ own }) => own.verdict === verdict).length;
        return [words.language.label(label), String(here.length), ...verdicts.map((verdict) => String(count(verdict)))];
      }),
    ),
  );
  print(`\n${words.findings}`);
  for (const { complex, own } of standing) {
    for (const finding of own.findings) {
      if (finding.effect === "advises" || finding.verdict === "met") continue;
      print(
        `· ${complex.name} [${words.language.label(labelOf(own.tier))}] ${describe(taizhou, finding, words.language, { portfolio })}`,
      );
    }
  }
}

function labelOf(tier: string) {
  return taizhou.tiers.find(({ id }) => id === tier)?.label ?? { zh: tier, en: tier };
}
