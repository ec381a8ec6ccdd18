import {
  type Application,
  ArrayType,
  Comment,
  Converter,
  type DeclarationReflection,
  type ParameterReflection,
  type ProjectReflection,
  ReferenceType,
  type Reflection,
  ReflectionKind,
  type SomeType,
  TypeOperatorType,
} from "typedoc";
import type { Plan } from "../../src/index.js";
import { taizhou } from "../../src/taizhou/index.js";
import { VOCABULARY } from "./vocabulary.js";

/**
 * A TypeDoc plugin that says of a property or a parameter without a sentence what is said of it elsewhere: of an option the words of its
 * parameter, of a word of the vocabulary what it means everywhere, of a record what such a record is.
 */
export function saidOnce(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const property of project.getReflectionsByKind(SAID)) {
      if ((!property.isDeclaration() && !property.isParameter()) || property.hasComment()) continue;
      const text = asOption(property) ?? asReading(property) ?? VOCABULARY[property.name] ?? asRecord(property);
      if (text !== undefined) property.comment = new Comment([{ kind: "text", text }]);
    }
  });
}

type Said = DeclarationReflection | ParameterReflection;

const SAID = ReflectionKind.Property | ReflectionKind.Parameter;

/** Properties and parameters of what is public that no sentence is said of. Values are what they hold; their types are told apart. */
export function undocumented(project: ProjectReflection): string[] {
  return project
    .getReflectionsByKind(SAID)
    .filter((each) => !each.hasComment() && above(each, ReflectionKind.Variable) === undefined)
    .map((each) => each.getFullName());
}

/** What `@param options` says after the name of the option: "`asOf`: the day; `unit`: …". */
function asOption(property: Said): string | undefined {
  const words = above(property, ReflectionKind.Parameter)
    ?.comment?.summary.map(({ text }) => text)
    .join("");
  return words
    ?.split(/;\\s+(?=`)/)
    .find((each) => each.includes(`\`${property.name}\`:`))
    ?.replace(/^.*?`:\s*/, "");
}

/** The readings of the preset by their ids. */
function asReading({ parent, name }: Said): string | undefined {
  const readings: Plan["readings"] = taizhou.readings;
  return parent?.name === "TaizhouReadings" ? readings[name]?.why.en : undefined;
}

function asRecord({ type }: Said): string | undefined {
  const target = targetOf(type);
  return target?.comment?.summary
    .map(({ text }) => text)
    .join("")
    .split("\n\n")[0];
}

function targetOf(type: SomeType | undefined): Reflection | undefined {
  if (type instanceof ArrayType) return targetOf(type.elementType);
  if (type instanceof TypeOperatorType) return targetOf(type.target);
  return type instanceof ReferenceType ? type.reflection : undefined;
}

function above({ parent }: Reflection, kind: ReflectionKind): Reflection | undefined {
  return parent?.kindOf(kind) ? parent : parent && above(parent, kind);
}
