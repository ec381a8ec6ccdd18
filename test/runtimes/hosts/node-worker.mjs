// A worker thread of Node's, which gets the sample and posts the answer.
import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

const sample = new URL("../../../docs/examples/portfolio.json", import.meta.url);
const worker = new Worker(new URL("node-thread.mjs", import.meta.url), {
  workerData: JSON.parse(readFileSync(sample, "utf8")),
});
worker.on("message", (text) => process.stdout.write(text));
