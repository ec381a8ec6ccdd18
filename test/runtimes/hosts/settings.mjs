// ES modules, after the host has set the package's dependencies, and the clock, to its own liking.
import "innovation-service-complex";
import { Decimal } from "decimal.js";
import * as z from "zod";

Decimal.set({ precision: 3, rounding: 1, toExpPos: 1, toExpNeg: 0 });
z.config({ ...z.locales.ja(), customError: () => "the host's own words" });
if (!Object.isFrozen(Date)) Date.now = () => Number.NaN;
await import("./esm.mjs");
