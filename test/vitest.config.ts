import { defineConfig } from "vitest/config";

const root = `${import.meta.dirname}/..`;

/**
 * `npm test` draws few cases of a property and leaves out the files named `*.full.test.ts` and `*.full.test-prop.ts`, which
 * take long; with `--mode full`, as `npm run test:full` has it, every file runs and draws as many as its properties say.
 */
export const scopeOf = (mode: string) => ({
  include: ["test/**/*.test.ts", "test/**/*.test-prop.ts"],
  exclude: mode === "full" ? [] : ["test/**/*.full.*"],
  env: mode === "full" ? {} : { FC_RUNS: process.env.FC_RUNS ?? "10" },
  // What takes long is seen by its time; this is for what hangs, on the slowest of machines.
  testTimeout: mode === "full" ? 600_000 : 120_000,
});

// The root is the project's, since coverage does not look at files outside of it. Tests share what they load: to load it
// anew for each file takes longer than most tests.
export default defineConfig(({ mode }) => ({
  cacheDir: `${root}/node_modules/.vitest`,
  test: {
    root,
    ...scopeOf(mode),
    isolate: false,
    setupFiles: ["test/seed.ts"],
    coverage: { include: ["src/**"], reporter: ["text-summary", "json-summary", "html"], reportOnFailure: true },
  },
}));
