import type {
  ChainAssessment,
  ChainCondition,
  GapRow,
  GapSurvey,
  GapsFilled,
  KindTotal,
  LinkAssessment,
  NeedFilled,
} from "../layout/index.js";
import { type Block, lines, table } from "./block.js";
import { amountOf, nameOf, namesOf, percent, quoted, type Speaker } from "./speaker.js";
import type { Telling } from "./telling.js";
import { grouped } from "./texts.js";

/** An amount in the unit of a survey's row, which is the record's own word. */
const amount = ({ texts }: Speaker, value: string | undefined, unit: string | undefined) =>
  value === undefined ? texts.words.noValue["not-recorded"] : texts.quantity(value, unit ?? "count");

const cell = (value: string | undefined) => (value === undefined ? "–" : grouped(value));
const industryName = (speaker: Speaker, id: string) => nameOf(speaker, "element", id);

/** How gap survey is told. */
export const gapSurvey: Telling<GapSurvey> = {
  keys: ["survey", "on", "rows", "kinds", "matrix"],
  say: (speaker, survey) => [
    surveySentence(speaker, survey),
    ...survey.rows.flatMap((row) => gapRow.say(speaker, row)),
    ...notSurveyed(speaker, survey),
  ],
  show: (speaker, survey) => [
    ...lines(surveySentence(speaker, survey)),
    ...table(
      speaker.texts.heads.gapRow,
      survey.rows.map((row) => gapRow.row?.cells(speaker, row) ?? []),
    ),
    ...lines(...notSurveyed(speaker, survey)),
  ],
};

function surveySentence(speaker: Speaker, { survey, on, rows, findings }: GapSurvey): string {
  const { texts } = speaker;
  const short = rows.filter(({ state }) => state === "gap").length;
  const sentence = texts.told.layout.survey({
    survey: quoted(speaker, survey),
    on: texts.words.date(on),
    rows: String(rows.length),
    short: String(short),
  });
  return texts.cited(sentence, findings[0]?.clauses ?? []);
}

const notSurveyed = (speaker: Speaker, { notSurveyed: kinds }: GapSurvey) =>
  kinds.length > 0 ? [speaker.texts.told.layout.notSurveyed(namesOf(speaker, "element", kinds))] : [];

/** How gap row is told. */
export const gapRow: Telling<GapRow> = {
  keys: ["id", "kind", "state"],
  say: (speaker, row) => {
    const { texts } = speaker;
    const { told, words } = texts;
    return [
      told.joined([
        told.layout.row({
          place: placeOf(speaker, row),
          kind: nameOf(speaker, "element", row.kind),
          need: amount(speaker, row.need, row.unit),
          capacity: amount(speaker, row.capacity, row.unit),
          state: words.gapStates[row.state],
        }),
        ...(row.state === "gap"
          ? [
              told.layout.gap({
                gap: amount(speaker, row.gap, row.unit),
                bySharing: amount(speaker, row.bySharing, row.unit),
                toBuild: amount(speaker, row.toBuild, row.unit),
              }),
            ]
          : []),
        ...(row.state === "surplus" ? [told.layout.surplus(amount(speaker, row.surplus, row.unit))] : []),
        ...(row.levelGap !== undefined && row.levelGap !== "0" ? [told.layout.levelGap(grouped(row.levelGap))] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.gapRow,
    cells: (speaker, row) => [
      placeOf(speaker, row),
      nameOf(speaker, "element", row.kind),
      row.unit ?? "",
      cell(row.need),
      cell(row.capacity),
      cell(row.gap),
      cell(row.bySharing),
      cell(row.toBuild),
      adequacyOf(speaker, row),
      speaker.texts.words.gapStates[row.state],
    ],
  },
};

const adequacyOf = ({ texts }: Speaker, { adequacy, noAdequacy = "not-recorded" }: GapRow) =>
  adequacy === undefined ? texts.words.noAdequacy[noAdequacy] : percent(adequacy);

function placeOf(speaker: Speaker, { locality, industry }: GapRow): string {
  const parts = [
    ...(locality === undefined ? [] : [nameOf(speaker, "locality", locality)]),
    ...(industry === undefined ? [] : [industryName(speaker, industry)]),
  ];
  return parts.length === 0 ? speaker.texts.words.city : parts.join(" ");
}

/** How kind total is told. */
export const kindTotal: Telling<KindTotal> = {
  keys: ["kind", "need", "capacity", "toBuild", "unknown"],
  say: (speaker, { kind, unit, need, capacity, bySharing, toBuild, unknown }) => {
    const { told } = speaker.texts;
    return [
      told.joined([
        told.layout.kind({
          kind: nameOf(speaker, "element", kind),
          need: amount(speaker, need, unit),
          capacity: amount(speaker, capacity, unit),
          bySharing: amount(speaker, bySharing, unit),
          toBuild: amount(speaker, toBuild, unit),
        }),
        ...(unknown > 0 ? [told.layout.unknownRows(unknown)] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.kindTotal,
    cells: (speaker, { kind, unit = "", need, capacity, gap, surplus, bySharing, toBuild, unknown }) => [
      nameOf(speaker, "element", kind),
      unit,
      ...[need, capacity, gap, surplus, bySharing, toBuild].map(grouped),
      String(unknown),
    ],
  },
};

/** How gaps filled is told. */
export const gapsFilled: Telling<GapsFilled> = {
  keys: ["status", "objective", "chosen", "cost", "coverage", "needs"],
  say: (speaker, filled) => [
    ...outcome(speaker, filled),
    ...(filled.status === "infeasible" ? [] : filled.needs.flatMap((need) => needFilled.say(speaker, need))),
  ],
  show: (speaker, filled) => [
    ...lines(...outcome(speaker, filled)),
    ...table(
      speaker.texts.heads.needFilled,
      filled.needs.map((need) => needFilled.row?.cells(speaker, need) ?? []),
    ),
  ],
};

function outcome(speaker: Speaker, filled: GapsFilled): string[] {
  const { texts } = speaker;
  const { told, words } = texts;
  const { status, objective, chosen, cost, coverage, overBudget, bound, unmeetable, findings } = filled;
  const yuan = (value: string) => amountOf(speaker, value, "yuan");
  const sentence =
    status === "infeasible"
      ? told.layout.infeasible(texts.list(unmeetable.flatMap((need) => needFilled.say(speaker, need))))
      : told.layout.filled({
          aim: words.aims[objective],
          chosen: chosen.length > 0 ? texts.list(chosen.map((id) => quoted(speaker, id))) : told.layout.none,
          cost: yuan(cost),
          coverage: grouped(coverage),
          status: words.fillings[status],
        });
  return [
    texts.cited(sentence, findings[0]?.clauses ?? []),
    ...(status === "bounded"
      ? [told.layout.bound(objective === "min-cost" ? yuan(bound) : grouped(bound), objective === "min-cost")]
      : []),
    ...(overBudget === undefined ? [] : [told.layout.overBudget(yuan(overBudget))]),
  ];
}

/** How need filled is told. */
export const needFilled: Telling<NeedFilled> = {
  keys: ["id", "demand", "supplied", "short"],
  say: (speaker, { id, demand, supplied, short }) => [
    speaker.texts.told.layout.need({
      need: nameOf(speaker, "element", id),
      demand: grouped(demand),
      supplied: grouped(supplied),
      short: short === "0" ? "" : grouped(short),
    }),
  ],
  row: {
    head: ({ texts }) => texts.heads.needFilled,
    cells: (speaker, { id, demand, supplied, short }) => [
      nameOf(speaker, "element", id),
      ...[demand, supplied, short].map(grouped),
    ],
  },
};

/** How chain assessment is told. */
export const chainAssessment: Telling<ChainAssessment> = {
  keys: ["chain", "industry", "assessed", "priorities"],
  say: (speaker, chain) => [
    ...chainSentences(speaker, chain),
    ...chain.priorities.flatMap((link) => linkAssessment.say(speaker, link)),
  ],
  show: (speaker, chain) => [...lines(...chainSentences(speaker, chain)), ...linkTable(speaker, chain)],
};

function chainSentences(speaker: Speaker, chain: ChainAssessment): string[] {
  const { texts } = speaker;
  const { told } = texts;
  const clauses = [...new Set(chain.findings.flatMap((finding) => finding.clauses))];
  const sentence = told.layout.chain(nameOf(speaker, "chain", chain.chain), industryName(speaker, chain.industry), {
    ...counts(chain),
  });
  return [
    texts.cited(sentence, clauses),
    ...(chain.before ? [told.layout.before(counts(chain.before))] : []),
    ...(chain.priorities.length > 0 ? [told.layout.first(texts.list(chain.priorities.map(({ name }) => name)))] : []),
  ];
}

const counts = ({ links, missing, weak, unknown, lacking }: ChainCondition) => ({
  links: String(links),
  missing: String(missing),
  weak: String(weak),
  unknown: String(unknown),
  lacking: lacking === undefined ? "–" : [...new Set(lacking)].map(percent).join("–"),
});

function linkTable(speaker: Speaker, chain: ChainAssessment): Block[] {
  return table(
    speaker.texts.heads.link,
    chain.assessed.map((link) => linkAssessment.row?.cells(speaker, link) ?? []),
  );
}

/** How link assessment is told. */
export const linkAssessment: Telling<LinkAssessment> = {
  keys: ["id", "name", "strength", "dependents"],
  say: (speaker, { name, strength, dependents, share, complexes }) => {
    const { told, words } = speaker.texts;
    return [
      told.joined([
        told.layout.link(name, words.strengths[strength], String(dependents), percent(share)),
        ...(complexes.length > 0 ? [told.layout.supported(namesOf(speaker, "complex", complexes))] : []),
      ]),
    ];
  },
  row: {
    head: ({ texts }) => texts.heads.link,
    cells: (speaker, { name, strength, dependents, share, complexes, technologies }) => [
      name,
      speaker.texts.words.strengths[strength],
      String(dependents),
      percent(share),
      namesOf(speaker, "complex", complexes),
      technologies.length > 0 ? speaker.texts.list(technologies.map((id) => quoted(speaker, id))) : "–",
    ],
  },
};
