import { join } from "node:path";
import { type Application, Converter, normalizePath, type ProjectReflection, type Reflection } from "typedoc";
import { TOP } from "../../test/source.js";

/**
 * A TypeDoc plugin that makes a guide's link to a file of src, `[name](../src/room/file.ts)`, one to the page of `name`:
 * on GitHub it leads to the code, in the reference to what the code is for.
 */
export function exportLinks(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const { content } of project.documents ?? []) {
      for (const [index, part] of content.entries()) {
        if (part.kind !== "relative-link" || !part.text.startsWith("../src/")) continue;
        const [, name = ""] = /\[(\w+)\]\($/.exec(content[index - 1]?.text ?? "") ?? [];
        part.target = pageOf(project, name, normalizePath(join(TOP, "docs", part.text)));
      }
    }
  });
}

/** The target of a link to an export. The file's own path is bound to it too, or TypeDoc would copy the file. */
function pageOf({ files, children = [] }: ProjectReflection, name: string, path: ReturnType<typeof normalizePath>) {
  const found = children.flatMap((module) => (module.isDeclaration() ? (module.children ?? []) : []));
  const reflection: Reflection | undefined = found.find((each) => each.name === name);
  if (!reflection) throw new Error(`[${name}](${path}): no export of that name`);
  const page = normalizePath(`${path}/${name}`);
  files.registerReflectionPath(path, reflection);
  files.registerReflectionPath(page, reflection);
  return files.registerAbsolute(page).target;
}
