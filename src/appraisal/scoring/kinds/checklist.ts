import * as z from "zod";
import { type Fault, faultAt, Label } from "../../../finding/index.js";
import {
  amountSchema,
  compareDecimals,
  compareFractions,
  type DecimalString,
  dividedBy,
  exactText,
  type Fraction,
  fractionOf,
  greater,
  idSchema,
  minus,
  objectOf,
  someOf,
  sumOf,
  times,
  ZERO,
} from "../../../kernel/index.js";

/** Items that each have marks of their own; together they have those of the indicator. */
export interface Checklist extends z.output<typeof Checklist> {}

const ITEM = {
  zh: "至少一项",
  en: "at least one item",
  example: '[{"id":"audit","label":{"zh":"审计","en":"audit"},"marks":"5"}]',
};

/** Schema of {@link Checklist}. */
export const Checklist = /* @__PURE__ */ (() =>
  objectOf({
    /** How marks are earned (类型). */
    kind: z.literal("checklist"),
    /** The items (清单事项). */
    items: someOf(
      objectOf({
        /** Id of the item, as a record's `done` names it (标识). */
        id: idSchema,
        /** Its name (名称). */
        label: Label,
        /** Its marks (分值, marks). */
        marks: amountSchema,
      }),
      ITEM,
    ),
  }))();

/** What is wrong with a checklist for an indicator of so many marks. */
export function faultsOfChecklist({ items }: Checklist, marks: DecimalString, path: string): Fault[] {
  const seen = new Set<string>();
  const twice = items.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [faultAt(`${path}.items[${index}].id`, id, "同一清单内不重复的标识", "an id that stands once", `${id}-2`)]
      : [];
  });
  const over = minus(sumOf(items.map((item) => fractionOf(item.marks))), fractionOf(marks));
  if (compareFractions(over, ZERO) === 0) return twice;
  const most = items.reduce(
    (best, { marks: own }, at) => (compareDecimals(own, items[best]?.marks ?? own) > 0 ? at : best),
    0,
  );
  const got = items[most]?.marks ?? marks;
  const example = exactText(greater(ZERO, minus(fractionOf(got), over)));
  const en = `as many as make the items add up to the indicator's marks, ${marks}`;
  return [...twice, faultAt(`${path}.items[${most}].marks`, got, `使各项之和等于指标分值${marks}的分值`, en, example)];
}

/** Whether every item done is on the list. */
export function holdsAll({ items }: Checklist, done: readonly string[]): boolean {
  return done.every((item) => items.some(({ id }) => id === item));
}

/** The share of the marks that the items done earn; those that are not on the list earn nothing. */
export function shareOfChecklist({ items }: Checklist, done: readonly string[]): Fraction {
  const marks = (counted: Checklist["items"]) => sumOf(counted.map((item) => fractionOf(item.marks)));
  return dividedBy(marks(items.filter(({ id }) => done.includes(id))), marks(items));
}

/** The fewest further items that bring the share to one wanted, those of most marks first. */
export function itemsForShare({ items }: Checklist, done: readonly string[], share: Fraction): string[] {
  const total = sumOf(items.map((item) => fractionOf(item.marks)));
  const open = items.filter(({ id }) => !done.includes(id));
  const byMarks = [...open].sort((a, b) => compareFractions(fractionOf(b.marks), fractionOf(a.marks)));
  let lacking = minus(times(share, total), times(shareOfChecklist({ kind: "checklist", items }, done), total));
  const taken: string[] = [];
  for (const { id, marks } of byMarks) {
    if (compareFractions(lacking, ZERO) <= 0) break;
    taken.push(id);
    lacking = minus(lacking, fractionOf(marks));
  }
  return taken;
}
