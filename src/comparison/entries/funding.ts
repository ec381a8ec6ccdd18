import { grouped, sumDecimals } from "../../kernel/index.js";
import type { PolicyReport } from "../../report/index.js";
import type { Compared, Entry } from "../entry.js";
import { amount, fact, figure, names } from "../field.js";
import { supportedBy } from "../given.js";

/** What a complex gets, and how that comes about: the lines of it and its platforms. */
export function entriesOfSupport({ funding }: PolicyReport): (compared: Compared) => Entry[] {
  const linesOf = grouped(funding?.lines ?? [], ({ complex }) => complex);
  return ({ complex: { complex, support }, at }) => {
    if (support === undefined) return [];
    const lines = linesOf.get(complex) ?? [];
    const marks = lines.flatMap((line) => line.marks ?? []);
    const excludedBy = lines.flatMap((line) => line.excludedBy);
    const mosts = lines.flatMap(({ range: { most } }) => most ?? []);
    const ends = {
      least: sumDecimals(lines.map(({ range }) => range.least)),
      ...(mosts.length === lines.length && { most: sumDecimals(mosts) }),
    };
    const fields = [
      // What is paid counts as it is, and is more or less for certain only as what it may yet come to is.
      { ...amount("amount", "support", "more", support, "yuan"), ...(ends.least !== ends.most && { ends }) },
      names("excludedBy", excludedBy),
      figure("marks", marks.length > 0 ? sumDecimals(marks) : undefined, "marks"),
      fact(
        "lines",
        lines.map(({ clauses: _clauses, ...line }) => line),
      ),
    ];
    return [{ at: [...at, "support"], part: "funding", given: supportedBy, fields }];
  };
}

/** What is shared out, and what is left over. */
export function entriesOfFunding({ funding }: PolicyReport): Entry[] {
  if (!funding) return [];
  const { allocated, unallocated, ties } = funding;
  const fields = [
    figure("allocated", allocated, "yuan"),
    figure("unallocated", unallocated, "yuan"),
    fact("ties", ties),
  ];
  return [{ at: ["funding"], part: "funding", fields }];
}
