/* What stands in the sheets of workbook.xlsx: the records of portfolio.json as a bureau might write them. */
import { readFileSync } from "node:fs";
import { Portfolio } from "innovation-service-complex";
import { sheetsFor } from "innovation-service-complex/tables";
import { taizhou, taizhouScorecard } from "innovation-service-complex/taizhou";
import { zhCN } from "innovation-service-complex/zh-CN";
import { area, count, type Dirty, day, inTenThousands, nothing, place, several } from "./dirty.js";

/** A sheet of the sample: a title, a note, and rows under their headers. */
export interface SampleSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Dirty[])[];
  /** Columns of which cells that say the same one below the other are merged, the first as 1. */
  readonly merged: readonly number[];
  /** The column that a last row sums up. */
  readonly total?: number;
}

/** What stands above a column, and what in its cells. */
type Columns<R> = { readonly [header: string]: (record: R, at: number) => Dirty };

const sample = Portfolio.parse(JSON.parse(readFileSync(new URL("../../portfolio.json", import.meta.url), "utf8")));
const choices = sheetsFor(taizhou, { language: zhCN, scorecards: [taizhouScorecard] }).flatMap(({ columns }) =>
  columns.flatMap(({ choices: named = [] }) => named),
);
const labels = new Map(choices.map(({ id, label }) => [id, label]));

/** Words that the bureau has for what the plan leaves to it. */
const OWN_WORDS: { readonly [id: string]: string } = {
  foundation: "基金会制",
  equipment: "设备购置",
  services: "技术服务",
  training: "人员培训",
  renovation: "装修",
  first: "第一期",
  second: "第二期",
};
const label = (id: string | undefined): string => (id === undefined ? "" : (OWN_WORDS[id] ?? labels.get(id) ?? id));
/** What lies in a site goes by words of its own: 研发, not 研究开发. */
const capability = (id: string): string => taizhou.capabilities.find((each) => each.id === id)?.label.zh ?? id;
const nameOf = (complex: string) => sample.complexes.find(({ id }) => id === complex)?.name ?? complex;
const grantNamed = (grant: string) => sample.grants?.find(({ id }) => id === grant)?.name ?? grant;

const MADE_UP = "填报单位：台州市某某局（虚构）　填报日期：2021年1月8日　本表数据均属虚构";

/** The sheets of the sample, in the order of the workbook. */
export function sampleSheets(): SampleSheet[] {
  return [complexes(), changes(), years(), grants(), ...withinGrants(), expenditures()];
}

function sheet<R>(
  name: string,
  records: readonly R[],
  columns: Columns<R>,
  more: Partial<SampleSheet> = {},
): SampleSheet {
  const rows = records.map((record, at) => Object.values(columns).map((cell) => cell(record, at)));
  const title = `台州市产业创新服务综合体${name}（虚构）`;
  return { name, title, note: MADE_UP, headers: Object.keys(columns), rows, merged: [], ...more };
}

/** What cannot be read as it stands, and has to be mended by a person. */
const UNREADABLE: { readonly [complex: string]: { readonly [header: string]: Dirty } } = {
  "wenling-cutting-tools": { "建筑面积（平方米）": "约4,680" },
  "sanmen-aquaculture": { 培育日期: "2020年7月" },
  "luqiao-recycling": { 服务功能: "研发、检测、中试" },
};

type Complex = Portfolio["complexes"][number];

interface Listed {
  readonly complex: Complex;
  /** The number of the complex, and of the row among those of the complex. */
  readonly number: number;
  readonly nth: number;
}

/** A row for each tier that a complex was cultivated for; what else is known of it stands in the first of them. */
function complexes(): SampleSheet {
  const listed = sample.complexes.flatMap((complex, number) => {
    const counts = new Map<string, number>();
    for (const { kind } of complex.milestones) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return Array.from({ length: most }, (_, nth): Listed => ({ complex, number, nth }));
  });
  const columns = Object.fromEntries(
    Object.entries(complexColumns()).map(([header, cell]) => [
      header,
      (row: Listed, at: number) => (row.nth === 0 ? UNREADABLE[row.complex.id]?.[header] : undefined) ?? cell(row, at),
    ]),
  );
  return sheet("情况表", listed, columns, { merged: [1, 2, 3], total: 13 });
}

function complexColumns(): Columns<Listed> {
  const milestone = (kind: string, { complex, nth }: Listed) =>
    complex.milestones.filter((each) => each.kind === kind)[nth];
  const once =
    (cell: (complex: Complex, at: number) => Dirty) =>
    ({ complex, number, nth }: Listed) =>
      nth === 0 ? cell(complex, number) : null;
  const parts = (inventory: Complex["functions"]) =>
    inventory && "has" in inventory ? inventory : { has: inventory, lacks: undefined, virtual: undefined };
  const named = (ids: readonly string[] | undefined) => ids?.map(label);
  const body = (complex: Complex, role: string) => complex.participants?.find((each) => each.role === role);
  const most = taizhou.functions.length;
  return {
    序号: ({ number, nth }) => (nth === 0 ? number + 1 : null),
    "县（市、区）": ({ complex }) => place(label(complex.locality), complex.locality.length),
    综合体名称: ({ complex }) => complex.name,
    培育层级: (row) => label(milestone("cultivated", row)?.tier),
    培育日期: (row, at) => day(milestone("cultivated", row)?.on, at),
    培育名单: (row) => label(milestone("cultivated", row)?.list),
    申报层级: (row) => label(milestone("applied", row)?.tier),
    申报日期: (row, at) => day(milestone("applied", row)?.on, at),
    认定层级: (row) => label(milestone("recognised", row)?.tier),
    认定日期: (row, at) => day(milestone("recognised", row)?.on, at + 1),
    退出层级: (row) => label(milestone("delisted", row)?.tier),
    退出日期: (row, at) => day(milestone("delisted", row)?.on, at),
    "建筑面积（平方米）": once(({ site }, at) => area(site?.floorArea, at)),
    "实体入驻机构（家）": once(({ site }, at) => count(site?.onSiteTenants, at)),
    "虚拟入驻机构（家）": once(({ site }, at) => count(site?.virtualTenants, at + 1)),
    服务功能: once(({ functions }, at) => several(named(parts(functions).has), at, most)),
    缺少的服务功能: once(({ functions }, at) => several(named(parts(functions).lacks), at + 1)),
    场所功能: once(({ capabilities }, at) => several(parts(capabilities).has?.map(capability), at)),
    缺少的场所功能: once(({ capabilities }, at) => several(parts(capabilities).lacks?.map(capability), at + 1)),
    虚拟入驻提供的场所功能: once(({ capabilities }, at) => several(parts(capabilities).virtual?.map(capability), at)),
    运营模式: once(({ operatingModel }, at) =>
      operatingModel === undefined ? nothing(at) : operatingModel === "none" ? "无" : label(operatingModel),
    ),
    牵头单位: once((complex) => body(complex, "lead")?.name ?? null),
    牵头单位类型: once((complex) => label(body(complex, "lead")?.kind)),
    运营单位: once((complex) => body(complex, "operator")?.name ?? null),
    运营单位类型: once((complex) => label(body(complex, "operator")?.kind)),
    产业: once(({ industry }) => industry?.name ?? null),
    产业类别: once(({ industry }, at) => several(named(industry?.categories), at + 3)),
    归属地: once(({ parentLocality }) => label(parentLocality)),
    备注: once((_, at) => (at % 9 === 4 ? "材料待补" : null)),
  };
}

function changes(): SampleSheet {
  const rows = sample.complexes.flatMap((complex) => (complex.changes ?? []).map((change) => ({ complex, change })));
  return sheet(
    "变更",
    rows,
    {
      综合体名称: ({ complex }) => complex.name,
      变更日期: ({ change }, at) => day(change.on, at + 1),
      "建筑面积（平方米）": ({ change }, at) => area(change.site?.floorArea, at + 1),
      "实体入驻机构（家）": ({ change }, at) => count(change.site?.onSiteTenants, at + 1),
      服务功能: ({ change }) => (Array.isArray(change.functions) ? several(change.functions.map(label), 1, 9) : null),
      场所功能: ({ change }) =>
        Array.isArray(change.capabilities) ? several(change.capabilities.map(capability), 0) : null,
      运营模式: ({ change }) => label(change.operatingModel),
    },
    { merged: [1] },
  );
}

/** Keys of the year's records, in yuan or not. */
function years(): SampleSheet {
  type Year = NonNullable<Portfolio["records"]>[number];
  const known = sheetsFor(taizhou, { language: zhCN, scorecards: [taizhouScorecard] }).find(
    ({ id }) => id === "records",
  );
  const observed = (known?.columns ?? []).filter(({ key }) => key.startsWith("observed."));
  const cellOf =
    (key: string, isMoney: boolean) =>
    ({ observed: of = {} }: Year, at: number): Dirty => {
      const value = of[key];
      if (typeof value === "object") {
        return "ratings" in value ? value.ratings.join("、") : several(value.done.map(label), at);
      }
      return isMoney ? inTenThousands(value, at) : value === undefined ? nothing(at) : Number(value);
    };
  const columns = observed.map(({ key, header, unit }) => {
    const above = unit === "元" ? `${header}（万元）` : header;
    return [above, cellOf(key.slice("observed.".length), unit === "元")] as const;
  });
  return sheet(
    "年度运行情况",
    sample.records ?? [],
    {
      综合体名称: ({ complex }) => nameOf(complex),
      年度: ({ year }, at) => (at % 2 === 0 ? `${year}年` : year),
      ...Object.fromEntries(columns),
    },
    { merged: [1] },
  );
}

function grants(): SampleSheet {
  return sheet("资金安排", sample.grants ?? [], {
    资金名称: ({ name = "" }) => name,
    综合体: ({ complex }) => nameOf(complex),
    "金额（万元）": ({ amount }, at) => inTenThousands(amount, at),
    安排日期: ({ on }, at) => day(on, at),
    是否专项: ({ special }) => (special ? "是" : "否"),
    起始日期: ({ period }, at) => day(period.from, at + 1),
    终止日期: ({ period }, at) => day(period.to, at + 2),
    允许支出类别: ({ categories = [] }) => categories.map(label).join("、"),
    来源: () => "政府",
  });
}

/** Sheets of what lies in each grant. */
function withinGrants(): SampleSheet[] {
  const within = <R>(of: (grant: NonNullable<Portfolio["grants"]>[number]) => readonly R[] | undefined) =>
    (sample.grants ?? []).flatMap((grant) => (of(grant) ?? []).map((item) => ({ ...item, of: grant.name ?? "" })));
  return [
    sheet(
      "分期拨付",
      within(({ instalments }) => instalments),
      {
        所属资金: (each) => each.of,
        期次: ({ id }) => label(id),
        "金额（万元）": ({ amount }, at) => inTenThousands(amount, at),
        应拨日期: ({ due }, at) => day(due, at + 1),
        拨付日期: ({ paidOn }, at) => day(paidOn, at),
      },
      { merged: [1] },
    ),
    sheet(
      "绩效评价",
      within(({ appraisals }) => appraisals),
      {
        所属资金: (each) => each.of,
        评价类型: ({ kind }) => label(kind),
        日期: ({ on }, at) => day(on, at + 1),
      },
      { merged: [1] },
    ),
    sheet(
      "使用报告",
      within(({ reports }) => reports),
      {
        所属资金: (each) => each.of,
        报告: ({ id }) => `${id}年`,
        应报日期: ({ due }, at) => day(due, at),
        报送日期: ({ on }, at) => day(on, at),
      },
      { merged: [1] },
    ),
  ];
}

function expenditures(): SampleSheet {
  return sheet(
    "支出明细",
    sample.expenditures ?? [],
    {
      编号: ({ id }) => id,
      所属资金: ({ grant }) => grantNamed(grant),
      支出日期: ({ on }, at) => day(on, at),
      "金额（元）": ({ id, amount }) => (id === "footwear-renovation" ? "近39万" : Number(amount)),
      支出类别: ({ category }) => label(category),
      备注: ({ note = "" }) => note,
    },
    { merged: [2], total: 4 },
  );
}
