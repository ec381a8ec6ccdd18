import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
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
    logOverride: { "ignored-bare-import": "silent" },
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

  it("zod, which reads a record, and no logarithms for assessTier; both for the whole", () => {
    const holds = ({ from }: Bundle, name: string) => from.some((path) => path.startsWith(name));
    expect([holds(tier, "zod/"), holds(tier, "decimal.js/")]).toEqual([true, false]);
    expect([holds(all, "zod/"), holds(all, "decimal.js/")]).toEqual([true, true]);
  });

  it.each(["index", "charts"])(
    "nothing at all of what nobody asks for: loading dist/%s.js works nothing out",
    async (entry) => {
      const { outputFiles } = await build({
        stdin: { contents: `import "./dist/${entry}.js";`, resolveDir: TOP },
        bundle: true,
        format: "esm",
        packages: "external",
        legalComments: "none",
        write: false,
        // As if every file did something by being loaded: what then stays is what a bundler cannot know to be unneeded.
        plugins: [
          {
            name: "kept",
            setup: ({ onResolve }) => {
              onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => ({
                path: join(resolveDir, path),
                sideEffects: true,
              }));
            },
          },
        ],
      });
      const lines = outputFiles.flatMap(({ text }) => text.split("\n"));
      expect(lines.filter((line) => line !== "" && !/^(?:\/\/|import )/.test(line))).toEqual([]);
    },
  );

  it("no tables of results, but for toMarkdown and the tables themselves", async () => {
    const tabled = async (...given: readonly [string, string?]) => /target-grid/.test((await asked(...given)).text);
    expect(await tabled("{ assess, describe, nextQuestions, compareReports }")).toBe(false);
    expect(await tabled("* as charts", "innovation-service-complex/charts")).toBe(false);
    expect(await tabled("{ fromRows, sheetsFor }", "innovation-service-complex/tables")).toBe(false);
    expect(await tabled("{ toMarkdown }")).toBe(true);
    expect(await tabled("{ toRows }", "innovation-service-complex/tables")).toBe(true);
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

describe("a bundle holds the languages it imports, and no sentence of another", () => {
  const SENTENCES = { "zh-CN": "还差", en: "counted back from " };
  const languagesIn = ({ text }: Bundle) =>
    Object.entries(SENTENCES).flatMap(([language, part]) => (text.includes(part) ? [language] : []));

  it("the engine and the charts: none", async () => {
    expect(languagesIn(await asked("* as engine"))).toEqual([]);
    expect(languagesIn(await asked("* as charts", "innovation-service-complex/charts"))).toEqual([]);
  });

  it("each language itself", async () => {
    expect(languagesIn(await asked("{ zhCN }", "innovation-service-complex/zh-CN"))).toEqual(["zh-CN"]);
    expect(languagesIn(await asked("{ en }", "innovation-service-complex/en"))).toEqual(["en"]);
  });
});

describe("what is published", () => {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json"], { cwd: TOP, encoding: "utf8" });
  const [{ files, size }]: [{ files: { path: string }[]; size: number }] = JSON.parse(stdout);
  const names = files.map(({ path }) => path);

  it("is the built code, its declarations and what a reader needs", () => {
    const kinds = names.map((name) =>
      name
        .replace(/^dist\/(rooms\/.+|chunk-[\w-]{8}|\w[\w-]*)\.(c?js)$/, "dist/*.$2")
        .replace(/^dist\/schema\/[\w-]+\.json$/, "dist/schema/*.json")
        .replace(/^dist\/types\/.+\.d\.(c?ts)$/, "dist/types/*.d.$1")
        .replace(/^docs\/((?:examples(?:\/[\w-]+)?|charts)\/)?[\w.-]+\.(md|ts|json|svg|xlsx)$/, "docs/$1*.$2"),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/*.cjs",
      "dist/*.js",
      "dist/schema/*.json",
      "dist/taizhou/cases.json",
      "dist/types/*.d.cts",
      "dist/types/*.d.ts",
      "docs/*.md",
      "docs/charts/*.svg",
      "docs/examples/*.json",
      "docs/examples/*.ts",
      "docs/examples/*.xlsx",
      "docs/examples/scaling-out/*.ts",
      "docs/examples/workbook/*.ts",
      "package.json",
      "test/appraisal/oracle.test-prop.ts",
      "test/appraisal/recommend-certain.test-prop.ts",
      "test/contract/scenario.test.ts",
      "test/report/assess.test-prop.ts",
      "test/report/traceability.test.ts",
    ]);
  });

  it("has every file that package.json names, old resolution (main, types, typesVersions) and new", () => {
    const { exports, main, types, typesVersions } = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8"));
    const named =
      JSON.stringify([Object.values(exports), main, types, typesVersions]).match(/"\.\/[^"*]+\.\w+"/g) ?? [];
    const paths = named.map((path) => path.slice(3, -1));
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !names.includes(path) && path !== "package.json")).toEqual([]);
    const entries = Object.keys(exports).flatMap((name) => (/\.\w+$/.test(name) ? [] : [name.replace(/^\.\//, "")]));
    expect(Object.keys(typesVersions["*"])).toEqual(entries.filter((name) => name !== "."));
  });

  it("has whatever its pages lead to, be it a page or a picture", () => {
    const links = names
      .filter((name) => name.endsWith(".md"))
      .flatMap((page) => {
        const text = readFileSync(join(TOP, page), "utf8").replace(/^```.*?^```|`[^`\n]*`/gmsu, "");
        return [...text.matchAll(/\]\(([^)\s]+)\)|(?:href|src)="([^"]+)"/g)].map(([, link, other]) => ({
          page,
          link: link ?? other ?? "",
        }));
      })
      .filter(({ link }) => !/^[a-z]+:/.test(link));
    const target = (page: string, link: string) => posix.join(posix.dirname(page), decodeURI(link.replace(/#.*/, "")));
    expect(links.length).toBeGreaterThan(1_000);
    const dead = links.filter(({ page, link }) => !link.startsWith("#") && !names.includes(target(page, link)));
    expect(dead).toEqual([]);
  });

  it("is at most 2 megabytes to fetch, guides, pictures and a dictionary in two languages, schemas, cases and a workbook included", () => {
    expect(size).toBeLessThan(2_000_000);
  });
});
