import { fileURLToPath } from "node:url";
import { defineConfig, type MarkdownRenderer } from "vitepress";
import { emptyHeaders } from "./empty-headers.js";
import { linksBetweenPages } from "./links.js";
import { sidebar } from "./sidebar.js";
import { slug, tokens } from "./text.js";
import { chinese, english } from "./words.js";

// The site: `npm run docs` makes what is made (docs/pages) and builds all of it into docs/site.
export default defineConfig({
  srcDir: "pages",
  outDir: "site",
  cacheDir: "../node_modules/.cache/vitepress",
  head: [["link", { rel: "icon", href: "data:," }]],
  title: "innovation-service-complex",
  metaChunk: true,
  markdown: {
    // Colours that can be read on their ground, in light and dark.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: slug },
    config: pageRules,
  },
  vite: {
    resolve: {
      preserveSymlinks: true,
      alias: [
        { find: /^.*\/composables\/langs$/, replacement: fileURLToPath(new URL("theme/langs.ts", import.meta.url)) },
      ],
    },
    build: { chunkSizeWarningLimit: 4000 },
  },
  locales: {
    root: { label: "English", lang: "en", ...english(sidebar("en")) },
    zh: { label: "中文", lang: "zh-CN", ...chinese(sidebar("zh")) },
  },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        miniSearch: { options: { tokenize: tokens } },
        locales: {
          zh: {
            translations: {
              button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
              modal: {
                displayDetails: "显示详情",
                resetButtonTitle: "清除",
                backButtonTitle: "返回",
                noResultsText: "没有找到",
                footer: { selectText: "打开", navigateText: "移动", closeText: "关闭" },
              },
            },
          },
        },
      },
    },
  },
});

function pageRules(md: MarkdownRenderer): void {
  linksBetweenPages(md);
  emptyHeaders(md);
}
