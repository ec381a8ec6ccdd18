// Tables in and out.
export function tablesOf(library, preset, language, portfolio) {
  const { fromRows, readDay, readNumber, rowsOf, sheetsFor, tableSchema, toRows } = library;
  const { taizhou, taizhouScorecard } = preset;
  const tables = toRows(taizhou, portfolio, language);
  return {
    numbers: ["4,680平方米", 952.0500000000001, "约3000"].map((cell) => readNumber(cell, { unit: "㎡" })),
    days: ["2018.9.30", 43373, "2018年9月"].map((cell) => readDay(cell, { monthAs: "last", epoch: 1900 })),
    schemas: sheetsFor(taizhou, { language, scorecards: [taizhouScorecard] }).map((sheet) => tableSchema(sheet)),
    tables,
    read: fromRows(taizhou, Object.fromEntries(tables.map((table) => [table.title, rowsOf(table)])), {
      languages: [language],
      scorecards: [taizhouScorecard],
      aliases: { localities: { 温岭: "wenling" } },
      monthAs: "last",
      epoch: 1900,
    }),
  };
}
