import { zhCN } from "../../src/languages/zh-CN/index.js";
import { sheetsFor } from "../../src/tables/index.js";
import { taizhou, taizhouScorecard } from "../../src/taizhou/index.js";
import { clausesOfColumn } from "./dictionary.js";

/** What a row of a sheet is; of any other sheet a part of what stands above it. */
const TYPES: Readonly<Record<string, string>> = {
  complexes: "Complex",
  "complexes.milestones": "Milestone",
  "complexes.site.premises": "Premises",
  "complexes.resources": "Resource",
  "complexes.participants": "Participant",
  "complexes.waivers": "Waiver",
  records: "AnnualRecord",
  grants: "Grant",
  expenditures: "Expenditure",
  surveys: "Survey",
  "surveys.candidates": "Candidate",
  needs: "Need",
  chains: "Chain",
  projects: "Project",
  cases: "EnterpriseCase",
  evidence: "Evidence",
  processes: "Process",
  "processes.steps": "Step",
  pipeline: "PipelineEntry",
  areas: "AreaRecord",
};

/** The type of its own of what stands at a place. */
const WITHIN: Readonly<Record<string, string>> = { "Complex.site": "Site" };

/** A field by the innermost type that it is a field of. */
function placeOf(type: string, [first = "", ...rest]: readonly string[]): string {
  const own = WITHIN[`${type}.${first}`];
  return own === undefined || rest.length === 0 ? `${type}.${[first, ...rest].join(".")}` : placeOf(own, rest);
}

/**
 * The clauses that rest on each field of a record, by type and path: those of the standards, measures and indicators that read
 * it, as the data dictionary has them.
 */
export function clausesOfFields(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const order = taizhou.clauses.map(({ id }): string => id);
  for (const sheet of sheetsFor(taizhou, { language: zhCN, scorecards: [taizhouScorecard] })) {
    const [above = ""] = sheet.id.split(".");
    const type = TYPES[sheet.id] ?? TYPES[above];
    const before = TYPES[sheet.id] === undefined ? `${sheet.id.slice(above.length + 1)}.` : "";
    if (type === undefined) continue;
    const own = sheet.id.split(".");
    const holder = own.length > 1 ? placeOf(TYPES[above] ?? "", own.slice(1)) : undefined;
    for (const column of sheet.columns) {
      const steps = `${before}${column.key}`.split(".");
      const places = [
        ...steps.flatMap((_, at) => [
          `${type}.${steps.slice(0, at + 1).join(".")}`,
          placeOf(type, steps.slice(0, at + 1)),
        ]),
        ...(holder === undefined ? [] : [holder]),
      ];
      const clauses = clausesOfColumn(sheet, column);
      for (const place of places) found.set(place, new Set([...(found.get(place) ?? []), ...clauses]));
    }
  }
  return new Map(
    [...found].map(([place, clauses]) => [place, [...clauses].sort((a, b) => order.indexOf(a) - order.indexOf(b))]),
  );
}
