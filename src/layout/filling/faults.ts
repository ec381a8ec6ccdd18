import { asFarAsRead, type Fault, faultAt, notAmong, ofEach } from "../../finding/index.js";
import { pathText } from "../../kernel/index.js";
import type { Filling } from "./problem.js";

/** Everything that is wrong with a problem whose fields are of the right kind. */
export function fillingFaults(filling: Filling): Fault[] {
  const { needs, candidates, objective, budget } = filling;
  return [
    ...asFarAsRead(() => doubled("needs", needs)),
    ...asFarAsRead(() => doubled("candidates", candidates)),
    ...asFarAsRead(() => unknownNames(filling)),
    ...(objective === "max-coverage" && budget === undefined
      ? [faultAt("budget", undefined, "可用的预算", "what may be spent", "5000000")]
      : []),
    ...asFarAsRead(() => tooLarge(filling)),
  ];
}

function doubled(list: string, items: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [faultAt(`${list}[${index}].id`, id, "不重复的标识", "an id that stands once", `${id}-2`)] : [];
  });
}

function unknownNames({ needs, candidates }: Filling): Fault[] {
  const needIds = needs.map(({ id }) => id);
  const ids = candidates.map(({ id }) => id);
  const [knownNeeds, known] = [new Set(needIds), new Set(ids)];
  return ofEach(candidates, ({ id, supplies, requires = [], excludes = [] }, index) => [
    ...Object.keys(supplies).flatMap((need) =>
      knownNeeds.has(need) ? [] : [notAmong(pathText(["candidates", index, "supplies", need]), need, needIds)],
    ),
    ...Object.entries({ requires, excludes }).flatMap(([key, others]) =>
      others.flatMap((other, place) =>
        known.has(other) && other !== id
          ? []
          : [
              notAmong(
                `candidates[${index}].${key}[${place}]`,
                other,
                ids.slice(0, 13).filter((each) => each !== id),
              ),
            ],
      ),
    ),
  ]);
}

/** The simplex tableau of the problem has to fit into memory. */
function tooLarge({ needs, candidates }: Filling): Fault[] {
  const relations = candidates.reduce(
    (sum, { requires = [], excludes = [] }) => sum + requires.length + excludes.length,
    0,
  );
  const cells = (candidates.length + needs.length) * (needs.length + relations + 2);
  if (cells <= MOST_CELLS) return [];
  const got = { candidates: candidates.length, needs: needs.length, relations };
  return [
    faultAt(
      "",
      got,
      `（候选数 + 需求数）×（需求数 + 关系数 + 2）不超过${MOST_CELLS}`,
      `(candidates + needs) × (needs + relations + 2) of ${MOST_CELLS} at most`,
      { candidates: 1000, needs: 500, relations: 100 },
    ),
  ];
}

const MOST_CELLS = 4_000_000;
