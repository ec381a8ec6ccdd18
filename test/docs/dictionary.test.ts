import { describe, expect, it } from "vitest";
import { dictionary } from "../../docs/reference/dictionary.js";

// The dictionary is made from the schemas, the plan and the scorecard; `--update=all` writes it anew.
describe("docs/data-dictionary.md", () => {
  it.each([
    ["en", "docs/data-dictionary.md"],
    ["zh", "docs/data-dictionary.zh-CN.md"],
  ] as const)("in %s says what there is", { timeout: 60_000 }, async (language, file) => {
    await expect(dictionary(language)).toMatchFileSnapshot(`../../${file}`);
  });

  it("says what reads a field: the floor area its standard, two measures and an indicator, a remark nothing", () => {
    const rows = dictionary("en").split("\n");
    const row = (key: string) => rows.find((each) => each.startsWith(`| \`${key}\``)) ?? "";
    expect(row("site.floorArea")).toContain("standards: `floor-area`");
    expect(row("site.floorArea")).toContain("`floor-area-ratio`");
    expect(row("site.floorArea")).toMatch(/indicators: `[\w-]*area/);
    expect(row("observed.service-income")).toContain("measures: ");
    expect(row("observed.management")).toContain("indicators: `management-rating`");
    expect(row("note")).toMatch(/\| {2}\|$/);
  });
});
