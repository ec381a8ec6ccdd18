/**
 * The name that a text most likely means: the one that reads the same but for case, width and separators, else the one
 * that the fewest letters have to be changed, added, left out or swapped for (Damerau 1964, the restricted form), up to
 * a third of them; of equals the longest, the first of those, for a letter is sooner left out than put in. Of a single
 * letter none can be changed: any other would be as near.
 *
 * Work: the length of the text times the length of each name, and no more than 64 characters of either.
 */
export function nearest<T extends string>(text: string, names: Iterable<T>): T | undefined {
  const asked = asRead(text);
  let best: T | undefined;
  let least = Math.max(1, Math.floor(asked.length / 3)) + 1;
  for (const name of names) {
    const read = asRead(name);
    const isLonger = best !== undefined && read.length > asRead(best).length;
    const steps = lettersBetween(asked, read, least + 1);
    const isOfOne = Math.min(asked.length, read.length) < 2;
    if ((steps < least || (steps === least && steps > 0 && isLonger)) && (steps === 0 || !isOfOne)) {
      [best, least] = [name, steps];
    }
  }
  return best;
}

/**
 * A text but for case, width, traditional characters, white space and what cannot be seen: two ids or names that are the same
 * in it are one.
 */
export function asOne(text: string): string {
  return folded(text).replace(/[\s\p{Cf}]/gu, "");
}

/** A text without what tells apart two that read alike: what {@link asOne} leaves out, and separators. */
export function asRead(text: string): string {
  return folded(text).replace(/[\s\p{P}\p{Cf}]/gu, "");
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}

/** Traditional characters of the words that plans and records are written in, each with the simplified one. */
const SIMPLIFIED = /* @__PURE__ */ (() => {
  const [traditional, simplified] = [
    "級縣區創業產務開發檢驗測試設計標準訊國際覽訓會專門評價優無資質術機構網絡園運營組織團聯協學車輛電動鋼銅閥縫紉製農醫藥膠臨嶺環黃橋灣興類別認證報訂審錄經濟財稅費額數據題問項單關鍵個體實現對應統籌導處長員綜",
    "级县区创业产务开发检验测试设计标准讯国际览训会专门评价优无资质术机构网络园运营组织团联协学车辆电动钢铜阀缝纫制农医药胶临岭环黄桥湾兴类别认证报订审录经济财税费额数据题问项单关键个体实现对应统筹导处长员综",
  ];
  return new Map([...traditional].map((character, at) => [character, simplified[at]]));
})();

const TRADITIONAL = /* @__PURE__ */ (() => new RegExp(`[${[...SIMPLIFIED.keys()].join("")}]`, "g"))();

/** Of longer texts only so much is compared by letters. */
const LONGEST = 64;

/** How many letters lie between two texts, of at most 64 letters each; `limit` where that many or more do. */
export function lettersBetween(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? limit) + 1,
          (row[j - 1] ?? limit) + 1,
          (last[j - 1] ?? limit) + (same ? 0 : 1),
          swapped ? (before[j - 2] ?? limit) + 1 : limit,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return Math.min(limit, last[b.length] ?? limit);
}
