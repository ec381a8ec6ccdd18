// Tables in and out.
export function tablesOf(library) {
  return {
    numbers: ["4,680平方米", 952.0500000000001, "约3000"].map((cell) => library.readNumber(cell, { unit: "㎡" })),
    days: ["2018.9.30", 43373, "2018年9月"].map((cell) => library.readDay(cell, { monthAs: "last", epoch: 1900 })),
  };
}
