// Prints everything the package says of the sample portfolio, as JSON. First argument: what the host does beforehand.
import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import {
  assessComplex,
  auditPlan,
  checkPortfolio,
  Complex,
  definePlan,
  describe,
  faultsOf,
  Portfolio,
  projectTargets,
  tiersOn,
  trackTargets,
  withReadings,
} from "innovation-service-complex";
import { taizhou } from "innovation-service-complex/taizhou";
import * as z from "zod";

if (process.argv[2] === "host-settings") {
  Decimal.set({ precision: 3, rounding: 1, toExpPos: 1, toExpNeg: 0 });
  z.config({ ...z.locales.ja(), customError: () => "the host's own words" });
}

const file = new URL("../../docs/examples/portfolio.json", import.meta.url);
const portfolio = Portfolio.parse(JSON.parse(readFileSync(file, "utf8")));
const bad = { id: "", locality: 3, milestones: [{ kind: "x", on: "2019-02-29" }], site: { floorArea: "0x10" } };
const days = ["2017-12-31", "2018-12-07", "2019-03-10", "2020-02-29", "2020-12-31", "2021-06-30"];
const plans = [taizhou, withReadings(definePlan(taizhou), { localities: "addressees", "floor-area-force": "strict" })];

const results = plans.map((plan) => ({
  audit: auditPlan(plan).map((finding) => [finding, describe(plan, finding, "en"), describe(plan, finding, "zh-CN")]),
  records: checkPortfolio(plan, portfolio),
  days: days.map((asOf) => ({
    targets: trackTargets(plan, portfolio, { asOf }),
    projected: projectTargets(plan, portfolio, { asOf }),
    complexes: portfolio.complexes.map((complex) => {
      const assessment = assessComplex(plan, complex, { asOf });
      const said = assessment.tiers.flatMap(({ findings }) => findings.map((finding) => describe(plan, finding, "zh-CN")));
      return { assessment, tiers: tiersOn(plan, complex, asOf), said };
    }),
  })),
}));
const faults = faultsOf(Complex.safeParse(bad).error, bad);

const text = JSON.stringify({ results, faults });
if (text.includes("the host's own words")) throw new Error("the host's words came through");
process.stderr.write(`${new Date(2020, 0, 1).getTimezoneOffset()}`);
process.stdout.write(text);
