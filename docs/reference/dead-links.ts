import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Links within a site, the HTML pages of a folder, to a file or a place in a page that is not there. */
export function deadLinks(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  const pages = new Map(names.map((name) => [join(folder, name), readFileSync(join(folder, name), "utf8")]));
  const places = new Map([...pages].map(([path, html]) => [path, new Set(valuesOf(html, "id"))]));
  return [...pages].flatMap(([from, html]) =>
    valuesOf(html, "href")
      .filter((href) => !/^[a-z]+:/.test(href))
      .filter((href) => {
        const [path = "", anchor = ""] = decodeURI(href)
          .replace(/\?[^#]*/, "")
          .split("#");
        const to =
          path === "" ? from : join(path.startsWith("/") ? folder : dirname(from), path.replace(/\/$/, "/index.html"));
        return !existsSync(to) || (anchor !== "" && places.get(to)?.has(anchor) === false);
      })
      .map((href) => `${relative(folder, from)} → ${href}`),
  );
}

function valuesOf(html: string, attribute: "id" | "href"): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map(([, value = ""]) =>
    value.replaceAll("&amp;", "&"),
  );
}
