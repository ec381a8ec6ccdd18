import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";

type Locale = LocaleSpecificConfig<DefaultTheme.Config>;

/** What the English site says of itself. */
export function english(sidebar: DefaultTheme.SidebarItem[]): Locale {
  return {
    description: "A Chinese city's policy as code that other software can trust",
    themeConfig: {
      sidebar,
      nav: nav("", "en", ["Start", "Policy", "Reference", "Changes", "Try it"]),
      outline: [2, 3],
    },
  };
}

/** What the Chinese site says of itself. */
export function chinese(sidebar: DefaultTheme.SidebarItem[]): Locale {
  return {
    description: "把一座城市的政策写成别的软件可以信赖的代码",
    themeConfig: {
      sidebar,
      nav: nav("/zh", "zh", ["开始", "政策", "参考", "更新", "试一试"]),
      outline: { level: [2, 3], label: "本页内容" },
      docFooter: { prev: "上一页", next: "下一页" },
      darkModeSwitchLabel: "深浅色",
      lightModeSwitchTitle: "换成浅色",
      darkModeSwitchTitle: "换成深色",
      sidebarMenuLabel: "目录",
      returnToTopLabel: "回到顶部",
      langMenuLabel: "语言",
      skipToContentLabel: "跳到正文",
      notFound: {
        title: "没有这一页",
        quote: "地址有误，或页面已经移走。",
        linkLabel: "回到首页",
        linkText: "回到首页",
      },
    },
  };
}

/** The page to try is none of the router's: it is opened by the browser itself. */
function nav(
  start: string,
  language: string,
  [first, policy, reference, changes, page]: readonly string[],
): DefaultTheme.NavItem[] {
  return [
    { text: first ?? "", link: `${start}/get-started` },
    { text: policy ?? "", link: `${start}/policy`, activeMatch: `^${start}/(policy|readings|clauses/)` },
    { text: reference ?? "", link: `${start}/reference/`, activeMatch: `^${start}/reference/` },
    { text: changes ?? "", link: `${start}/changelog` },
    { text: page ?? "", link: `/playground/index.html?${language}`, target: "_self" },
  ];
}
