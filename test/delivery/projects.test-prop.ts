import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { orderProjects, type Project, type ProjectKey } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";

const projects: fc.Arbitrary<readonly Project[]> = fc
  .array(
    fc.record(
      {
        locality: fc.constantFrom("wenling", "yuhuan", "high-tech-zone"),
        year: fc.constantFrom(2019, 2020),
        complex: fc.constantFrom("pumps", "moulds"),
        eligible: fc.boolean(),
        listed: fc.boolean(),
        keys: fc.dictionary(fc.constantFrom("score", "cost"), fc.constantFrom("1", "2", "2.5", "-1"), {
          noNullPrototype: true,
        }),
      },
      { requiredKeys: ["locality", "year"], noNullPrototype: true },
    ),
    { maxLength: 12 },
  )
  .map((drafts) => drafts.map((draft, at) => ({ id: `p${at}`, name: `项目${at}`, ...draft })));

const by = fc.subarray<ProjectKey>([
  { key: "score", first: "higher" },
  { key: "cost", first: "lower" },
]);

const GROUPS = ["complex", "complex-undecided", "other", "ineligible"];

/** Which group a project belongs to, from the words: what is not eligible stands last, whosoever it is. */
function groupOf({ complex, eligible }: Project): string {
  if (eligible === false) return "ineligible";
  if (complex === undefined) return "other";
  return eligible ? "complex" : "complex-undecided";
}

/** Whether the first comes before the second by the keys, comes after it, or neither; who has no figure comes after who has. */
function compared(a: Project, b: Project, keys: readonly ProjectKey[]): number {
  for (const { key, first } of keys) {
    const rank = (figure: string | undefined) =>
      figure === undefined ? Number.POSITIVE_INFINITY : first === "higher" ? -Number(figure) : Number(figure);
    const [here, there] = [rank(a.keys?.[key]), rank(b.keys?.[key])];
    if (here !== there) return here < there ? -1 : 1;
  }
  return 0;
}

describe("whatever the projects (5.2.2)", () => {
  it.prop([projects, by])("each stands once, in the list of its place and year, in places from 1", (of, keys) => {
    const { lists } = orderProjects(taizhou, of, { by: keys });
    for (const { locality, year, lines } of lists) {
      const own = of.filter((project) => project.locality === locality && project.year === year).map(({ id }) => id);
      expect(lines.map(({ project }) => project).sort()).toEqual(own.sort());
      expect(lines.map(({ place }) => place)).toEqual(lines.map((_, at) => at + 1));
    }
    expect(lists.flatMap(({ lines }) => lines)).toHaveLength(of.length);
  });

  it.prop([projects, by])("groups come in their order, then the keys, then the order given", (of, keys) => {
    for (const { lines } of orderProjects(taizhou, of, { by: keys }).lists) {
      const inOrder = lines
        .map(({ project }) => of.find(({ id }) => id === project))
        .flatMap((project) => project ?? []);
      for (const [at, project] of inOrder.entries()) {
        expect(lines[at]?.group).toBe(groupOf(project));
        const before = inOrder[at - 1];
        if (before === undefined) continue;
        const groups = GROUPS.indexOf(groupOf(project)) - GROUPS.indexOf(groupOf(before));
        expect(groups).toBeGreaterThanOrEqual(0);
        const sign = compared(before, project, keys);
        if (groups === 0) expect(sign).toBeLessThanOrEqual(0);
        if (groups === 0 && sign === 0) expect(of.indexOf(before)).toBeLessThan(of.indexOf(project));
        expect(lines[at]?.behindBy === undefined).toBe(groups > 0);
        expect(lines[at]?.behindBy === "given").toBe(groups === 0 && sign === 0);
      }
    }
  });

  it.prop([projects, by])("a list in order stays as it is", (of, keys) => {
    const orderOf = (list: readonly Project[]) =>
      orderProjects(taizhou, list, { by: keys }).lists.flatMap(({ lines }) => lines.map(({ project }) => project));
    const once = orderOf(of).flatMap((id) => of.find((project) => project.id === id) ?? []);
    expect(orderOf(once)).toEqual(once.map(({ id }) => id));
  });

  it.prop([projects])(
    "the duty is broken only where another is listed and an eligible one of a complex is not",
    (of) => {
      for (const { subject, year, verdict } of orderProjects(taizhou, of).findings) {
        const own = of.filter((project) => project.locality === subject.id && project.year === year);
        const passedOver = own.some(({ complex, eligible, listed }) => complex && eligible && listed === false);
        const another = own.some(({ complex, listed }) => complex === undefined && listed);
        if (verdict !== "not-applicable") expect(verdict === "unmet").toBe(passedOver && another);
      }
    },
  );

  it.prop([projects.filter((of) => of.length > 0), fc.nat(), fc.boolean()])(
    "what was said while a record was open is never turned round by filling it",
    (of, which, listed) => {
      const at = which % of.length;
      if (of[at]?.listed !== undefined) return;
      const after = orderProjects(
        taizhou,
        of.map((project, place) => (place === at ? { ...project, listed } : project)),
      );
      for (const [place, { verdict }] of orderProjects(taizhou, of).findings.entries()) {
        if (verdict !== "unknown") expect(after.findings[place]?.verdict).toBe(verdict);
      }
    },
  );
});
