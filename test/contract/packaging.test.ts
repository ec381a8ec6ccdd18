import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { TOP } from "../source.js";

interface Bundle {
  readonly text: string;
  /** The packages whose code is in it; the project's own files by their path. */
  readonly from: readonly string[];
}

async function bundled(code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: TOP },
    bundle: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    minify: true,
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const from = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 50)
    .map(([path]) => path.replace(/^node_modules\//, ""));
  return { text: outputFiles.map(({ text }) => text).join(""), from };
}

const asked = (what: string, entry = "innovation-service-complex") =>
  bundled(`import ${what} from "${entry}"; globalThis.asked = ${what.replace("* as ", "").replace(/[{}]/g, "")};`);

/** A text that one room has and no other. */
const OF_A_ROOM = {
  standards: '"not-applicable"',
  "sentences in Chinese": "建筑面积",
  funding: "unallocated",
  layout: "max-coverage",
  delivery: "latestStart",
  appraisal: "consistencyRatio",
};

describe("a bundle holds what is asked for", () => {
  let all: Bundle;
  let tier: Bundle;
  beforeAll(async () => {
    [all, tier] = await Promise.all([asked("* as engine"), asked("{ assessTier }")]);
  });

  it.each(Object.entries(OF_A_ROOM))("of the room of %s, where all is asked for", (_, text) => {
    expect(all.text).toContain(text);
  });

  it("of the standards only, where assessTier is", () => {
    const rooms = Object.entries(OF_A_ROOM).filter(([, text]) => tier.text.includes(text));
    expect(rooms.map(([room]) => room)).toEqual(["standards"]);
  });

  it("zod, which reads a record, and no solver for assessTier; both for the whole", () => {
    const holds = ({ from }: Bundle, name: string) => from.some((path) => path.startsWith(name));
    expect([holds(tier, "zod/"), holds(tier, "yalps/"), holds(tier, "decimal.js/")]).toEqual([true, false, true]);
    expect([holds(all, "zod/"), holds(all, "yalps/"), holds(all, "decimal.js/")]).toEqual([true, true, true]);
  });

  it("none of zod's languages but English", () => {
    const languages = all.from.filter((path) => path.includes("/locales/"));
    expect(languages).toEqual(["zod/v4/locales/en.js"]);
  });

  it("the preset's own code and data only, for the preset", async () => {
    const preset = await asked("* as preset", "innovation-service-complex/taizhou");
    expect(preset.text).toContain("台州");
    expect(preset.from.filter((path) => !path.startsWith("dist/"))).toEqual([]);
    expect(preset.from).not.toContain("dist/index.js");
  });
});

describe("a bundle of one chart holds what it draws and says", () => {
  const SAID = { findings: OF_A_ROOM["sentences in Chinese"], "every result": "policyReport" };
  const saidBy = async (what: string, entry?: string) => {
    const { text } = await asked(what, entry);
    return Object.entries(SAID).flatMap(([name, each]) => (text.includes(each) ? [name] : []));
  };
  const saidByChart = (chart: string) => saidBy(`{ ${chart} }`, "innovation-service-complex/charts");

  it("of what the engine says", async () => {
    expect(await saidBy("{ describe }")).toEqual(["findings", "every result"]);
  });

  it.each(["dimensionChart", "fundingChart", "gapChart", "leagueChart", "overlapChart", "scoreChart", "targetChart"])(
    "%s: no sentences of the engine",
    async (chart) => {
      expect(await saidByChart(chart)).toEqual([]);
    },
  );

  it.each(["scheduleChart", "tierChart"])("%s: the sentences of findings, and of nothing else", async (chart) => {
    expect(await saidByChart(chart)).toEqual(["findings"]);
  });
});

describe("what is published", () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json"], { cwd: TOP, encoding: "utf8" });
  const [{ files, size }]: [{ files: { path: string }[]; size: number }] = JSON.parse(stdout);

  it("is the built code, its declarations and what a reader needs", () => {
    const names = files.map(({ path }) => path.replace(/-[\w-]{8}\./, "-HASH."));
    expect([...new Set(names)].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/assess-complex-HASH.d.cts",
      "dist/assess-complex-HASH.d.ts",
      "dist/charts.cjs",
      "dist/charts.d.cts",
      "dist/charts.d.ts",
      "dist/charts.js",
      "dist/chunk-HASH.cjs",
      "dist/chunk-HASH.js",
      "dist/index.cjs",
      "dist/index.d.cts",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/json-HASH.d.cts",
      "dist/json-HASH.d.ts",
      "dist/policy-HASH.d.cts",
      "dist/policy-HASH.d.ts",
      "dist/standing-HASH.d.cts",
      "dist/standing-HASH.d.ts",
      "dist/schema.cjs",
      "dist/schema.d.cts",
      "dist/schema.d.ts",
      "dist/schema.js",
      "dist/schema/funding-policy.json",
      "dist/schema/plan.json",
      "dist/schema/portfolio.json",
      "dist/schema/scorecard.json",
      "dist/taizhou.cjs",
      "dist/taizhou.d.cts",
      "dist/taizhou.d.ts",
      "dist/taizhou.js",
      "package.json",
    ]);
  });

  it("is less than a megabyte to fetch", () => {
    expect(size).toBeLessThan(1_000_000);
  });
});
