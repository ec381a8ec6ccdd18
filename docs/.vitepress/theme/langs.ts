import { useData } from "vitepress";
import { computed } from "vue";

/**
 * Where the other language is, in place of the theme's own `useLangs`: at the same page, or for a page of the
 * reference, which is English, at its entry.
 */
export function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page } = useData();
  const linkOf = (index: string) => (index === "root" ? "/" : `/${index}/`);
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: linkOf(localeIndex.value),
  }));
  const path = computed(() =>
    page.value.relativePath
      .slice(currentLang.value.link.length - 1)
      .replace(/(functions|interfaces|type-aliases|variables|classes)\/[^/]+\.md$/, "index.md")
      .replace(/(^|\/)index\.md$/, "$1")
      .replace(/\.md$/, ".html"),
  );
  const localeLinks = computed(() =>
    Object.entries(site.value.locales)
      .filter(([index]) => index !== localeIndex.value)
      .map(([index, { label }]) => ({ text: label, link: linkOf(index) + (correspondingLink ? path.value : "") })),
  );
  return { localeLinks, currentLang };
}
