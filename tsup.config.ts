import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    taizhou: "src/taizhou/index.ts",
    charts: "src/charts/index.ts",
    "zh-CN": "src/languages/zh-CN/index.ts",
    en: "src/languages/en/index.ts",
    schema: "src/schema/index.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  dts: true,
  clean: true,
  splitting: true,
  treeshake: false,
  onSuccess: "tsx docs/reference/write-schemas.ts",
});
