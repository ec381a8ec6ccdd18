import { type PlainDate, yearEnd } from "../../kernel/index.js";
import { type Plan, placesOpen, placesStanding } from "../../plan/index.js";
import { byIdIn, type Portfolio, type Problem } from "../../registry/index.js";

/** A project or an expected listing in a place that its complex does not lie in: in another of the same kind. */
export function elsewhere(plan: Plan, portfolio: Portfolio): Problem[] {
  const complexes = byIdIn(portfolio);
  const kindOf = new Map(plan.localities.map(({ id, kind }) => [id, kind]));
  const named = [
    ...(portfolio.projects ?? []).map((project, index) => ({
      ...{ list: "projects", index, id: project.id, complex: project.complex, on: yearEnd(project.year) },
      placed: { locality: project.locality },
    })),
    ...(portfolio.pipeline ?? []).map((entry, index) => ({
      ...{ list: "pipeline", index, id: entry.id, complex: entry.complex ?? entry.id, on: entry.on, placed: entry },
    })),
  ];
  const placesOf = (placed: Parameters<typeof placesStanding>[1], on: PlainDate) =>
    placesOpen(plan, placed).length > 0 ? [] : placesStanding(plan, placed, on);
  return named.flatMap(({ list, index, id, complex: of, on, placed }): Problem[] => {
    const complex = of === undefined ? undefined : complexes.get(of);
    if (!complex) return [];
    const [own, there] = [placesOf(complex, on), placesOf(placed, on)];
    const wrong = there.find((place) => {
      const alike = own.filter((each) => kindOf.get(each) === kindOf.get(place));
      return alike.length > 0 && !alike.includes(place);
    });
    if (wrong === undefined) return [];
    return [
      {
        subject: { kind: list, id },
        path: `${list}[${index}].locality`,
        got: placed.locality,
        zh: `“${complex.name}”所在的地方`,
        en: `a place that "${complex.name}" lies in`,
        example: complex.locality,
      },
    ];
  });
}
