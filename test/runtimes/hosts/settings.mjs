// ES modules, after the host has set the package's dependencies to its own liking.
import "innovation-service-complex";
import { Decimal } from "decimal.js";
import * as z from "zod";

Decimal.set({ precision: 3, rounding: 1, toExpPos: 1, toExpNeg: 0 });
z.config({ ...z.locales.ja(), customError: () => "the host's own words" });
await import("./esm.mjs");
