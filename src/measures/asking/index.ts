export { type Asked, askedIn, askedOn, dayIn, finderOf, type RecordsBeside } from "./asked.js";
export { conditionFound, draftOf } from "./found.js";
export { judgeCondition } from "./judge.js";
export { type Judged, NOTHING_JUDGED } from "./judged.js";
export { dayOf } from "./list.js";
export { milestonesIn } from "./listing.js";
export { sourceValue } from "./source.js";
export { unitOf } from "./unit.js";
export { exactValue, type NoFigure, quotientOf, together, type Value } from "./value.js";
