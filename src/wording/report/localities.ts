import { grouped } from "../../kernel/index.js";
import { type ComplexReport, lastYearEnded, type PolicyReport } from "../../report/index.js";
import { type Block, heading, lines } from "../block.js";
import { measureValues } from "../measures/measures.js";
import { complexName, nameOf, type Speaker } from "../speaker.js";
import { areaSentence } from "./area.js";
import { complexReport, isWithoutFigure } from "./complex.js";

/** Each locality with its complexes; those of a place that the plan does not have come last. */
export function localityBlocks(speaker: Speaker, { localities, complexes, stamp }: PolicyReport): Block[] {
  const { language } = speaker;
  const year = language.year(lastYearEnded(stamp.asOf));
  const silent = speaker.plan.standards.filter(({ id }) => isWithoutFigure(speaker.plan, id));
  const left = grouped(complexes, ({ locality }) => locality);
  const own = localities.flatMap((area) => {
    const here = left.get(area.locality) ?? [];
    left.delete(area.locality);
    const values = measureValues(speaker, area.measured ?? {});
    const known = values.length > 0 ? [language.report.measureList(year, language.joined(values))] : [];
    return [
      heading(3, nameOf(speaker, "locality", area.locality)),
      ...lines(areaSentence(speaker, area, area.locality), ...known),
      ...here.flatMap((each) => complexBlocks(speaker, each)),
    ];
  });
  const others = [...left.values()].flat();
  return [
    ...(silent.length > 0
      ? lines(
          language.report.withoutFigure(
            speaker.language.list(
              silent.map(({ label, clauses }) => speaker.language.cited(speaker.language.label(label), clauses)),
            ),
          ),
        )
      : []),
    ...own,
    ...(others.length > 0
      ? [heading(3, language.report.elsewhere), ...others.flatMap((each) => complexBlocks(speaker, each))]
      : []),
  ];
}

const complexBlocks = (speaker: Speaker, report: ComplexReport): Block[] => [
  heading(4, complexName(speaker, report.complex)),
  ...(complexReport.show?.(speaker, report) ?? []),
];
