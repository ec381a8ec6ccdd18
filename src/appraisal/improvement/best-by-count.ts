import type { Decimal } from "decimal.js";
import {
  bigParts,
  compareFractions,
  dividedBy,
  type Fraction,
  fraction,
  greater,
  greatestDivisor,
  lesser,
  ONE,
  sumOf,
  times,
  ZERO,
} from "../../kernel/index.js";
import { Exact } from "../exact.js";
import type { Combine, Weighed } from "../scoring/combine.js";
import type { Branch, Leaf } from "./improvable.js";
import { logarithmOf, meanOf } from "./weighing.js";

/** The greatest share that so many leaves at their best make, and which leaves these are. */
export interface Best {
  readonly share: Fraction;
  readonly leaves: Chosen;
}

/** Leaves chosen, as a tree that shares its branches with others. */
type Chosen = readonly (Leaf | Chosen)[];

/**
 * For each number of leaves, from none on, the greatest share of the whole that so many at their best make, and which.
 *
 * The parts of a group are taken up one after another, each adding to what the ones before came to, so that the whole
 * takes steps in proportion to the square of the leaves.
 */
export function bestByCount(node: Branch | Leaf): readonly Best[] {
  if (!("children" in node)) {
    const now = { share: node.share, leaves: [] };
    return compareFractions(node.best, node.share) > 0 ? [now, { share: node.best, leaves: [node] }] : [now];
  }
  const parts = node.children.map((child) => ({ options: bestByCount(child), weight: child.marks }));
  return FOLDS[node.group.combine ?? "sum"](parts);
}

/** The leaves chosen, one after another. */
export function leavesIn(chosen: Chosen): Leaf[] {
  const found: Leaf[] = [];
  const open: (Leaf | Chosen)[] = [chosen];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if ("indicator" in each) found.push(each);
    else open.push(...[...each].reverse());
  }
  return found;
}

interface Part {
  readonly options: readonly Best[];
  readonly weight: Fraction;
}

/** By how a group combines its parts, the best of every number of leaves in them. */
const FOLDS: { readonly [C in Combine]: (parts: readonly Part[]) => readonly Best[] } = {
  sum: (parts) => {
    const exact = parts.flatMap(({ options, weight }) =>
      options.map(({ share }) => bigParts(times(share, weight)).under),
    );
    const under = exact.reduce((product, each) => (product / greatestDivisor(product, each)) * each, 1n);
    const all = sumOf(parts.map(({ weight }) => weight));
    return folded<bigint>(parts, 0n, {
      term: ({ share, weight }) => {
        const part = bigParts(times(share, weight));
        return (part.over * under) / part.under;
      },
      joined: (sum, term) => sum + term,
      isMore: (a, b) => a > b,
      shareOf: (sum) => dividedBy(fraction(sum, under), all),
    });
  },
  minimum: (parts) =>
    folded<Fraction>(parts, ONE, {
      term: ({ share }) => share,
      joined: lesser,
      isMore: (a, b) => compareFractions(a, b) > 0,
      shareOf: (least) => least,
    }),
  geometric: (parts) => {
    const all = sumOf(parts.map(({ weight }) => weight));
    return folded<Product>(parts, NOTHING, {
      term: (part) => ({ logarithm: logarithmOf(part), least: part.share, most: part.share }),
      joined: (product, term) => ({
        logarithm: product.logarithm.plus(term.logarithm),
        least: lesser(product.least, term.least),
        most: greater(product.most, term.most),
      }),
      isMore: (a, b) => settled(a).greaterThan(settled(b)),
      shareOf: ({ logarithm, least, most }) => meanOf(logarithm, all, [least, most]),
    });
  },
};

interface Product {
  readonly logarithm: Decimal;
  readonly least: Fraction;
  readonly most: Fraction;
}

const NOTHING: Product = { logarithm: /* @__PURE__ */ new Exact(0), least: ONE, most: ZERO };

/** Sums of the same logarithms in another order differ in their last digits, and are the same. */
const settled = ({ logarithm }: Product) => (logarithm.isFinite() ? logarithm.toDecimalPlaces(60) : logarithm);

interface Fold<T> {
  readonly term: (part: Weighed) => T;
  readonly joined: (sum: T, term: T) => T;
  readonly isMore: (a: T, b: T) => boolean;
  readonly shareOf: (sum: T) => Fraction;
}

function folded<T>(parts: readonly Part[], start: T, { term, joined, isMore, shareOf }: Fold<T>): readonly Best[] {
  let sums: readonly { readonly sum: T; readonly leaves: Chosen }[] = [{ sum: start, leaves: [] }];
  for (const { options, weight } of parts) {
    const terms = options.map(({ share, leaves }) => ({ term: term({ share, weight }), leaves }));
    const next: { sum: T; leaves: Chosen }[] = [];
    sums.forEach((before, count) => {
      terms.forEach((option, more) => {
        const sum = joined(before.sum, option.term);
        const known = next[count + more];
        if (known !== undefined && !isMore(sum, known.sum)) return;
        next[count + more] = {
          sum,
          leaves: option.leaves.length === 0 ? before.leaves : [before.leaves, option.leaves],
        };
      });
    });
    sums = next;
  }
  return sums.map(({ sum, leaves }) => ({ share: shareOf(sum), leaves }));
}
