import type { Answer } from "../worker/answer-types.js";
import type { Aliases, Imported, Job, Reply } from "../worker/messages.js";
import type { Settings } from "./settings.js";

type OfKind<U extends { readonly kind: string }, K extends string> = Extract<U, { readonly kind: K }>;

/** The worker, asked. */
export interface Client {
  /** Asks what follows from settings; each part of the answer is handed on as it comes, until another is asked for. */
  readonly answer: (
    settings: Settings,
    onPart: (part: Partial<Answer>, isLast: boolean, failed?: string) => void,
  ) => () => void;
  readonly paste: (settings: Settings, sheet: string, text: string) => Promise<Imported>;
  readonly importWorkbook: (settings: Settings, bytes: ArrayBuffer, aliases: Aliases) => Promise<Imported>;
  readonly exportWorkbook: (settings: Settings) => Promise<ArrayBuffer>;
}

/** A client of a worker. */
export function clientOf(worker: Worker): Client {
  const waiting = new Map<number, (reply: Reply) => void>();
  let jobs = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => waiting.get(data.job)?.(data));
  const send = (job: Job, hear: (reply: Reply) => void) => {
    waiting.set(job.job, hear);
    worker.postMessage(job);
  };
  const ask = <K extends Reply["kind"]>(job: Job, kind: K) =>
    new Promise<OfKind<Reply, K>>((resolve, reject) =>
      send(job, (reply) => {
        waiting.delete(job.job);
        if (isOf(reply, kind)) resolve(reply);
        else reject(new Error(reply.kind === "failed" ? reply.words : reply.kind));
      }),
    );
  return {
    answer: (settings, onPart) => {
      jobs += 1;
      const job = jobs;
      send({ job, kind: "answer", settings }, (reply) => {
        if (reply.kind === "answer") onPart(reply.part, reply.isLast);
        if (reply.kind === "failed") onPart({}, true, reply.words);
      });
      return () => waiting.delete(job);
    },
    paste: async (settings, sheet, text) => {
      jobs += 1;
      return (await ask({ job: jobs, kind: "paste", settings, sheet, text }, "paste")).imported;
    },
    importWorkbook: async (settings, bytes, aliases) => {
      jobs += 1;
      return (await ask({ job: jobs, kind: "import", settings, bytes, aliases }, "import")).imported;
    },
    exportWorkbook: async (settings) => {
      jobs += 1;
      return (await ask({ job: jobs, kind: "export", settings }, "export")).bytes;
    },
  };
}

function isOf<K extends Reply["kind"]>(reply: Reply, kind: K): reply is OfKind<Reply, K> {
  return reply.kind === kind;
}
