/* Values as different people write them in one workbook; `at` says whose turn it is. */

/** A cell of the sample. */
export type Dirty = string | number | Date | null;

const turn = <T>(at: number, ...ways: readonly (() => T)[]): T => (ways[at % ways.length] as () => T)();

/** Nothing recorded. */
export const nothing = (at: number): Dirty =>
  turn(
    at,
    () => null,
    () => "/",
    () => "—",
    () => "待定",
  );

/** `4,680平方米`, `1.52万`, `１７６０`, `4680㎡`, or the number. */
export function area(value: string | undefined, at: number): Dirty {
  if (value === undefined) return nothing(at);
  const grouped = Number(value).toLocaleString("en-US");
  return turn<Dirty>(
    at,
    () => Number(value),
    () => `${grouped}平方米`,
    () => (Number(value) % 100 === 0 ? `${Number(value) / 10_000}万` : `${value} `),
    () => wide(value),
    () => `${grouped}㎡`,
  );
}

/** Full-width digits. */
const wide = (text: string) => text.replace(/[\d.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** `35家`, `３５`, or the number; `无` for none. */
export function count(value: number | undefined, at: number): Dirty {
  if (value === undefined) return nothing(at);
  if (value === 0) return "无";
  return turn<Dirty>(
    at,
    () => value,
    () => `${value}家`,
    () => wide(String(value)),
  );
}

/** A date of the workbook, `2018.9.30`, `2018/9/30`, `2018年9月30日`, `20180930`. */
export function day(on: string | undefined, at: number): Dirty {
  if (on === undefined) return null;
  const [year = "", month = "", date = ""] = on.split("-");
  const short = [year, String(Number(month)), String(Number(date))];
  return turn<Dirty>(
    at,
    () => new Date(`${on}T00:00:00Z`),
    () => short.join("."),
    () => short.join("/"),
    () => `${short[0]}年${short[1]}月${short[2]}日`,
    () => Number(`${year}${month}${date}`),
  );
}

/** 温岭市, 温岭, or 温 岭 市. */
export function place(name: string, at: number): Dirty {
  return turn(
    at,
    () => name,
    () => name.replace(/(?<=^..)[市区县]$/u, ""),
    () => [...name].join(" "),
  );
}

/** How people shorten what the policy calls by four letters. */
const SHORT: { readonly [name: string]: string } = {
  研究开发: "研发",
  检验检测: "检测",
  创意设计: "设计",
  教育培训: "培训",
  创业孵化: "孵化",
};

/** Several in one cell; `无` for none, `全部` or `√` for all of `most`. */
export function several(names: readonly string[] | undefined, at: number, most?: number): Dirty {
  if (names === undefined) return nothing(at);
  if (names.length === 0) return "无";
  if (names.length === most)
    return turn(
      at,
      () => "全部",
      () => "√",
    );
  return turn(
    at,
    () => names.join("、"),
    () => names.map((name) => (most === undefined ? name : (SHORT[name] ?? name))).join("、"),
    () => names.join("；"),
    () => names.join("\n"),
    () => names.join("，"),
  );
}

/** Yuan in 万元, with the noise that a spreadsheet's own arithmetic leaves. */
export function inTenThousands(value: string | undefined, at: number): Dirty {
  if (value === undefined) return nothing(at);
  const figure = Number(value) / 10_000;
  return turn<Dirty>(
    at,
    () => figure,
    () => figure.toLocaleString("en-US", { maximumFractionDigits: 6 }),
    () => figure * 1.1 - figure * 0.1,
  );
}
