import {
  apportion,
  type GroupInput,
  type Language,
  type Scorecard,
  type ScorecardInput,
} from "innovation-service-complex";
import type { MarksRow } from "./answer-types.js";

type Part = GroupInput["children"][number];
type Marks = Readonly<Record<string, string>>;

/** The parts of a scorecard whose marks may be set by hand: aspects, and the indicators below each. */
export function marksOf({ root }: Scorecard, language: Language): MarksRow[] {
  const rows = (parts: readonly Part[], depth: number): MarksRow[] =>
    parts.flatMap((part) => [
      { id: part.id, label: language.label(part.label), depth, marks: String(part.marks) },
      ...("children" in part ? rows(part.children, depth + 1) : []),
    ]);
  return rows(root.children, 0);
}

/**
 * A scorecard with other marks for some parts: those of an aspect are shared out over what is below it in proportion to what
 * that had, to the hundredth; an aspect of which only parts are set has their sum. The whole keeps its own.
 */
export function withMarks(scorecard: Scorecard, marks: Marks): ScorecardInput {
  const { root } = scorecard;
  return { ...scorecard, root: { ...root, children: root.children.map((part) => remarked(part, marks)) } };
}

/** The same marks for each aspect of a scorecard. */
export function equalMarks({ root }: Scorecard): Marks {
  return sharesOf(
    root.marks,
    root.children.map(({ id }) => ({ id, marks: 1 })),
  );
}

function remarked(part: Part, marks: Marks): Part {
  const own = marks[part.id];
  if ("children" in part) {
    const shares = own === undefined ? {} : sharesOf(own, part.children);
    const children = part.children.map((each) => remarked(each, { ...shares, ...marks }));
    return { ...part, marks: own ?? sumOf(children), children };
  }
  if (own === undefined) return part;
  const { scoring } = part;
  if (scoring.kind !== "checklist") return { ...part, marks: own };
  const shares = sharesOf(own, scoring.items);
  const items = scoring.items.map((item) => ({ ...item, marks: shares[item.id] ?? item.marks }));
  return { ...part, marks: own, scoring: { ...scoring, items } };
}

/** Marks shared out in proportion to what each had, to the hundredth. */
function sharesOf(total: string, parts: readonly { readonly id: string; readonly marks: string | number }[]): Marks {
  const { shares } = apportion(
    total,
    parts.map(({ id, marks }) => ({ id, weight: marks })),
  );
  return Object.fromEntries(shares.map(({ id, amount }) => [id, amount]));
}

/** What the marks of some parts add up to, exactly. */
function sumOf(parts: readonly Part[]): string {
  const texts = parts.map(({ marks }) => String(marks));
  const places = Math.max(...texts.map((text) => (text.split(".")[1] ?? "").length));
  const whole = texts.reduce((sum, text) => {
    const [units = "0", decimals = ""] = text.split(".");
    return sum + BigInt(units + decimals.padEnd(places, "0"));
  }, 0n);
  const digits = String(whole).padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
