/*
 * Taizhou at the end of 2020 on one screen, from a made-up portfolio.
 *
 *   npm run example               in Chinese
 *   npm run example -- --lang en  in English
 *   npm run example -- --all      every table of the report, a schedule, a way to a better grade, and what two records would change
 */
import {
  compareReports,
  describe,
  improvementsTo,
  namesFrom,
  Portfolio,
  scheduleBackward,
} from "innovation-service-complex";
import { type Table, toRows } from "innovation-service-complex/tables";
import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import { print } from "./print.js";
import { CALENDAR, language, MADE_UP, portfolio, sampleReport, sheetsOf2020, TASKS } from "./sample.js";
import { textOf } from "./table.js";

/** Of longer tables the first rows are shown. */
const MANY = 40;

const isAll = process.argv.includes("--all");
const report = sampleReport(portfolio);
const names = namesFrom(report);
const tables = toRows(taizhou, report, language);

print(describe(taizhou, report, language));
print(MADE_UP);
if (isAll) {
  for (const table of tables) show(table, MANY);
  showMore();
} else {
  show(tableOf("places"), MANY);
  show(only(tableOf("issues"), [0, 1, 3, 5]), 5);
  show(only(tableOf("question"), [0, 1]), 5);
}

function tableOf(id: string): Table {
  return tables.find((table) => table.id === id) ?? { id, title: id, columns: [], rows: [] };
}

/** Some columns of a table, for a screen. */
function only({ columns, rows, ...table }: Table, places: readonly number[]): Table {
  const of = <T>(row: readonly T[]) => row.filter((_, at) => places.includes(at));
  return { ...table, columns: of(columns), rows: rows.map(of) };
}

function show({ title, ...table }: Table, most: number): void {
  print(`\n━━ ${title} ${"━".repeat(40)}`);
  print(textOf({ title, ...table }, most));
  if (table.rows.length > most) print(`… ${most}/${table.rows.length}`);
}

function showMore(): void {
  const tasks = Object.fromEntries(TASKS.map(({ id, label }) => [id, language.label(label)]));
  const schedule = scheduleBackward(
    TASKS.map(({ label: _, ...task }) => task),
    { deadline: "2020-12-31", earliestStart: "2020-06-01", calendar: CALENDAR, plan: taizhou },
  );
  const sheet = sheetsOf2020(portfolio).find(({ certain, grade }) => certain && grade === "qualified");
  const ways = sheet ? improvementsTo(taizhouScorecard, sheet, "good") : [];
  for (const table of [
    ...toRows(taizhou, schedule, language, { records: { tasks } }),
    ...toRows(taizhou, ways, language, names),
  ])
    show(table, MANY);
  print();
  for (const change of compareReports(report, sampleReport(withMoreRoom(portfolio)))) {
    print(`· ${describe(taizhou, change, language, names)}`);
  }
}

/** What if: the cutting tools of Wenling had 320 m² more, and the area of Sanmen's belts were on record. */
function withMoreRoom(of: Portfolio): Portfolio {
  const areas: Readonly<Record<string, number>> = { "wenling-cutting-tools": 4680 + 320, "sanmen-rubber-belts": 5100 };
  const complexes = of.complexes.map((complex) => {
    const floorArea = areas[complex.id];
    return floorArea === undefined ? complex : { ...complex, site: { ...complex.site, floorArea } };
  });
  return Portfolio.parse({ ...of, complexes });
}
