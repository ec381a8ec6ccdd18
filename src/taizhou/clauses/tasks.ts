import type { Clause } from "../../plan/index.js";

/** The main tasks (section 4). */
export const tasks: readonly Clause[] = [
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
      zh: "场所应能容纳十项场所功能合成的服务体系；清单封闭。",
      en: "The premises should be able to house one service system of the ten capabilities; the list is closed.",
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
      zh: "须全面分析区域内八类服务资源缺哪些、能力如何；清单开放。",
      en: "What the region lacks in eight kinds of service resources, and what the existing ones can do, must be fully analysed; the list is open.",
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
];
