import type { Clause } from "../../plan/index.js";

/** The notice, the aims and the ways of going about it (sections 0 to 3). */
export const whole: readonly Clause[] = [
  {
    id: "N.1",
    kind: "background",
    gist: {
      zh: "四个市级部门联合印发，收文的是各县（市、区）的这四类部门，以及两个功能区的经济发展、财政部门。",
      en:
        "Issued by four departments of the city, to the same four departments of every county, and to the " +
        "economic-development and finance departments of two zones.",
    },
  },
  {
    id: "N.2",
    kind: "duty",
    gist: {
      zh: "收文各部门须把这份计划落到实处。",
      en: "The departments addressed must put the plan into effect.",
    },
    declaratory: {
      zh: "只要求执行，本身没有可单独核查的事项；要执行的内容由其余各条分别检验。",
      en: "It only orders the plan to be carried out; what has to be carried out is tested under the other clauses.",
    },
  },
  {
    id: "0.1",
    kind: "background",
    gist: {
      zh:
        "综合体是一种新型载体：立足面向公众的科技创新服务平台，一面培育新动能，一面修复传统动能，把创新资源聚到一处，" +
        "为中小企业提供覆盖全链条的服务。",
      en:
        "A complex is a new kind of carrier: it stands on public platforms for innovation services, looks both to " +
        "new drivers of growth and to the repair of traditional ones, brings innovation resources together and " +
        "serves small and medium-sized enterprises along the whole chain.",
    },
    declaratory: {
      zh: "这是定义，说明综合体是什么，没有可以判定是否达到的要求；侧重新动能还是传统动能可作记录。",
      en:
        "A definition says what a complex is and asks nothing that could be met or missed; a complex may record its " +
        "focus on new or traditional drivers.",
    },
  },
  {
    id: "0.2",
    kind: "background",
    gist: {
      zh:
        "计划以省级2017—2020年行动计划为依据。通知引用的文号是浙政发〔2017〕107号，" +
        "省里原文的文号是浙政办发〔2017〕107号；两者不一致，均予记录。",
      en:
        "The plan rests on the provincial action plan for 2017–2020. The notice cites it as 浙政发〔2017〕107号， " +
        "while the provincial text itself is numbered 浙政办发〔2017〕107号； both numbers and the discrepancy are " +
        "recorded.",
    },
    declaratory: {
      zh: "只说明依据，存为计划的元数据，没有可计算的内容。",
      en: "It only states the basis, which is kept as metadata of the plan; there is nothing to compute.",
    },
    provenance: {
      kind: "external",
      source: "Document number on the provincial action plan itself: 浙政办发〔2017〕107号",
    },
  },
  {
    id: "1.1",
    kind: "principle",
    gist: {
      zh:
        "方向是扩大创新的有效供给、提升面向公众的科技服务、让成果变成应用；综合体要领域布局得当、层次清楚、支撑有力、" +
        "创新链完整，并以此形成有竞争力的创新型集群。提到“三链一体”，但未写明是哪三链。",
      en:
        "The direction: more effective supply of innovation, better public science services, results turned to use. " +
        "Complexes are to be well spread over fields, clear in tiers, strong in support and complete along the " +
        "innovation chain, so that competitive innovative clusters arise; “three chains in one” (三链一体) is named, " +
        "but not which three.",
    },
  },
  {
    id: "2.1",
    kind: "principle",
    gist: {
      zh:
        "从各县（市、区）自己的产业底子和禀赋出发，重点是七个千亿级产业的集群和传统产业的升级，" +
        "其次顾及新兴产业与现代农业。七个集群只给了数目，没有列名。",
      en:
        "Starting from each county's own industries and endowment, the weight lies on seven hundred-billion-yuan " +
        "clusters and on upgrading traditional industry; emerging industries and modern agriculture come second. The " +
        "seven are a number without names.",
    },
  },
  {
    id: "2.2",
    kind: "standard",
    gist: {
      zh: "由政府引导，以企业为主体，高校、科研院所、协会和专业机构都参加；产业应向高端走，高端领域应形成产业。",
      en:
        "Government guides, enterprises are the main body, and universities, research institutes, industry " +
        "associations and professional bodies join in. Industry should move to the high end, and high-end fields " +
        "should become industries.",
    },
  },
  {
    id: "2.3",
    kind: "standard",
    gist: {
      zh: "以县（市、区）为主，条块配合推进。综合体应兼有九项服务功能；原文以“等”收尾，清单开放。",
      en: "Counties lead, with departments and territories acting together (条块联动). A complex should combine the nine service functions; the list is open.",
    },
  },
  {
    id: "2.4",
    kind: "target",
    gist: {
      zh: "2018、2019、2020三年，各地每一年都要培育至少一家综合体。",
      en: "In each of the years 2018, 2019 and 2020 every locality is to cultivate at least one complex.",
    },
  },
  {
    id: "2.5",
    kind: "duty",
    gist: {
      zh: "须从培育出的综合体中挑选优秀者，推荐其申报省级。",
      en: "The best of the complexes so cultivated must be recommended to apply for provincial status.",
    },
  },
  {
    id: "2.6",
    kind: "target",
    gist: {
      zh: "到2020年，省、市、县三级综合体合计至少30家。",
      en: "By 2020 the provincial, municipal and county complexes are to number at least 30 in all.",
    },
  },
  {
    id: "2.7",
    kind: "target",
    gist: {
      zh: "到2020年，总数之中省级要有10家。",
      en: "By 2020, 10 of that total are to be provincial.",
    },
  },
  {
    id: "3.1",
    kind: "principle",
    gist: {
      zh:
        "政府推动：做好总体布局，采用“1+X”模式（原文未作定义），在规划、公共服务、环境等方面发挥作用（列举开放），" +
        "并以资金引导和政策扶持综合体。",
      en:
        "Government pushes: it lays out the whole, follows a “1+X” mode that the text does not define, acts on " +
        "planning, public services, environment and the like (open list), and supports complexes with guiding funds " +
        "and policy.",
    },
  },
  {
    id: "3.2",
    kind: "encouraged",
    gist: {
      zh:
        "让市场在配置资源中起决定作用。对社会资本投入综合体予以鼓励；探索股份、理事会、会员等运营方式（列举开放）；" +
        "鼓励由龙头企业、协会或专业的第三方公司组建管理团队。",
      en:
        "The market plays the deciding role in allocating resources. Social capital (社会资本) is encouraged to take " +
        "part; market-based forms such as joint stock, a council or membership are to be explored (open list); " +
        "associations, leading enterprises or specialised third-party companies are encouraged to form professional " +
        "management teams.",
    },
  },
  {
    id: "3.3",
    kind: "principle",
    gist: {
      zh: "因地而异，办出特色和模式各不相同的综合体，并用好已有载体，如孵化器、科技创新平台、特色小镇等（列举开放）。",
      en:
        "Complexes fit local needs and endowment and differ in character and mode; existing carriers such as " +
        "incubators, characteristic towns and innovation platforms (open list) are put to use.",
    },
  },
  {
    id: "3.4",
    kind: "principle",
    gist: {
      zh: "质量和效益优先：企业的自主创新、质量与效益再上一层，产业结构更合理，在全球分工和价值链里的位置上升。",
      en:
        "Quality and efficiency come first: enterprises innovate more and do better in quality and returns, the " +
        "industrial structure becomes sounder, and its place in the global division of labour and value chain rises.",
    },
  },
];
