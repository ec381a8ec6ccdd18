import { asRead, grouped, pathText } from "../../kernel/index.js";
import { factsIn, type Portfolio, type Problem } from "../../registry/index.js";

/** Two records, resources, premises or carriers of a complex, industries or declared members whose ids or names read alike: most likely one. */
export function readsAlike(portfolio: Portfolio): Problem[] {
  const { complexes, surveys = [], members = {} } = portfolio;
  const kinds = ["grants", "expenditures", "needs", "chains", "projects", "cases", "evidence", "pipeline"] as const;
  return [
    ...alikeAmong(complexes.map(({ id, name }, index) => of("complex", id, `complexes[${index}]`, name))),
    ...alikeAmong(surveys.map(({ id, name }, index) => of("surveys", id, `surveys[${index}]`, name))),
    ...kinds.flatMap((kind) =>
      alikeAmong((portfolio[kind] ?? []).map(({ id }, index) => of(kind, id, `${kind}[${index}]`))),
    ),
    ...complexes.flatMap((complex, index) =>
      factsIn(complex, `complexes[${index}]`).flatMap(({ path, on, facts: { site, resources = [] } }) => {
        const among = (list: string, rows: readonly { readonly id: string }[]) =>
          alikeAmong(
            rows.map(({ id }, at) => ({ ...of("complex", complex.id, `${path}${list}[${at}]`), id, apart: [on, id] })),
          );
        return [
          ...among("resources", resources),
          ...among("site.premises", site?.premises ?? []),
          ...among("site.carriers", site?.carriers ?? []),
        ];
      }),
    ),
    ...alikeAmong(industriesIn(portfolio)),
    ...Object.entries(members).flatMap(([list, words]) => {
      const labelled = (language: "zh" | "en") =>
        words.map(({ id, label }, at) => ({
          ...of("portfolio", "members", pathText(["members", list, at])),
          ...{ id, name: label[language], named: `label.${language}`, apart: [list, id] },
        }));
      return [...alikeAmong(labelled("zh")), ...alikeBy("name", labelled("en"))];
    }),
  ];
}

interface Entry {
  readonly subject: Problem["subject"];
  /** Where the record stands. */
  readonly path: string;
  readonly id: string;
  readonly name?: string;
  /** Where its id stands below that, where it is not `id`. */
  readonly key?: string;
  /** The same of its name. */
  readonly named?: string;
  readonly apart?: readonly (string | undefined)[];
}

function of(kind: string, id: string, path: string, name?: string): Entry {
  return { subject: { kind, id }, path, id, ...(name !== undefined && { name }) };
}

/** Every industry that a record names, each id once, where it is first named. */
function industriesIn({ complexes, surveys = [], needs = [], chains = [] }: Portfolio): Entry[] {
  const at = (subject: Entry["subject"], path: string, id: string | undefined): Entry[] =>
    id === undefined ? [] : [{ subject, path, id, key: "industry" }];
  const all = [
    ...complexes.flatMap((complex, index) =>
      factsIn(complex, `complexes[${index}]`).flatMap(({ path, facts: { industry } }) =>
        at({ kind: "complex", id: complex.id }, path.replace(/\.$/u, ""), industry?.id).map((each) => ({
          ...each,
          key: "industry.id",
        })),
      ),
    ),
    ...surveys.flatMap(({ id, rows }, index) =>
      rows.flatMap((row, place) => at({ kind: "surveys", id }, `surveys[${index}].rows[${place}]`, row.industry)),
    ),
    ...needs.flatMap(({ id, industry }, index) => at({ kind: "needs", id }, `needs[${index}]`, industry)),
    ...chains.flatMap(({ id, industry }, index) => at({ kind: "chains", id }, `chains[${index}]`, industry)),
  ];
  return [...grouped(all, ({ id }) => id).values()].map(([first]) => first);
}

function alikeAmong(entries: readonly Entry[]): Problem[] {
  return [...alikeBy("id", entries), ...alikeBy("name", entries)];
}

function alikeBy(key: "id" | "name", entries: readonly Entry[]): Problem[] {
  const texts = entries.flatMap((entry) => (entry[key] === undefined ? [] : [{ entry, text: entry[key] }]));
  return [...grouped(texts, ({ text }) => asRead(text)).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ entry: { subject, path, id, key: own = "id", named = "name", apart }, text }): Problem[] =>
      id === first.entry.id
        ? []
        : [
            {
              subject,
              path: `${path}.${key === "id" ? own : named}`,
              ...(apart && { apart }),
              got: text,
              zh: `与“${first.text}”（${first.entry.id}）读来不同的${key === "id" ? "标识" : "名称"}`,
              en: `${key === "id" ? "an id" : "a name"} that does not read as "${first.text}" of ${first.entry.id}`,
              example: own === "id" && key === "id" ? `${text}-2` : "",
            },
          ],
    ),
  );
}

/** One industry under two names. */
export function industryNames({ complexes }: Portfolio): Problem[] {
  const named = complexes.flatMap((complex, index) =>
    factsIn(complex, `complexes[${index}]`).flatMap(({ path, on, facts: { industry } }) =>
      industry?.name === undefined ? [] : [{ complex: complex.id, path, on, id: industry.id, name: industry.name }],
    ),
  );
  return [...grouped(named, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    others.flatMap(({ complex, path, on, name }): Problem[] =>
      asRead(name) === asRead(first.name)
        ? []
        : [
            {
              subject: { kind: "complex", id: complex },
              path: `${path}industry.name`,
              apart: [on],
              got: name,
              zh: `同一产业的同一名称：${first.name}`,
              en: `one name for one industry: ${first.name}`,
              example: first.name,
            },
          ],
    ),
  );
}
