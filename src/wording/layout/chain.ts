import type { ChainAssessment, ChainCondition, LinkAssessment } from "../../layout/index.js";
import { type Block, lines, table } from "../block.js";
import { knownName, nameOf, namesOf, percent, quoted, type Speaker } from "../speaker.js";
import type { Telling } from "../telling.js";

/** How chain assessment is told. */
export const chainAssessment: Telling<ChainAssessment> = {
  say: (speaker, chain) => [
    ...chainSentences(speaker, chain),
    ...chain.priorities.flatMap((link) => linkAssessment.say(speaker, link)),
  ],
  show: (speaker, chain) => [...lines(...chainSentences(speaker, chain)), ...linkTable(speaker, chain)],
};

function chainSentences(speaker: Speaker, chain: ChainAssessment): string[] {
  const { language } = speaker;
  const clauses = [...new Set(chain.findings.flatMap((finding) => finding.clauses))];
  const sentence = language.layout.chain(nameOf(speaker, "chain", chain.chain), industryName(speaker, chain.industry), {
    ...counts(chain),
  });
  return [
    language.cited(sentence, clauses),
    ...(chain.before ? [language.layout.before(counts(chain.before))] : []),
    ...(chain.priorities.length > 0
      ? [language.layout.first(language.list(chain.priorities.map(({ name }) => name)))]
      : []),
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
    speaker.language.columns.link,
    chain.assessed.map((link) => linkAssessment.row?.cells(speaker, link) ?? []),
  );
}

/** How link assessment is told. */
export const linkAssessment: Telling<LinkAssessment> = {
  say: (speaker, { name, strength, dependents, share, complexes }) => {
    const { language } = speaker;
    return [
      language.joined([
        language.layout.link(name, language.words.strengths[strength], String(dependents), percent(share)),
        ...(complexes.length > 0 ? [language.layout.supported(namesOf(speaker, "complex", complexes))] : []),
      ]),
    ];
  },
  row: {
    head: ({ language }) => language.columns.link,
    cells: (speaker, { name, strength, dependents, share, complexes, technologies }) => [
      name,
      speaker.language.words.strengths[strength],
      String(dependents),
      percent(share),
      namesOf(speaker, "complex", complexes),
      technologies.length > 0 ? speaker.language.list(technologies.map((id) => quoted(speaker, id))) : "–",
    ],
  },
};

/** The name that records give an industry, else that of the plan's element. */
export const industryName = (speaker: Speaker, id: string) =>
  knownName(speaker, "industry", id) ?? nameOf(speaker, "element", id);
