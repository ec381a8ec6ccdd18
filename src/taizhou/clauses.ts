import type { Clause } from "../plan/index.js";

/** Every clause of the Taizhou notice 台科〔2018〕85号 and of its plan, in the order of the text and in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: "N.1",
    kind: "background",
    gist: {
      zh:
        "台科〔2018〕85号由台州市主管科技、发展改革、经济和信息化、财政的四个部门联合印发，落款2018-12-07，" +
        "2019-01-21公布。收文的是各县（市、区）的这四类部门，" +
        "以及台州湾的循环经济产业集聚区和台州高新区两个功能区的经济发展、财政部门。",
      en:
        "Notice 台科〔2018〕85号 of Taizhou's science, development-reform, economy-information and finance " +
        "departments, signed 2018-12-07 and published 2019-01-21. It goes to the same four departments of every " +
        "county, and to the economic-development and finance departments of two zones: the Taizhou Bay " +
        "circular-economy cluster zone and the Taizhou high-tech zone.",
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
      zh:
        "以县（市、区）为主，条块配合推进。综合体应兼有九项服务功能：研究开发、创意设计、标准信息、检验检测、" +
        "创业孵化、成果推广、展览展示、国际合作、教育培训；原文以“等”收尾，清单开放。",
      en:
        "Counties lead, with departments and territories acting together (条块联动). A complex should combine nine " +
        "service functions: research and development, creative design, standards information, inspection and " +
        "testing, business incubation, promotion of results, exhibition and display, international cooperation, " +
        "education and training; the list is open.",
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
  {
    id: "4.1.1",
    kind: "principle",
    gist: {
      zh: "以改造、提升已有的平台和载体为主；规模按产业集聚程度和实际需要合理确定，并结合“虚拟入驻”考虑。",
      en:
        "Complexes chiefly grow out of existing platforms and carriers, upgraded and converted. Size follows from " +
        "industrial concentration and actual need, taken together with virtual tenancy (虚拟入驻).",
    },
  },
  {
    id: "4.1.2",
    kind: "standard",
    gist: {
      zh: "场所面积一般应达到：县级2000、市级5000、省级10000平方米。“一般”表明这是一般性要求，而非绝对下限。",
      en:
        "Floor area should generally reach 2,000 m² for a county complex, 5,000 m² for a municipal and 10,000 m² for " +
        "a provincial one. “Generally” (一般) makes this a presumption, not an absolute floor.",
    },
  },
  {
    id: "4.1.3",
    kind: "standard",
    gist: {
      zh:
        "场所应能容纳十项能力合成的服务体系：技术市场、人才培训、科技金融、知识产权、创业孵化、标准信息、计量测试、" +
        "检验检测、设计、研发；清单封闭。",
      en:
        "The premises should be able to house one service system of ten capabilities: research and development, " +
        "design, inspection and testing, metrology testing, standards information, business incubation, intellectual " +
        "property, technology finance, talent training, technology market; the list is closed.",
    },
  },
  {
    id: "4.2.1",
    kind: "duty",
    gist: {
      zh: "须全面查清区域内产业升级遇到的技术瓶颈，关键的和共性的都要查。",
      en:
        "The technical bottlenecks that hold back the region's industry must be surveyed in full, the key ones and " +
        "the common ones.",
    },
  },
  {
    id: "4.2.2",
    kind: "duty",
    gist: {
      zh: "须全面了解各家企业自己的技术难题。",
      en: "The technical problems peculiar to each enterprise must be fully known.",
    },
  },
  {
    id: "4.2.3",
    kind: "duty",
    gist: {
      zh:
        "须全面分析区域内服务资源缺哪些、能力如何，列出八类：公共产业创新服务平台、检验检测机构、创业创新孵化平台、" +
        "公共技术创新服务平台、研发设计机构、技术成果交易平台、知识产权中介机构、科技及金融服务机构；清单开放。",
      en:
        "What the region lacks in service resources, and what the existing ones can do, must be fully analysed for " +
        "eight kinds: R&D and design bodies, public technology and public industry innovation platforms, platforms " +
        "for trading results, incubation platforms, science and finance services, intellectual-property agencies, " +
        "inspection and testing bodies; the list is open.",
    },
  },
  {
    id: "4.2.4",
    kind: "duty",
    gist: {
      zh: "须补上服务功能的缺项，使区域资源的配置和使用达到最佳，创新要素布点精确。",
      en:
        "Missing service functions must be supplied, so that the region's resources are allocated and used at their " +
        "best and innovation factors are placed precisely.",
    },
  },
  {
    id: "4.3.1",
    kind: "principle",
    gist: {
      zh: "研发与设计应越来越多地由多个学科协作，并综合使用多种先进技术。",
      en:
        "Research and design should draw more and more on several disciplines working together and on several " +
        "advanced techniques.",
    },
  },
  {
    id: "4.3.2a",
    kind: "duty",
    gist: {
      zh: "须尽量减少各处服务功能的重叠和重复。",
      en: "Overlap and repetition in the layout of service functions must be reduced as far as possible.",
    },
  },
  {
    id: "4.3.2b",
    kind: "duty",
    gist: {
      zh: "须让从科研到成果的通道连成一体。",
      en: "The way from research to its results must be opened as one continuous channel.",
    },
  },
  {
    id: "4.3.3",
    kind: "duty",
    gist: {
      zh: "须把平台、人才、项目等资源（列举开放）统一调度使用。",
      en: "Talent, projects, platforms and other resources (open list) must be planned and used as a whole.",
    },
  },
  {
    id: "4.3.4",
    kind: "duty",
    gist: {
      zh: "资源须跨部门、跨区域并在多个层级上整合，服务体系须共享。",
      en:
        "Resources must be integrated and the service system shared across departments, across regions and on " +
        "several levels.",
    },
  },
  {
    id: "4.3.5",
    kind: "duty",
    gist: {
      zh: "须不断强化投入，使其来自多种主体、多条渠道、多个层级。",
      en:
        "Investment must be strengthened so that it comes from several sources, through several channels and on " +
        "several levels.",
    },
  },
  {
    id: "4.3.6",
    kind: "duty",
    gist: {
      zh: "须运用互联网、大数据和人工智能建成创新服务云平台，使资源、数据、信息三者互通共用。",
      en:
        "An innovation-service cloud platform must be built with internet, big-data and AI techniques, so that " +
        "information, data and resources can be exchanged and used by all.",
    },
  },
  {
    id: "4.4.1",
    kind: "duty",
    gist: {
      zh: "须沿着产业链加快布设创新链，培育一批核心技术过硬、善于集成创新的企业。",
      en:
        "The innovation chain must be laid out faster along the industry chain, and enterprises strong in core " +
        "technology and integrated innovation must be raised.",
    },
  },
  {
    id: "4.4.2",
    kind: "duty",
    gist: {
      zh:
        "须依靠高新技术企业、科创平台、骨干企业等主体（列举开放），攻下关键核心技术，推出重大产品和成果，" +
        "壮大龙头企业。",
      en:
        "Through innovation platforms, backbone enterprises, high-tech enterprises and others (open list), key core " +
        "technologies must be mastered, major products and results developed and spread, and leading firms made to " +
        "grow.",
    },
  },
  {
    id: "4.4.3",
    kind: "duty",
    gist: {
      zh: "须在补链、强链两方面见效，使本地经济更有科技分量。",
      en:
        "Missing links of the industry chain must be supplied (补链) and weak ones strengthened (强链), so that " +
        "technology weighs more in the local economy.",
    },
  },
  {
    id: "4.5.1",
    kind: "duty",
    gist: {
      zh:
        "分工是政府托平台、平台帮企业、企业自己创新；资源须共同建设、共同管理、共同享用，平台须增强造血能力，" +
        "建设和运行成本须降低。",
      en:
        "Government backs the platforms, these serve enterprises, and enterprises do the innovating. Resources must " +
        "be built, managed and enjoyed jointly; platforms must become better able to sustain themselves (造血) and " +
        "cheaper to build and run.",
    },
  },
  {
    id: "4.5.2",
    kind: "duty",
    gist: {
      zh: "须建立科学有效的办法来共享资源、分配利益，让平台做得更强。",
      en:
        "Sound and effective arrangements for sharing resources and distributing benefit must be set up, so that " +
        "platforms grow.",
    },
  },
  {
    id: "4.5.3a",
    kind: "duty",
    gist: {
      zh: "须按建设主体、服务功能的不同，为科技创新服务平台分类制定评估指标体系。",
      en:
        "Evaluation indicator systems for innovation-service platforms must be drawn up by class, to suit different " +
        "building entities and different service functions.",
    },
  },
  {
    id: "4.5.3b",
    kind: "duty",
    gist: {
      zh:
        "评分标准须以四个方面为重点：管理与运行机制；基础条件与队伍；服务能力与效果；发展目标与措施。原文以“等”收尾，" +
        "可以增加。",
      en:
        "Scoring standards must be set chiefly for four aspects: management and operating mechanism; basic " +
        "conditions and staff; capability and effect of service; future goals and main measures. The list is open.",
    },
  },
  {
    id: "4.5.3c",
    kind: "duty",
    gist: {
      zh: "对平台须实行更有力的动态管理，并考核其绩效。",
      en: "Dynamic management and performance appraisal of the platforms must be strengthened.",
    },
  },
  {
    id: "4.5.3d",
    kind: "duty",
    gist: {
      zh: "政府给平台的扶持资金须同平台的绩效联系起来；通知没有给出公式。",
      en: "Government support funds must be tied to the platform's performance; no formula is given.",
    },
  },
  {
    id: "5.1.1",
    kind: "duty",
    gist: {
      zh:
        "市级和县级都须设立领导小组，解决重大的、共性的问题，并做好日常的组织、协调、指导和考核；" +
        "这里没有点到两个功能区。",
      en:
        "The city and the counties must each set up a leading group that settles major and common problems and " +
        "organises, coordinates, appraises and guides day by day; the two zones are not named here.",
    },
  },
  {
    id: "5.1.2",
    kind: "duty",
    gist: {
      zh: "须建立市与县之间、部门之间的联动机制，把主体责任落到县（市、区）政府以及高新区、集聚区两个管委会。",
      en:
        "A mechanism that links city with county and department with department must be set up, and primary " +
        "responsibility fixed on the county governments and on the committees of the high-tech zone and the cluster " +
        "zone.",
    },
  },
  {
    id: "5.1.3",
    kind: "duty",
    gist: {
      zh: "须科学定出建设内容、主要任务和总的目标等（列举开放），并从期限往回排进度。",
      en:
        "Overall goal, main tasks, content of building and the like (open list) must be fixed, and the schedule " +
        "counted back from the deadline (倒排时间进度).",
    },
  },
  {
    id: "5.2.1",
    kind: "encouraged",
    gist: {
      zh: "鼓励县级政府有关部门出台扶持政策，把科技、土地、财税等资源（列举开放）合起来用。",
      en:
        "County government departments are encouraged to issue support policies and to pool resources for science, " +
        "public finance and tax, land and the like (open list).",
    },
  },
  {
    id: "5.2.2",
    kind: "duty",
    gist: {
      zh: "综合体的创新和产业化等项目（列举开放），须优先进入县级科技计划。",
      en:
        "A complex's projects for innovation, industrialisation and the like (open list) must be given priority for " +
        "listing in the county science plan.",
    },
  },
  {
    id: "5.2.3",
    kind: "duty",
    gist: {
      zh: "综合体凡拿到财政专项激励资金，须同时接受综合考核与绩效评价。",
      en:
        "A complex that has received special fiscal incentive funds must undergo both a comprehensive assessment and " +
        "a performance evaluation.",
    },
  },
  {
    id: "5.2.4",
    kind: "duty",
    gist: {
      zh: "须监督项目走到哪一步、资金用在何处，并及时把实施情况报给上级；没有规定天数。",
      en:
        "Project progress and the use of funds must be supervised, and implementation reported upward in time; no " +
        "number of days is given.",
    },
  },
  {
    id: "5.3.1",
    kind: "duty",
    gist: {
      zh: "须深化“最多跑一次”改革，把审批流程理顺，把环节减下来。",
      en:
        "The “at most one visit” reform (最多跑一次) must be carried further: a better approval process with fewer " +
        "steps.",
    },
  },
  {
    id: "5.3.2",
    kind: "duty",
    gist: {
      zh: "须主动关心在综合体里孵化的企业，了解其状况，找到症结，消除隐患。",
      en:
        "Enterprises incubated in a complex must be looked after actively: know how they are doing, find what holds " +
        "them back, remove hidden risks.",
    },
  },
  {
    id: "5.3.3",
    kind: "duty",
    gist: {
      zh: "须及时梳理并解决企业各自的需求，改进政策供给；没有规定时限。",
      en:
        "Enterprises' individual needs must be sorted and answered in time, and the supply of policy improved; no " +
        "time limit is given.",
    },
  },
  {
    id: "5.3.4",
    kind: "principle",
    gist: {
      zh: "以诚意引来更多好的创新资源，使其聚到综合体并扎下根。",
      en: "Goodwill should draw more good innovation resources to the complexes, where they gather and take root.",
    },
  },
];
