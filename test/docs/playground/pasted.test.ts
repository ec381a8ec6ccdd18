import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import { describe, expect, it } from "vitest";
import { cellsIn, withPasted } from "../../../docs/playground/worker/pasted.js";
import { portfolio as sample } from "../../report/portfolios.js";

const rules = { plan: taizhou, scorecard: taizhouScorecard };

describe("rows copied out of a spreadsheet", () => {
  it("have tabs between cells, and quotes around those of several lines", () => {
    expect(cellsIn('名称\t服务功能\r\n泵业\t"研发\n检测"\r\n\t"说""好"""\r\n')).toEqual([
      ["名称", "服务功能"],
      ["泵业", "研发\n检测"],
      ["", '说"好"'],
    ]);
    expect(cellsIn("")).toEqual([]);
  });

  it("take the place of a sheet of the records, and leave the others", () => {
    const text =
      "综合体\t金额（万元）\t日期\t期间起始\t期间终止\n温岭水泵产业创新服务综合体（虚构）\t120\t2019.3.1\t2019.1.1\t约2019\n";
    const read = withPasted(rules, sample, "grants", text);
    expect(read.faults.map(({ cell, got }) => [cell, got])).toEqual([["E2", "约2019"]]);
    const mended = withPasted(rules, sample, "grants", text.replace("约2019", "2019.12.31"));
    expect(mended.faults).toEqual([]);
    expect(mended.portfolio.grants).toMatchObject([{ complex: "wenling-pumps", amount: "1200000", on: "2019-03-01" }]);
    expect(mended.portfolio.complexes).toHaveLength(sample.complexes.length);
    expect(mended.portfolio.records).toEqual(sample.records);
  });
});
