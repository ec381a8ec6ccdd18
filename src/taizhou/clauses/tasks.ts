import type { Clause } from "../../plan/index.js";
import { duty, principle, standard } from "./clause-of.js";

/** The main tasks (section 4). */
export const tasks: readonly Clause[] = /* @__PURE__ */ (() => [
  principle("4.1.1", {
    zh: "以改造、提升已有平台和载体为主；规模按产业集聚程度和需要确定，结合“虚拟入驻”考虑。",
    en: "Chiefly existing platforms and carriers are upgraded and converted; size follows from industrial concentration and need, together with virtual tenancy (虚拟入驻).",
  }),
  standard("4.1.2", {
    zh: "场所面积一般应达到：县级2000、市级5000、省级10000平方米。“一般”表明并非绝对下限。",
    en: "Floor area should generally reach 2,000 m² (county), 5,000 m² (municipal) or 10,000 m² (provincial). “Generally” (一般) makes this a presumption, no absolute floor.",
  }),
  standard("4.1.3", {
    zh: "场所应能容纳十项场所功能合成的服务体系；清单封闭。",
    en: "The premises should house one service system of the ten capabilities; the list is closed.",
  }),
  duty("4.2.1", {
    zh: "须全面查清区域产业升级的关键和共性的技术瓶颈。",
    en: "The key and common technical bottlenecks of the region's industry must be surveyed in full.",
  }),
  duty("4.2.2", {
    zh: "须全面了解各家企业自己的技术难题。",
    en: "Each enterprise's own technical problems must be fully known.",
  }),
  duty("4.2.3", {
    zh: "须全面分析区域内八类服务资源缺哪些、能力如何；清单开放。",
    en: "What the region lacks in eight kinds of service resources, and what the existing can do, must be fully analysed; the list is open.",
  }),
  duty("4.2.4", {
    zh: "须补上服务功能的缺项，使区域资源配置和使用达到最佳，创新要素布点精确。",
    en: "Missing service functions must be supplied, the region's resources used at their best and innovation factors placed precisely.",
  }),
  principle("4.3.1", {
    zh: "研发与设计应更多地由多学科协作，综合使用多种先进技术。",
    en: "Research and design should draw more on several disciplines and several advanced techniques together.",
  }),
  duty("4.3.2a", {
    zh: "须尽量减少服务功能的重叠和重复。",
    en: "Overlap and repetition of service functions must be reduced as far as possible.",
  }),
  duty("4.3.2b", {
    zh: "须让从科研到成果的通道连成一体。",
    en: "The way from research to results must be one continuous channel.",
  }),
  duty("4.3.3", {
    zh: "须把平台、人才、项目等资源（列举开放）统一调度使用。",
    en: "Talent, projects, platforms and other resources (open list) must be used as a whole.",
  }),
  duty("4.3.4", {
    zh: "资源须跨部门、跨区域并在多个层级上整合，服务体系须共享。",
    en: "Resources must be integrated and services shared across departments, regions and levels.",
  }),
  duty("4.3.5", {
    zh: "须不断强化投入，使其来自多种主体、渠道和层级。",
    en: "Investment from several sources, channels and levels must be strengthened.",
  }),
  duty("4.3.6", {
    zh: "须运用互联网、大数据和人工智能建成创新服务云平台，使资源、数据、信息互通共用。",
    en: "A cloud platform for innovation services must be built with internet, big data and AI, so that information, data and resources are exchanged and used.",
  }),
  duty("4.4.1", {
    zh: "须沿产业链加快布设创新链，培育核心技术过硬、善于集成创新的企业。",
    en: "The innovation chain must be laid out faster along the industry chain, and enterprises strong in core technology and integrated innovation raised.",
  }),
  duty("4.4.2", {
    zh: "高新技术企业、科创平台、骨干企业等主体（列举开放）须攻下关键核心技术，推出重大产品和成果，壮大龙头企业。",
    en: "Innovation platforms, backbone enterprises, high-tech enterprises and others (open list) must master key core technologies, bring out major products and results, and make leading firms grow.",
  }),
  duty("4.4.3", {
    zh: "须在补链、强链两方面见效，使本地经济更有科技分量。",
    en: "Missing links of the industry chain must be supplied (补链) and weak ones strengthened (强链), so that technology weighs more in the local economy.",
  }),
  duty("4.5.1", {
    zh: "政府托平台、平台帮企业、企业自己创新；资源须共同建设、管理和享用，平台须增强造血能力，降低建设和运行成本。",
    en: "Government backs platforms, platforms serve enterprises, enterprises innovate. Resources must be built, managed and enjoyed jointly; platforms must sustain themselves better (造血) and cost less to build and run.",
  }),
  duty("4.5.2", {
    zh: "须以科学有效的办法共享资源、分配利益，让平台更强。",
    en: "Sound and effective ways to share resources and distribute benefit must be set up, so that platforms grow.",
  }),
  duty("4.5.3a", {
    zh: "须按建设主体、服务功能的不同，为科技创新服务平台分类制定评估指标体系。",
    en: "Indicator systems for innovation-service platforms must be drawn up by class, by building entity and by service function.",
  }),
  duty("4.5.3b", {
    zh: "评分须以四方面为重点：管理运行机制、基础条件与队伍、服务能力与效果、发展目标与措施；清单开放。",
    en: "Scoring must look chiefly at four aspects: management and operation, basic conditions and staff, service capacity and effect, development goals and measures; the list is open.",
  }),
  duty("4.5.3c", {
    zh: "对平台须实行更有力的动态管理，并考核其绩效。",
    en: "Dynamic management and performance appraisal of the platforms must be strengthened.",
  }),
  duty("4.5.3d", {
    zh: "政府给平台的扶持资金须同平台的绩效联系起来；没有给出公式。",
    en: "Government support funds must be tied to the platform's performance; no formula is given.",
  }),
])();
