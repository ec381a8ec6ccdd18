import type { ChainAssessment, ChainCondition, LinkAssessment } from "../../layout/index.js";
import { type Block, lines, table } from "../block.js";
import { type Context, knownName, nameOf, namesOf, percent, quoted } from "../context.js";
import type { Renderer } from "../renderer.js";

/** How chain assessment is rendered. */
export const chainAssessment: Renderer<ChainAssessment> = {
  sentences: (context, chain) => [
    ...chainSentences(context, chain),
    ...chain.priorities.flatMap((link) => linkAssessment.sentences(context, link)),
  ],
  blocks: (context, chain) => [...lines(...chainSentences(context, chain)), ...linkTable(context, chain)],
};

function chainSentences(context: Context, chain: ChainAssessment): string[] {
  const { language } = context;
  const clauses = [...new Set(chain.findings.flatMap((finding) => finding.clauses))];
  const sentence = language.layout.chain(nameOf(context, "chain", chain.chain), industryName(context, chain.industry), {
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

function linkTable(context: Context, chain: ChainAssessment): Block[] {
  return table(
    context.language.columns.link,
    chain.assessed.map((link) => linkAssessment.row?.cells(context, link) ?? []),
  );
}

/** How link assessment is rendered. */
export const linkAssessment: Renderer<LinkAssessment> = {
  sentences: (context, { name, strength, dependents, share, complexes }) => {
    const { language } = context;
    return [
      language.joined([
        language.layout.link(name, language.words.strengths[strength], String(dependents), percent(share)),
        ...(complexes.length > 0 ? [language.layout.supported(namesOf(context, "complex", complexes))] : []),
      ]),
    ];
  },
  row: {
    columns: ({ language }) => language.columns.link,
    cells: (context, { name, strength, dependents, share, complexes, technologies }) => [
      name,
      context.language.words.strengths[strength],
      String(dependents),
      percent(share),
      namesOf(context, "complex", complexes),
      technologies.length > 0 ? context.language.list(technologies.map((id) => quoted(context, id))) : "–",
    ],
  },
};

/** The name that records give an industry, else that of the plan's element. */
export const industryName = (context: Context, id: string) =>
  knownName(context, "industry", id) ?? nameOf(context, "element", id);
