import { Portfolio } from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";

/** The sample with English names: a complex is called after its place and industry, other records after their ids. */
export function inEnglish(portfolio: Portfolio): Portfolio {
  const complexes = portfolio.complexes.map((complex) => {
    const place = taizhou.localities.find(({ id }) => id === complex.locality)?.label.en ?? complex.locality;
    const industry = complex.industry && { ...complex.industry, name: words(complex.industry.id) };
    return {
      ...complex,
      name: `${place} ${words(complex.industry?.id ?? complex.id)} (made up)`,
      ...(industry && { industry }),
    };
  });
  return Portfolio.parse(renamed({ ...portfolio, complexes }));
}

/** What has an id and a Chinese name is called after the id; of other Chinese texts those that are shown have their English. */
function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value === "string") return TEXTS[value] ?? value;
  if (typeof value !== "object" || value === null) return value;
  const own: { readonly id?: unknown; readonly name?: unknown } = value;
  const named = typeof own.id === "string" && typeof own.name === "string" && /\p{Script=Han}/u.test(own.name);
  const kept = named ? { ...value, name: words(own.id) } : value;
  return Object.fromEntries(Object.entries(kept).map(([key, each]) => [key, renamed(each)]));
}

const words = (id: string) => id.replaceAll("-", " ");

const TEXTS: Readonly<Record<string, string>> = {
  家: "institutions",
  "市科技局（虚构）": "the city's science bureau (made up)",
  "路桥区科技局（虚构）": "the science bureau of Luqiao (made up)",
  一处厂房改造期间暂缺面积: "one workshop is being rebuilt",
  "利用老厂房改建，结构所限不能扩建": "an old factory, whose structure cannot be extended",
  "海岛地块紧张，服务半径内企业集中": "land is scarce on an island, and the enterprises are near",
  "随省级申报一并说明：二期场地在建": "said with the provincial application: the second site is being built",
};
