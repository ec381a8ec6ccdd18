import { type AssessOptions, assess, type PolicyReport, Portfolio } from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";

/** What one worker is sent: the records of some places, as JSON, and the options of the whole with these places as scope. */
export interface Part {
  readonly portfolio: unknown;
  readonly options: AssessOptions;
}

/** The report of a part; piscina runs it on a thread of its own, BullMQ on another machine. */
export default function reportOf({ portfolio, options }: Part): PolicyReport {
  return assess(taizhou, Portfolio.parse(portfolio), options);
}
