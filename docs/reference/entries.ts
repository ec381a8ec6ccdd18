/** The entry points of the package. */
export const ENTRIES = ["index", "taizhou", "charts", "zh-CN", "en", "schema", "testing", "tables"] as const;
