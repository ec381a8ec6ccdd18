import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { command } from "./command.js";
import { project } from "./packed.js";
import type { Runtime } from "./runtime.js";

/** The bundlers, each of the version that a newcomer gets within this major one. */
const VERSIONS = { Rollup: "rollup@4", esbuild: "esbuild@0", webpack: "webpack@5", Vite: "vite@8" } as const;

export type Bundler = keyof typeof VERSIONS;

export const BUNDLERS = Object.keys(VERSIONS) as readonly Bundler[];

/** A Node that runs what a bundler made of a host and the package. */
export function bundler(name: Bundler, temporary: string, stranger: string): Runtime {
  const tool = project(join(temporary, name), VERSIONS[name]);
  const { version } = JSON.parse(readFileSync(join(tool, "node_modules", name.toLowerCase(), "package.json"), "utf8"));
  return {
    name: `${name} ${version}`,
    ask: async (host) => {
      const [entry, bundle] = [join(stranger, "test/runtimes/hosts", host), join(stranger, `${name}.mjs`)];
      bundling[name]({ tool, entry, bundle, stranger });
      const env = { NODE_NO_WARNINGS: "1", SAMPLE: join(stranger, "docs/examples/portfolio.json") };
      const { stdout, stderr } = command(process.execPath, [bundle], stranger, env);
      return { text: stdout, reports: stderr.split("\n").filter(Boolean) };
    },
  };
}

interface Task {
  /** The folder that the bundler is installed in. */
  readonly tool: string;
  readonly entry: string;
  readonly bundle: string;
  readonly stranger: string;
}

const bundling: { readonly [B in Bundler]: (task: Task) => void } = {
  /** Without a plugin Rollup bundles what has a path, and leaves packages to be imported. */
  Rollup: ({ tool, entry, bundle, stranger }) => {
    const dist = join(stranger, "node_modules/innovation-service-complex/dist");
    const text = readFileSync(entry, "utf8").replace(/"innovation-service-complex\/?([\w-]*)"/gu, (_, name) =>
      JSON.stringify(join(dist, `${name || "index"}.js`)),
    );
    const own = entry.replace(/\.mjs$/u, ".rollup.mjs");
    writeFileSync(own, text);
    run(tool, "rollup/dist/bin/rollup", [own, "--format=es", "--silent", `--file=${bundle}`], stranger);
  },
  esbuild: ({ tool, entry, bundle, stranger }) => {
    const options = ["--bundle", "--minify", "--platform=node", "--format=esm", `--outfile=${bundle}`];
    run(tool, "esbuild/bin/esbuild", [entry, ...options, "--log-level=error"], stranger);
  },
  webpack: ({ tool, entry, bundle, stranger }) => {
    const options = {
      ...{ mode: "production", target: "node20", entry, context: stranger, experiments: { outputModule: true } },
      output: { path: dirname(bundle), filename: basename(bundle), module: true, chunkFormat: "module" },
      // What is minified is tried with the others; here it takes a minute.
      optimization: { minimize: false },
    };
    const script = join(tool, "build.cjs");
    const built = "(error, stats) => { if (error || stats.hasErrors()) throw error ?? new Error(stats.toString()); }";
    writeFileSync(script, `require("webpack")(${JSON.stringify(options)}, ${built});`);
    command(process.execPath, [script], stranger);
  },
  Vite: ({ tool, entry, bundle, stranger }) => {
    const output = { entryFileNames: basename(bundle) };
    const options = {
      ...{ configFile: false, root: stranger, logLevel: "error", ssr: { noExternal: true } },
      build: { ssr: entry, outDir: dirname(bundle), emptyOutDir: false, minify: true, rollupOptions: { output } },
    };
    const script = join(tool, "build.mjs");
    writeFileSync(script, `import { build } from "vite"; await build(${JSON.stringify(options)});`);
    command(process.execPath, [script], stranger);
  },
};

function run(tool: string, program: string, args: readonly string[], cwd: string): void {
  command(process.execPath, [join(tool, "node_modules", program), ...args], cwd);
}
