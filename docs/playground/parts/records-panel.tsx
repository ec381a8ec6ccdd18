import schema from "innovation-service-complex/schema/portfolio.json";
import type { Located } from "../worker/answer-types.js";
import { EditorPane } from "./editor-pane.js";

/** The records, with what does not fit together in them. */
export function RecordsPanel({ faults }: { readonly faults: readonly Located[] }) {
  return <EditorPane name="records" schema={schema} faults={faults.filter(({ where }) => where === "records")} />;
}
