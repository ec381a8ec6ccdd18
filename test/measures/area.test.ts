import { describe, expect, it } from "vitest";
import { measureArea, PolicyError, type PortfolioInput, readPlan, describe as render } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { type TaizhouLocality, taizhou } from "../../src/taizhou/index.js";
import { complexOf, portfolioOf, type Recorded } from "./sample.js";

function areaOf(
  id: string,
  complexes: readonly Recorded[],
  others: Partial<PortfolioInput> = {},
  locality?: TaizhouLocality,
) {
  const portfolio = portfolioOf(
    complexes.map((recorded, index) => complexOf(`c${index}`, recorded)),
    others,
  );
  const found = measureArea(taizhou, portfolio, { year: 2020, ...(locality && { locality }) })[id];
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}

const sector = (category: string) => ({ industry: { id: category, categories: [category] } });

describe("an area at the year's end", () => {
  it("counts the complexes that hold a tier then", () => {
    const delisted = {
      milestones: [
        { kind: "cultivated", tier: "county", on: "2018-01-01" },
        { kind: "delisted", tier: "county", on: "2020-12-31" },
      ],
    } as const;
    expect(areaOf("complexes", [{}, { milestones: [...delisted.milestones] }, { milestones: [] }]).value).toBe("1");
  });

  it("of a locality counts what it took over", () => {
    const zone = { locality: "cluster-zone" };
    expect(areaOf("complexes", [zone, {}], {}, "taizhou-bay-new-area").value).toBe("1");
    expect(areaOf("complexes", [zone, {}], {}, "cluster-zone").value).toBe("0");
  });

  it("refuses a locality that the plan does not have", () => {
    try {
      areaOf("complexes", [], {}, "wenlign" as TaizhouLocality);
      expect.fail("not refused");
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      expect(error.message).toMatch(/the plan has no such locality.*计划中没有这个地方/s);
      expect(error.faults).toMatchObject([{ path: "locality", got: '"wenlign"', near: "wenling" }]);
    }
  });

  it("of a locality is told by its name, of all by the plan's", () => {
    const key = (locality?: TaizhouLocality) => areaOf("complexes", [], {}, locality).key;
    expect([key("wenling"), key()]).toEqual([
      "named-measure/locality/wenling//2020/complexes",
      `named-measure/area/${taizhou.id}//2020/complexes`,
    ]);
  });

  it("of a locality may be a complex more, whose place is in words that are not the plan's", () => {
    const own = areaOf("complexes", [{}, { locality: "温岭县" }], {}, "wenling");
    expect(own).toMatchObject({ missing: ["complexes[1].locality"] });
    expect(own.value).toBeUndefined();
    expect(areaOf("complexes", [{}, { locality: "温岭县" }]).value).toBe("2");
    expect(areaOf("complexes", [{}, { locality: "yuhuan" }], {}, "wenling").value).toBe("1");
  });

  it("of a locality may be a complex more, whose place is one that took it over later", () => {
    const portfolio = portfolioOf([complexOf("a", { locality: "taizhou-bay-new-area" })]);
    const of = (locality: TaizhouLocality) => measureArea(taizhou, portfolio, { year: 2019, locality }).complexes;
    expect(of("cluster-zone")).toMatchObject({ missing: ["complexes[0].locality"] });
    expect(of("cluster-zone")?.value).toBeUndefined();
    expect(of("wenling")?.value).toBe("0");
  });

  it("covers a target cluster once, however many complexes are in it", () => {
    const some = [sector("aviation"), sector("aviation"), sector("modern-agriculture")];
    expect(areaOf("cluster-coverage", some)).toMatchObject({ value: "0.142857142857", clauses: ["1.1", "2.1"] });
  });

  it("says that the names of the clusters come from elsewhere, in the value and in words", () => {
    const found = areaOf("cluster-coverage", [sector("aviation")]);
    expect(found.provenance).toMatchObject({ kind: "external" });
    expect([render(taizhou, found, zhCN), render(taizhou, found, en)]).toEqual([
      "产业集群覆盖率：14.29%（1.1，2.1，引自外部资料）",
      "coverage of industry clusters: 14.29% (1.1, 2.1, from an outside source)",
    ]);
    const own = {
      ...taizhou,
      industryCategories: taizhou.industryCategories.map(({ provenance: _p, ...each }) => each),
    };
    const { chosen: _chosen, ...input } = JSON.parse(JSON.stringify(own));
    const area = measureArea(readPlan(input), portfolioOf([]), { year: 2020 });
    expect(area["cluster-coverage"]?.provenance).toBeUndefined();
    expect(areaOf("mode-diversity", []).provenance).toBeUndefined();
  });

  it("does not know its clusters while an industry is not recorded, unless all are covered", () => {
    const { industry: _none, ...rest } = complexOf("x");
    const open = portfolioOf([rest]);
    expect(measureArea(taizhou, open, { year: 2020 })["cluster-coverage"]?.missing).toEqual(["complexes[0].industry"]);
    const all = taizhou.industryCategories.map(({ id }, index) => complexOf(`c${index}`, sector(id)));
    expect(measureArea(taizhou, portfolioOf([...all, rest]), { year: 2020 })["cluster-coverage"]?.value).toBe("1");
  });

  it("has a function that one complex gives, whatever is unknown of another", () => {
    const nine = taizhou.functions.map(({ id }) => id);
    expect(areaOf("portfolio-functions", [{ functions: nine }, {}]).value).toBe("1");
    expect(areaOf("portfolio-functions", [{ functions: nine.slice(1) }, {}]).missing).toEqual([
      "complexes[1].functions",
    ]);
    expect(areaOf("portfolio-functions", [{ functions: nine.slice(1) }, { functions: [] }]).value).toBe(
      "0.888888888889",
    );
  });

  it("has carriers and modes of those complexes whose record says so", () => {
    const carrier = { site: { carriers: [{ id: "town", kind: "characteristic-town" }] } };
    expect(areaOf("carrier-share", [carrier, { site: { carriers: [] } }]).value).toBe("0.5");
    expect(areaOf("carrier-share", [carrier, {}]).missing).toEqual(["complexes[1].site.carriers"]);
    const modes = ["council", "council", "joint-stock", "none"].map((operatingModel) => ({ operatingModel }));
    expect(areaOf("mode-diversity", modes)).toMatchObject({
      value: "0.444444444444",
      inputs: { total: "3", "part.council": "2", "part.joint-stock": "1" },
    });
    expect(areaOf("mode-diversity", [{ operatingModel: "none" }]).reason?.en).toBe("the denominator is 0");
    expect(areaOf("carrier-share", []).reason?.en).toBe("the denominator is 0");
  });

  it("does not know what a word means that is neither the plan's nor declared", () => {
    const modes = [{ operatingModel: "council" }, { operatingModel: "理事会制" }];
    expect(areaOf("mode-diversity", modes).missing).toEqual(["complexes[1].operatingModel"]);
    const declared = (zh: string) => ({ operatingModels: [{ id: zh, label: { zh, en: zh } }] });
    const others = [{ operatingModel: "council" }, { operatingModel: "托管制" }];
    expect(areaOf("mode-diversity", others, { members: declared("托管制") }).value).toBe("0.5");
    // One declared that reads like the plan's own may be that.
    expect(areaOf("mode-diversity", modes, { members: declared("理事会制") }).value).toBeUndefined();
    expect(areaOf("cluster-coverage", [sector("aviation"), sector("泵与电机")]).missing).toEqual([
      "complexes[1].industry",
    ]);
  });

  it("adds up what its complexes surveyed", () => {
    const observed = (surveyed: string, scope: string) => ({
      "enterprises-surveyed": surveyed,
      "enterprises-in-scope": scope,
    });
    const records = [
      { complex: "c0", year: 2020, observed: observed("3", "4") },
      { complex: "c1", year: 2020, observed: observed("3", "8") },
    ];
    expect(areaOf("area-enterprises-surveyed", [{}, {}], { records }).value).toBe("0.5");
    expect(areaOf("area-enterprises-surveyed", [{}, {}, {}], { records }).missing).toEqual([
      "records.c2.observed.enterprises-surveyed",
      "records.c2.observed.enterprises-in-scope",
    ]);
  });
});

describe("surveys", () => {
  const row = (kind: string, need: string | undefined, capacity: string | undefined) => ({
    locality: "wenling",
    industry: "pumps",
    kind,
    ...(need !== undefined && { need }),
    ...(capacity !== undefined && { capacity }),
  });
  const survey = (id: string, on: string, ...rows: ReturnType<typeof row>[]) => ({ id, on, rows });

  it("say how adequate a kind is, at most 1, by the latest by the year's end", () => {
    const surveys = [
      survey(
        "s2",
        "2020-12-31",
        row("incubation-platform", "4", "3"),
        row("own-kind", "1", "2"),
        row("idle", "0", "0"),
      ),
      survey("s1", "2019-01-01", row("incubation-platform", "4", "1")),
      survey("s3", "2021-01-01", row("incubation-platform", "4", "4")),
    ];
    const word = (id: string) => ({ id, label: { zh: id, en: id } });
    const known = { surveys, complete: ["surveys"], members: { resourceKinds: [word("own-kind"), word("idle")] } };
    expect(areaOf("resource-adequacy-of.incubation-platform", [{}], known).value).toBe("0.75");
    expect(areaOf("resource-adequacy-of.own-kind", [{}], known)).toMatchObject({
      value: "1",
      inputs: { numerator: "2", denominator: "1" },
    });
    expect(areaOf("resource-adequacy-of.idle", [{}], known).value).toBe("1");
    expect(areaOf("resource-adequacy", [{}], known).value).toBe("0.666666666667");
    expect(areaOf("resource-adequacy-of.incubation-platform", [{}], { surveys }, "yuhuan").missing).toEqual([
      "surveys",
    ]);
  });

  it("leave unknown what they did not ask", () => {
    const surveys = [survey("s", "2020-01-01", row("incubation-platform", "4", undefined))];
    expect(areaOf("resource-adequacy-of.incubation-platform", [{}], { surveys }).missing).toEqual([
      "surveys[0].rows[0].capacity",
      "surveys",
    ]);
    expect(areaOf("resource-adequacy", [{}]).missing).toEqual(["surveys"]);
  });

  it("that are not said to be all leave open what another may have found", () => {
    const surveys = [survey("s", "2020-01-01", row("incubation-platform", "4", "3"))];
    const known = { numerator: "3", denominator: "4" };
    const of = (more: Partial<PortfolioInput>) =>
      areaOf("resource-adequacy-of.incubation-platform", [{}], { surveys, ...more });
    expect(of({ complete: ["surveys"] })).toMatchObject({ value: "0.75", inputs: known, missing: [] });
    expect(of({})).toMatchObject({ inputs: known, missing: ["surveys"] });
    expect(of({}).value).toBeUndefined();
  });

  it("of resources are none of bottlenecks: a key or common problem covers an industry", () => {
    const need = (kind: "key" | "individual", industry: string) => ({
      id: industry,
      kind,
      industry,
      raisedOn: "2020-02-01",
    });
    const complexes = [{}, sector("a"), sector("b"), sector("c")];
    const surveys = [survey("s", "2020-01-01", row("incubation-platform", "4", "1"))];
    const needs = [need("key", "a"), need("individual", "b")];
    const complete = ["needs"];
    expect(areaOf("industries-surveyed", complexes, { surveys, needs, complete }).value).toBe("0.25");
    // Nothing says that nobody surveyed the other three.
    expect(areaOf("industries-surveyed", complexes, { surveys, needs }).missing).toEqual(["needs"]);
    expect(areaOf("industries-surveyed", complexes, { surveys }).missing).toEqual(["needs"]);
    expect(areaOf("area-key-problems", complexes, { needs, complete }).value).toBe("1");
    expect(areaOf("area-individual-problems-resolved", complexes, { needs, complete }).value).toBe("0");
    expect(areaOf("area-key-problems", complexes, { needs })).toMatchObject({ missing: ["needs"] });
  });
});
