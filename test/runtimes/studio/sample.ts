import portfolio from "../../../docs/examples/portfolio.json" with { type: "json" };

/** The records that the page starts with, as it shows them. */
export const sample = JSON.stringify(portfolio, null, 2);

const [complex] = portfolio.complexes.filter((each) => !("changes" in each) && each.site);
const area = `"floorArea": ${JSON.stringify(complex?.site?.floorArea)}`;

/** The name of the complex that {@link edited} changes. */
export const editedName = complex?.name ?? "";

/** The sample with another floor area of one complex. */
export function edited(floorArea: string): string {
  const start = sample.indexOf(`"id": ${JSON.stringify(complex?.id)}`);
  return sample.slice(0, start) + sample.slice(start).replace(area, `"floorArea": "${floorArea}"`);
}

/** The sample so many times over, each with ids and names of its own. */
export function many(times: number): typeof portfolio {
  const copies = Array.from({ length: times }, (_, at) => (at === 0 ? "" : `-${at}`));
  return {
    ...portfolio,
    complexes: copies.flatMap((tail) =>
      portfolio.complexes.map((each) => ({ ...each, id: each.id + tail, name: each.name + tail })),
    ),
    records: copies.flatMap((tail) => portfolio.records.map((each) => ({ ...each, complex: each.complex + tail }))),
  } as typeof portfolio;
}
