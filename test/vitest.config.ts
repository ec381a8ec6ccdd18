import { defineConfig } from "vitest/config";

export default defineConfig({
  cacheDir: `${import.meta.dirname}/../node_modules/.vitest`,
  test: {
    root: import.meta.dirname,
    include: ["**/*.test.ts", "**/*.test-prop.ts"],
    setupFiles: ["seed.ts"],
    testTimeout: 60_000,
    coverage: { include: ["../src/**"], reportsDirectory: "../coverage" },
  },
});
