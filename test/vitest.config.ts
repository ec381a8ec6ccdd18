import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.test.ts", "**/*.test-prop.ts"],
    testTimeout: 60_000,
    coverage: { include: ["../src/**"], reportsDirectory: "../coverage" },
  },
});
