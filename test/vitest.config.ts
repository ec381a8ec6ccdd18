import { defineConfig } from "vitest/config";

const root = `${import.meta.dirname}/..`;

// The root is the project's, since coverage does not look at files outside of it.
export default defineConfig({
  cacheDir: `${root}/node_modules/.vitest`,
  test: {
    root,
    include: ["test/**/*.test.ts", "test/**/*.test-prop.ts"],
    setupFiles: ["test/seed.ts"],
    testTimeout: 60_000,
    coverage: { include: ["src/**"], reporter: ["text-summary", "json-summary", "html"], reportOnFailure: true },
  },
});
