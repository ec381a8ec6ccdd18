import { defineConfig } from "vitest/config";

const { ROOM = "{kernel,standards,targets,appraisal,funding}" } = process.env;

// As in vitest.config.ts, but the tests of the rooms whose mutants are made, in one thread that loads the code once.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: [`${ROOM}/**/*.test.ts`, `${ROOM}/**/*.test-prop.ts`],
    setupFiles: ["seed.ts"],
    testTimeout: 60_000,
    isolate: false,
  },
});
