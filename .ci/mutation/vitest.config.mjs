import { defineConfig } from "vitest/config";

// One thread that loads the code once; load-once.mjs brings in the tests.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["load-once.mjs"],
    setupFiles: ["../../test/seed.ts"],
    testTimeout: 60_000,
    pool: "threads",
    maxWorkers: 1,
    isolate: false,
    update: "new",
  },
});
