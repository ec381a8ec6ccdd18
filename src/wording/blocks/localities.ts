import { grouped } from "../../kernel/index.js";
import { type ComplexReport, lastYearEnded, type PolicyReport } from "../../report/index.js";
import { type Block, heading, lines } from "../block.js";
import { type Context, complexName, nameOf } from "../context.js";
import { measureValues } from "../measures/measures.js";
import { areaSentence } from "../report/area.js";
import { complexBlocks, isWithoutFigure } from "./complex.js";

/** Each locality with its complexes; those of a place that the plan does not have come last. */
export function localityBlocks(context: Context, { localities, complexes, stamp }: PolicyReport): Block[] {
  const { language } = context;
  const year = language.year(lastYearEnded(stamp.asOf));
  const silent = context.plan.standards.filter(({ id }) => isWithoutFigure(context.plan, id));
  const left = grouped(complexes, ({ locality }) => locality);
  const own = localities.flatMap((area) => {
    const here = left.get(area.locality) ?? [];
    left.delete(area.locality);
    const values = measureValues(context, area.measured ?? {});
    const known = values.length > 0 ? [language.report.measureList(year, language.joined(values))] : [];
    return [
      heading(3, nameOf(context, "locality", area.locality)),
      ...lines(areaSentence(context, area, nameOf(context, "locality", area.locality)), ...known),
      ...here.flatMap((each) => complexSection(context, each)),
    ];
  });
  const others = [...left.values()].flat();
  return [
    ...(silent.length > 0
      ? lines(
          language.report.withoutFigure(
            context.language.list(
              silent.map(({ label, clauses }) => context.language.cited(context.language.label(label), clauses)),
            ),
          ),
        )
      : []),
    ...own,
    ...(others.length > 0
      ? [heading(3, language.report.elsewhere), ...others.flatMap((each) => complexSection(context, each))]
      : []),
  ];
}

const complexSection = (context: Context, report: ComplexReport): Block[] => [
  heading(4, complexName(context, report.complex)),
  ...complexBlocks(context, report),
];
