import * as z from "zod";
import { type Finding, guarded, keyOf, readBy, takes } from "../finding/index.js";
import {
  type DecimalString,
  dateSchema,
  downstream,
  downstreamCounts,
  objectOf,
  topologicalOrder,
  wholeDecimal,
} from "../kernel/index.js";
import type { Plan } from "../plan/index.js";
import { madePlan } from "../plan/index.js";
import {
  type Chain,
  type ChainInput,
  type Ground,
  type NotStanding,
  notStandingAmong,
  Portfolio,
} from "../registry/index.js";
import { layoutFinding } from "./finding.js";
import { ratioOf } from "./ratio.js";
import { readChain } from "./read-chain.js";

/** A link of an industry chain, and how much of the chain stands on it. */
export interface LinkAssessment {
  readonly type: "link-assessment";
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** How strong it is found to be (强弱). */
  readonly strength: "missing" | "weak" | "sound" | "unknown";
  /** How many links come after it, directly or through others. */
  readonly dependents: number;
  /** Their ids, in the order of the chain; left out of chains of more than 1,000 links. */
  readonly dependentIds?: readonly string[];
  /** `dependents` ÷ all links, to 12 places. */
  readonly share: DecimalString;
  readonly complexes: readonly string[];
  /** Key technologies of it that are recorded (关键技术). */
  readonly technologies: readonly string[];
}

/** How many links of a chain are missing or weak. */
export interface ChainCondition {
  /** How many links it has (环节数). */
  readonly links: number;
  readonly missing: number;
  /** How many links are weak (弱环). */
  readonly weak: number;
  readonly unknown: number;
  /** (missing + weak) ÷ links to 12 places: with no unknown link lacking, and with all of them; none of a chain without links. */
  readonly lacking?: readonly [DecimalString, DecimalString];
}

/** What an industry chain lacks, and where to begin. */
export interface ChainAssessment extends ChainCondition {
  readonly type: "chain-assessment";
  /** Id of the chain (产业链). */
  readonly chain: string;
  readonly industry: string;
  /** Each behind those it comes after. */
  readonly assessed: readonly LinkAssessment[];
  /** Missing and weak links: most of the chain on it first, then missing before weak, then in the order of the chain. */
  readonly priorities: readonly LinkAssessment[];
  /** How it stood earlier, where an earlier record is given. */
  readonly before?: ChainCondition;
  /** For each link whether it is there, and whether it is strong enough. */
  readonly findings: readonly Finding[];
  /** What its links name and is no complex on the day, where the records are given. */
  readonly leftOut: readonly NotStanding[];
}

/** What a chain is compared with, and whose complexes stand on its links on which day. */
export interface ChainOptions extends Partial<Omit<Ground, "plan">> {
  /** The chain as it was. */
  readonly before?: ChainInput;
}

/**
 * Which links of an industry chain are missing (补链) or weak (强链), what stands on each, and which to see to first.
 *
 * Work: links × (links + connections) ÷ 32 steps, and linear in the complexes.
 *
 * @param chain - links with what each comes after and its strength; a link without `strength` is `unknown`
 * @param options - `before`: the chain as it was, to compare with; `portfolio` and `asOf`: the records and the day, so that
 * no link stands on what is no complex then
 * @throws {@link PolicyError} with every fault: double ids, links that are not there, a cycle with all its links
 *
 * @see 4.4.1
 * @see 4.4.3
 * @example
 * ```ts
 * import { assessChain } from "innovation-service-complex";
 * import { taizhou } from "innovation-service-complex/taizhou";
 *
 * const { priorities, lacking } = assessChain(taizhou, {
 *   id: "pumps", name: "泵业链", industry: "pumps-motors",
 *   links: [
 *     { id: "casting", name: "铸造", strength: "weak" },
 *     { id: "motor", name: "电机", strength: "sound" },
 *     { id: "control", name: "控制器", strength: "missing" },
 *     { id: "pump", name: "整泵", strength: "sound", after: ["casting", "motor", "control"] },
 *   ],
 * });
 * priorities.map(({ id }) => id); // => ["control", "casting"]
 * lacking; // => ["0.5", "0.5"]
 * ```
 */
export function assessChain(plan: Plan, chain: ChainInput, options: ChainOptions = {}): ChainAssessment {
  return guarded(assessChainTakes, chainAssessed, plan, chain, options);
}

/** What {@link assessChain} takes. */
export const assessChainTakes = /* @__PURE__ */ takes("assessChain", () => ({
  plan: madePlan,
  chain: z.unknown(),
  options: objectOf({
    portfolio: readBy(Portfolio).exactOptional(),
    asOf: dateSchema.exactOptional(),
    before: z.unknown().exactOptional(),
  }).optional(),
}));

function chainAssessed(plan: Plan, chain: ChainInput, { before, portfolio, asOf }: ChainOptions = {}): ChainAssessment {
  const { id, industry, links } = readChain(chain, "");
  const named = links.flatMap(({ complexes = [] }) => complexes);
  const leftOut = portfolio && asOf ? notStandingAmong({ plan, portfolio, asOf }, named) : [];
  const out = new Set(leftOut.map(({ complex }) => complex));
  const earlier = before && readChain(before, "before");
  const nodes = links.map((link) => ({ id: link.id, after: link.after ?? [] }));
  const sorted = topologicalOrder(nodes);
  const order = "order" in sorted ? sorted.order : [];
  const places = new Map(order.map((each, place) => [each, place]));
  const inOrder = [...links].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const ordered = inOrder.map((link) => ({ id: link.id, after: link.after ?? [] }));
  const counts = downstreamCounts(ordered);
  const assessed = inOrder.map((link): LinkAssessment => {
    const dependents = counts.get(link.id) ?? 0;
    return {
      type: "link-assessment",
      key: keyOf("link-assessment", id, link.id),
      id: link.id,
      name: link.name,
      strength: link.strength ?? "unknown",
      dependents,
      ...(links.length <= MOST_LISTED && { dependentIds: downstream(ordered, link.id) }),
      share: ratioOf(wholeDecimal(dependents), wholeDecimal(links.length)) ?? "0",
      complexes: (link.complexes ?? []).filter((complex) => !out.has(complex)),
      technologies: link.technologies ?? [],
    };
  });
  return {
    type: "chain-assessment",
    chain: id,
    industry,
    ...conditionOf(links),
    assessed,
    priorities: assessed
      .filter(({ strength }) => strength === "missing" || strength === "weak")
      .sort((a, b) => b.dependents - a.dependents || Number(a.strength === "weak") - Number(b.strength === "weak")),
    ...(earlier && { before: conditionOf(earlier.links) }),
    findings: links.flatMap((link, place) => findingsOf(id, link, place, plan)),
    leftOut,
  };
}

const MOST_LISTED = 1000;

function conditionOf(links: Chain["links"]): ChainCondition {
  const count = (strength: "missing" | "weak" | undefined) => links.filter((link) => link.strength === strength).length;
  const [missing, weak, unknown] = [count("missing"), count("weak"), count(undefined)];
  const share = (lacking: number) => ratioOf(wholeDecimal(lacking), wholeDecimal(links.length));
  const [low, high] = [share(missing + weak), share(missing + weak + unknown)];
  return {
    links: links.length,
    missing,
    weak,
    unknown,
    ...(low !== undefined && high !== undefined && { lacking: [low, high] as const }),
  };
}

function findingsOf(chain: string, { id, strength }: Chain["links"][number], place: number, plan: Plan): Finding[] {
  const verdict = (lacking: "missing" | "weak") =>
    strength === undefined ? ("unknown" as const) : strength === lacking ? ("unmet" as const) : ("met" as const);
  const missing = strength === undefined ? [`links[${place}].strength`] : [];
  const subject = { kind: "link", id };
  const about = { effect: "decides" as const, missing, apart: [chain] };
  return [
    layoutFinding(plan, "chain-missing-link", subject, { ...about, verdict: verdict("missing") }),
    layoutFinding(plan, "chain-weak-link", subject, {
      ...about,
      verdict: strength === "missing" ? "not-applicable" : verdict("weak"),
    }),
  ];
}
