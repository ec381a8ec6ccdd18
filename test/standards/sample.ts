import { assessTier, Complex, type ComplexInput, type Finding, type PlainDate } from "../../src/index.js";
import { type TaizhouReadings, type TaizhouTier, taizhou } from "../../src/taizhou/index.js";

/** A plan with Taizhou's tiers and readings. */
export type TaizhouPlan = typeof taizhou;

/** What a test writes of a complex; the text of a decimal need not be a literal. */
export type Recorded = Partial<Written<ComplexInput>>;
type Written<T> = T extends `${number}` ? string : T extends object ? { readonly [K in keyof T]: Written<T[K]> } : T;

/** The day most tests ask about. */
export const END: PlainDate = "2020-12-31";

/** The pump makers' complex of Wenling, on the county list since September 2018, with what a test records of it. */
export function complexOf(recorded: Recorded = {}): Complex {
  return Complex.parse({
    id: "pumps",
    name: "泵业综合体",
    locality: "wenling",
    milestones: [{ kind: "cultivated", tier: "county", on: "2018-09-30" }],
    ...recorded,
  });
}

/** What a tier's assessment says by one standard. */
export function finding(
  rule: string,
  recorded: Recorded,
  { plan = taizhou, tier = "county", asOf = END }: { plan?: TaizhouPlan; tier?: TaizhouTier; asOf?: PlainDate } = {},
): Finding {
  return ruleIn(assessTier(plan, complexOf(recorded), tier, { asOf }).findings, rule);
}

/** The finding of one rule; a test that asks for an absent one fails. */
export function ruleIn(findings: readonly Finding[], rule: string): Finding {
  const [found, ...more] = findings.filter((candidate) => candidate.rule === rule);
  if (!found || more.length > 0) throw new Error(`${found ? "several findings" : "no finding"} by ${rule}`);
  return found;
}

/** The verdict of the whole tier. */
export function verdict(
  recorded: Recorded,
  { plan = taizhou, tier = "county", asOf = END }: { plan?: TaizhouPlan; tier?: TaizhouTier; asOf?: PlainDate } = {},
) {
  return assessTier(plan, complexOf(recorded), tier, { asOf }).verdict;
}

/** A waiver of the floor area for the county tier, granted for the year 2020. */
export const waiver = {
  clause: "4.1.2",
  tier: "county",
  reason: "equipment halls of the member firms are used",
  approvedBy: "Wenling science bureau",
  approvedOn: "2020-01-01",
  until: "2020-12-31",
} as const;

/** The nine service functions of 2.3. */
export const NINE = [
  "creative-design",
  "research-development",
  "inspection-testing",
  "standards-information",
  "results-promotion",
  "business-incubation",
  "international-cooperation",
  "exhibition-display",
  "education-training",
] as const;

/** The ten site capabilities of 4.1.3. */
export const TEN = [
  "research-development",
  "design",
  "inspection-testing",
  "metrology-testing",
  "standards-information",
  "business-incubation",
  "intellectual-property",
  "technology-finance",
  "talent-training",
  "technology-market",
] as const;

/** The members of a list but these. */
export function but<T extends string>(list: readonly T[], ...left: readonly T[]): T[] {
  return list.filter((member) => !left.includes(member));
}

/** Somebody of a kind who takes part. */
export function participant(kind: string, role: "lead" | "member" | "operator" = "member") {
  return { kind, name: `${kind} (${role})`, role };
}

/** The names of Taizhou's readings. */
export type ReadingName = keyof TaizhouReadings;
