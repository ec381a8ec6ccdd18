import { build } from "esbuild";
import { expect, it } from "vitest";

it("of all schemas none stays in a bundle that uses none", async () => {
  const { outputFiles } = await build({
    stdin: { contents: 'export { VERSION } from "./src/index.ts";', resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  const text = outputFiles[0]?.text ?? "";
  expect(text).toContain("VERSION = ");
  expect(text.match(/\b(?:z\d*\.\w+\(|objectOf|listOf|mapOf|\w+Schema\b)/g)).toBeNull();
});
