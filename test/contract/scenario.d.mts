import type * as library from "innovation-service-complex";
import type * as charts from "innovation-service-complex/charts";
import type * as schema from "innovation-service-complex/schema";
import type * as tables from "innovation-service-complex/tables";
import type * as preset from "innovation-service-complex/taizhou";

export function scenario(
  engine: typeof library & typeof schema & typeof tables,
  plans: typeof preset,
  drawn: typeof charts,
  languages: readonly library.Language[],
  sample: unknown,
): string;
