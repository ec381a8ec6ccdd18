import { type Fault, faultAt, notAmong } from "../../finding/index.js";
import { isPlainObject, ownValue, pathText } from "../../kernel/index.js";
import type { PlanData } from "../plan.js";
import type { Target } from "../target.js";
import { faultsOfKeys, unknownName, wordsOf } from "./meant.js";

/** A target's figures by year, by who owes it (任务分解), or by both: one for each, and none for anybody else. */
export function checkFigures(plan: PlanData, target: Target, path: string): Fault[] {
  const { value } = target;
  if (typeof value !== "object") return [];
  const years = ("years" in target && target.years?.map(String)) || [];
  const keys = Object.keys(value);
  const at = (...more: readonly string[]) => pathText(["value", ...more], path);
  const owing = owingOf(plan, target);
  if (keys.some((key) => years.includes(key))) {
    const either = keys.filter((key) => years.includes(key) && owing?.known.includes(key));
    return [
      ...either.map((key) => {
        const en = "a key that is a year or who owes it, not both: an id that is no year";
        return faultAt(
          at(key),
          ownValue<unknown>(value, key),
          "年份、标识二者之一的键（标识不写作年份）",
          en,
          null,
          "does-not-fit",
        );
      }),
      ...faultsOfKeys(value, years, at(), noFigure),
      ...Object.entries(value).flatMap(([year, figure]) =>
        years.includes(year) && typeof figure === "object"
          ? [
              faultAt(
                at(year),
                figure,
                "一个数：分各地、各年的，先地方后年份",
                "one figure: of both the place stands first, then the year",
                1,
              ),
            ]
          : [],
      ),
    ];
  }
  if (owing === undefined) return keys.map((key) => notAmong(at(key), key, years));
  const { named, known } = owing;
  return [
    ...(named
      ? faultsOfKeys(value, named, at(), noFigure, wordsOf(plan))
      : keys.flatMap((key) => (known.includes(key) ? [] : [unknownName(at(key), key, known, wordsOf(plan))]))),
    ...keys.flatMap((key) => {
      const own: unknown = ownValue<unknown>(value, key);
      return isPlainObject(own) ? faultsOfKeys(own, years, at(key), noFigure) : [];
    }),
  ];
}

/** Who owes a target: those it names, and those it could; nobody in particular where it is the area. */
function owingOf(
  plan: PlanData,
  { each, localities, industries }: Target,
):
  | {
      readonly named: readonly string[] | undefined;
      readonly known: readonly string[];
    }
  | undefined {
  switch (each) {
    case "locality":
      return { named: localities, known: plan.localities.map(({ id }) => id) };
    case "industry":
      return { named: industries, known: plan.industryCategories.map(({ id }) => id) };
    case "area":
      return undefined;
  }
}

function noFigure(path: string, key: string): Fault {
  return faultAt(path, undefined, `${key} 的数（没有任务的填 0）`, `a figure for ${key}, 0 where it owes none`, 1);
}
