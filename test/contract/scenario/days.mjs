/** Days on which a day's own events, a leap day and the ends of years are told apart. */
export const DAYS = ["2017-12-31", "2018-12-07", "2019-03-10", "2020-02-29", "2020-12-31", "2021-06-30"];

/** Weekends, and the long holidays of 2020 with their make-up days. */
export const CALENDAR = {
  restDays: [6, 7],
  holidays: ["2020-01-24", "2020-01-27", "2020-01-28", "2020-05-01", "2020-05-04", "2020-05-05", "2020-10-01", "2020-10-02",
    "2020-10-05", "2020-10-06", "2020-10-07", "2020-10-08"],
  workingDays: ["2020-01-19", "2020-04-26", "2020-05-09", "2020-09-27", "2020-10-10"],
};

export const TASKS = [
  { id: "build", days: 200 },
  { id: "equip", days: 45, after: [{ id: "build", lagDays: 3 }] },
  { id: "open", days: 0, after: ["build", "equip"] },
];
