import { type Fault, faultAt, type Label } from "../../finding/index.js";
import { asRead, pathText } from "../../kernel/index.js";

interface Named {
  readonly id: string;
  readonly label: Label;
}

/** Of many of one name so many are looked at: the first two are refused. */
const LOOKED_AT = 16;

/** Members of a list that a language has one name for, as far as both may be meant: a name is read as an id, and told for one. */
export function namedAlike<N extends Named>(
  list: string,
  items: readonly N[],
  meet: (one: N, other: N) => boolean = () => true,
): Fault[] {
  const known = new Map<string, N[]>();
  return items.flatMap((item, index) =>
    Object.entries(item.label).flatMap(([language, name = ""]) => {
      const key = JSON.stringify([language, asRead(name) || name]);
      const others = known.get(key) ?? [];
      const other = others.find((each) => each.id !== item.id && meet(each, item));
      if (others.length < LOOKED_AT) known.set(key, [...others, item]);
      if (!other) return [];
      const [zh, en] = [`与 ${other.id} 不同的名称`, `a name other than that of ${other.id}`];
      return [faultAt(pathText(["label", language], `${list}[${index}]`), name, zh, en, `${name} 2`, "double")];
    }),
  );
}
