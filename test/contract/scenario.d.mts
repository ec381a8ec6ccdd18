import type * as library from "innovation-service-complex";
import type * as charts from "innovation-service-complex/charts";
import type * as preset from "innovation-service-complex/taizhou";

export function scenario(
  engine: typeof library,
  plans: typeof preset,
  drawn: typeof charts,
  languages: readonly library.Language[],
  sample: unknown,
): string;
