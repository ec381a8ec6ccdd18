import { Queue, QueueEvents } from "bullmq";
import { combineReports, type PolicyReport } from "innovation-service-complex";
import type { Part } from "./part.js";

/**
 * The report of the whole, its parts made by whichever machines take them from the queue.
 *
 * A job goes by the part's places, so that a part that is sent twice is made once; one that failed is tried again, three
 * times at most. A report is plain JSON, so it comes back as it was made.
 */
export async function onManyMachines(port: number, parts: readonly Part[]): Promise<PolicyReport> {
  const connection = { host: "127.0.0.1", port, maxRetriesPerRequest: null };
  const queue = new Queue<Part, PolicyReport>("reports", { connection });
  const events = new QueueEvents("reports", { connection });
  try {
    await events.waitUntilReady();
    const jobs = await queue.addBulk(
      parts.map((part) => ({
        name: "part",
        data: part,
        opts: { jobId: part.options.scope?.localities.join("+") ?? "all", attempts: 3, backoff: 100 },
      })),
    );
    return combineReports(await Promise.all(jobs.map((job) => job.waitUntilFinished(events, 60_000))));
  } finally {
    await events.close();
    await queue.close();
  }
}
