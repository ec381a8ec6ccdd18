import { describe, expect, it } from "vitest";
import { assessComplex, Complex, describe as told } from "../../src/index.js";
import { en } from "../../src/languages/en/index.js";
import { zhCN } from "../../src/languages/zh-CN/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { ja } from "../languages/japanese.js";

const listed = { kind: "cultivated", tier: "county", on: "2018-05-01" };
const ended = { kind: "delisted", tier: "county", on: "2019-05-01" };

const of = (milestones: readonly object[], asOf: string) => {
  const complex = Complex.parse({ id: "a", name: "a", locality: "wenling", milestones } as never);
  const assessment = assessComplex(taizhou, complex, { asOf });
  return { ...assessment, said: [zhCN, en, ja].map((language) => told(taizhou, assessment, language)) };
};

describe("where a complex stands that was struck off", () => {
  it("is that, with the day", () => {
    const { struckOff, said } = of([listed, ended], "2020-12-31");
    expect(struckOff).toBe("2019-05-01");
    expect(said[0]).toContain("2019年5月1日已退出");
    expect(said[0]).not.toContain("未列入");
    expect(said[1]).toContain("struck off on 1 May 2019");
    expect(said[2]).toContain("2019・05・01");
  });

  it.each([
    ["the day before", [listed, ended], "2019-04-30", undefined, "现为县级"],
    ["of the day itself", [listed, ended], "2019-05-01", "2019-05-01", "2019年5月1日已退出"],
    ["of one listed anew", [listed, ended, { ...listed, on: "2020-01-01" }], "2020-12-31", undefined, "现为县级"],
    ["of one never listed", [], "2020-12-31", undefined, "未列入任何层级"],
    [
      "of one that may hold a tier",
      [listed, ended, { ...listed, tier: "x", on: "2020-01-01" }],
      "2020-12-31",
      undefined,
      "无法识别",
    ],
  ])("%s: %j on %s", (_what, milestones, asOf, day, zh) => {
    const { struckOff, said } = of(milestones, asOf);
    expect(struckOff).toBe(day);
    expect(said[0]).toContain(zh);
  });
});
