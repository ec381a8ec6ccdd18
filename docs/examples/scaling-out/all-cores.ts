import { combineReports, type PolicyReport } from "innovation-service-complex";
import { Piscina } from "piscina";
import type { Part } from "./part.js";

/** The report of the whole, its parts made on all cores: piscina hands each to a thread that is free. */
export async function onAllCores(parts: readonly Part[]): Promise<PolicyReport> {
  const pool = new Piscina({ filename: new URL("./part.ts", import.meta.url).href, execArgv: ["--import", "tsx"] });
  try {
    return combineReports(await Promise.all(parts.map((part): Promise<PolicyReport> => pool.run(part))));
  } finally {
    await pool.destroy();
  }
}
