import { Worker } from "bullmq";
import reportOf, { type Part } from "./part.js";

/** One of many machines: takes parts from the queue `reports` as long as it runs, those of one that has fallen silent too. */
export function machine(port: number, answer: (part: Part) => unknown = reportOf): Worker<Part> {
  const connection = { host: "127.0.0.1", port, maxRetriesPerRequest: null };
  const silent = { lockDuration: 2000, stalledInterval: 1000 };
  return new Worker<Part>("reports", async ({ data }) => answer(data), { connection, ...silent });
}
