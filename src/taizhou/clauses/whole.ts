import type { Clause } from "../../plan/index.js";
import { background, duty, encouraged, principle, standard, target } from "./clause-of.js";

/** The notice, the aims and the ways of going about it (sections 0 to 3). */
export const whole: readonly Clause[] = /* @__PURE__ */ (() => [
  background("N.1", {
    zh: "四个市级部门联合印发，发至各县（市、区）的同类部门和两个功能区的经济发展、财政部门。",
    en: "Issued by four departments of the city, to the same four of every county and the economic-development and finance departments of two zones.",
  }),
  duty(
    "N.2",
    {
      zh: "收文各部门须把计划落到实处。",
      en: "The departments addressed must put the plan into effect.",
    },
    {
      declaratory: {
        zh: "只要求执行；要执行的内容由其余各条检验。",
        en: "It only orders the plan to be carried out; what that takes is tested under the other clauses.",
      },
    },
  ),
  background(
    "0.1",
    {
      zh: "新型载体：立足面向公众的科技创新服务平台，培育新动能、修复传统动能，把创新资源聚到一处，服务中小企业的全链条。",
      en: "A new kind of carrier on public platforms for innovation services: it fosters new drivers of growth, repairs traditional ones, gathers innovation resources and serves small and medium-sized enterprises along the whole chain.",
    },
    {
      declaratory: {
        zh: "这是定义，没有可判定的要求；侧重新动能还是传统动能可作记录。",
        en: "A definition asks nothing that could be met or missed; a complex may record its focus on new or traditional drivers.",
      },
    },
  ),
  background(
    "0.2",
    {
      zh: "依据是省级2017—2020年行动计划。通知引作浙政发〔2017〕107号，省里原文是浙政办发〔2017〕107号；两者均予记录。",
      en: "It rests on the provincial action plan for 2017–2020, cited as 浙政发〔2017〕107号 but itself numbered 浙政办发〔2017〕107号; both are recorded.",
    },
    {
      declaratory: {
        zh: "只说明依据，没有可计算的内容。",
        en: "It only states the basis; there is nothing to compute.",
      },
      provenance: { kind: "external", source: "the number on the provincial plan itself: 浙政办发〔2017〕107号" },
    },
  ),
  principle("1.1", {
    zh: "扩大创新的有效供给，提升面向公众的科技服务，让成果变成应用；综合体要布局得当、层次清楚、支撑有力、创新链完整，形成有竞争力的创新型集群。“三链一体”未写明是哪三链。",
    en: "More effective supply of innovation, better public science services, results put to use. Complexes well spread over fields, clear in tiers, strong in support and complete along the innovation chain form competitive innovative clusters. Which three “three chains in one” (三链一体) are is not said.",
  }),
  principle("2.1", {
    zh: "从各县（市、区）的产业底子和禀赋出发，重点是七个千亿级产业集群（未列名）和传统产业升级，其次是新兴产业与现代农业。",
    en: "From each county's industries and endowment, the weight lies on seven hundred-billion-yuan clusters (not named) and on upgrading traditional industry; emerging industries and modern agriculture come second.",
  }),
  standard("2.2", {
    zh: "由政府引导，企业为主体，高校、科研院所、协会和专业机构参加；产业走向高端，高端形成产业。",
    en: "Government guides, enterprises are the main body; universities, research institutes, associations and professional bodies join in. Industry moves to the high end, the high end becomes industry.",
  }),
  standard("2.3", {
    zh: "县（市、区）为主，条块配合。综合体应兼有九项服务功能；清单开放。",
    en: "Counties lead, departments and territories act together (条块联动). A complex should combine the nine service functions; the list is open.",
  }),
  target("2.4", {
    zh: "2018、2019、2020年，各地每一年都要培育至少一家。",
    en: "In each year from 2018 to 2020 every locality is to cultivate at least one complex.",
  }),
  duty("2.5", {
    zh: "须从培育出的综合体中挑选优秀者，推荐申报省级。",
    en: "The best of those cultivated must be recommended to apply for provincial status.",
  }),
  target("2.6", {
    zh: "到2020年，三级综合体合计至少30家。",
    en: "By 2020 provincial, municipal and county complexes are to number at least 30.",
  }),
  target("2.7", {
    zh: "到2020年，其中省级要有10家。",
    en: "By 2020, 10 of these are to be provincial.",
  }),
  principle("3.1", {
    zh: "政府推动：做好总体布局，采用“1+X”模式（未作定义），在规划、公共服务、环境等方面发挥作用（列举开放），以资金引导和政策扶持。",
    en: "Government lays out the whole, follows a “1+X” mode that is not defined, acts on planning, public services, environment and the like (open list), and supports complexes with guiding funds and policy.",
  }),
  encouraged("3.2", {
    zh: "资源由市场配置。鼓励社会资本投入；探索股份、理事会、会员等运营方式（列举开放）；鼓励龙头企业、协会或专业的第三方公司组建管理团队。",
    en: "The market allocates resources. Social capital (社会资本) is encouraged to take part; joint stock, a council, membership and other market-based forms are to be explored (open list); management teams of associations, leading enterprises or specialised third parties are encouraged.",
  }),
  principle("3.3", {
    zh: "因地而异，特色和模式各不相同，用好孵化器、科技创新平台、特色小镇等已有载体（列举开放）。",
    en: "Complexes fit local needs and endowment, differ in character and mode, and use existing carriers such as incubators, characteristic towns and innovation platforms (open list).",
  }),
  principle("3.4", {
    zh: "质量和效益优先：企业的自主创新、质量和效益再上一层，产业结构更合理，在全球分工和价值链里上升。",
    en: "Quality and efficiency come first: enterprises innovate more and earn better, industry grows sounder in structure and rises in the global division of labour and value chain.",
  }),
])();
