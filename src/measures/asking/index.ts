export { type Asked, askedIn, askedOn, dayIn, finderOf, type RecordsBeside } from "./asked.js";
export { type Course, coursesOf } from "./elapsed.js";
export { conditionFound, draftOf } from "./found.js";
export { judgeCondition } from "./judge.js";
export { type Judged, NOTHING_JUDGED } from "./judged.js";
export { dayOf } from "./list.js";
export { sourceValue } from "./source.js";
export { unitOf } from "./unit.js";
export { exactValue, type NoFigure, quotientOf, together, type Value } from "./value.js";
