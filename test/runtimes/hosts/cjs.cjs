// CommonJS. The scenario itself is a module, but imports nothing: the package comes from require alone.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const process = require("node:process");
const library = require("innovation-service-complex");
const charts = require("innovation-service-complex/charts");
const { en } = require("innovation-service-complex/en");
const preset = require("innovation-service-complex/taizhou");
const schema = require("innovation-service-complex/schema");
const tables = require("innovation-service-complex/tables");
const { zhCN } = require("innovation-service-complex/zh-CN");

const sample = join(__dirname, "../../../docs/examples/portfolio.json");
import("../../contract/scenario.mjs").then(({ scenario }) =>
  process.stdout.write(scenario({ ...library, ...schema, ...tables }, preset, charts, [zhCN, en], JSON.parse(readFileSync(sample, "utf8")))),
);
