import type { ChainAssessment, ChainCondition, LinkAssessment } from "../../layout/index.js";
import { type Context, knownName, nameOf, namesOf, percent } from "../context.js";
import type { Sentences } from "../sentences.js";

/** How chain assessment is told. */
export const chainAssessment: Sentences<ChainAssessment> = (context, chain) => [
  ...chainSentences(context, chain),
  ...chain.priorities.flatMap((link) => linkAssessment(context, link)),
];

/** How a chain stands, and which links to see to first. */
export function chainSentences(context: Context, chain: ChainAssessment): string[] {
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

/** How link assessment is told. */
export const linkAssessment: Sentences<LinkAssessment> = (
  context,
  { name, strength, dependents, share, complexes },
) => {
  const { language } = context;
  return [
    language.joined([
      language.layout.link(name, language.words.strengths[strength], String(dependents), percent(share)),
      ...(complexes.length > 0 ? [language.layout.supported(namesOf(context, "complex", complexes))] : []),
    ]),
  ];
};

/** The name that records give an industry, else that of the plan's element. */
export const industryName = (context: Context, id: string) =>
  knownName(context, "industry", id) ?? nameOf(context, "element", id, "industryCategories");
