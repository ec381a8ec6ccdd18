import { assess, assessTier, Complex, Portfolio } from "innovation-service-complex";
import { targetChart } from "innovation-service-complex/charts";
import { en } from "innovation-service-complex/en";
import { taizhou } from "innovation-service-complex/taizhou";

const complex = Complex.parse({ id: "pumps", name: "泵业", locality: "wenling", milestones: [] });
export const verdict: string = assessTier(taizhou, complex, "municipal", { asOf: "2020-12-31" }).verdict;

const report = assess(taizhou, Portfolio.parse({ complexes: [complex] }), { asOf: "2020-12-31" });
export const chart = targetChart(taizhou, report.targets, en);

// @ts-expect-error The declarations are found, or this would be any.
assessTier(taizhou, complex, "municipial", { asOf: "2020-12-31" });
