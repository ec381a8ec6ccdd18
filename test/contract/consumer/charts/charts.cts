import library = require("innovation-service-complex");
import charts = require("innovation-service-complex/charts");
import languages = require("innovation-service-complex/en");
import preset = require("innovation-service-complex/taizhou");

const schedule = library.scheduleBackward([{ id: "building", days: 60 }], { deadline: "2020-12-31" });
const option = charts.scheduleChart(preset.taizhou, schedule, languages.en);
export = option;
