import {
  type Application,
  ArrayType,
  type Context,
  Converter,
  type DeclarationReflection,
  IntersectionType,
  type ProjectReflection,
  ReferenceType,
  type Reflection,
  ReflectionKind,
  ReflectionType,
  type SomeType,
  TypeOperatorType,
  UnionType,
} from "typedoc";
import ts from "typescript";

/**
 * A TypeDoc plugin that shows the types of schemas as one would write them by hand: no trace of the schema that a type is
 * derived from, no default that the compiler knows of it, and a record by its name wherever it stands within another.
 */
export function plainTypes(app: Application): void {
  const unions = new Map<DeclarationReflection, UnionType>();
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const union = membersOf(context, reflection);
    if (union) unions.set(reflection, union);
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const [reflection, union] of unions) reflection.type = union;
    forgetFastCheck(project);
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const declarations = project.getReflectionsByKind(ReflectionKind.All).filter((each) => each.isDeclaration());
    for (const declaration of declarations) forgetSchema(declaration, project);
    const named = namesByShape(declarations);
    for (const declaration of declarations) {
      if (declaration.type) declaration.type = withNames(declaration.type, declaration, named);
    }
  });
}

/** What fast-check's own things are, by whose shape it is known here, fast-check says. */
function forgetFastCheck(project: ProjectReflection): void {
  for (const each of project.getReflectionsByKind(ReflectionKind.Interface)) {
    if (!project.getSymbolIdFromReflection(each)?.packagePath.endsWith("testing/drawing/fast-check.ts")) continue;
    for (const method of each.isDeclaration() ? [...(each.children ?? [])] : []) project.removeReflection(method);
  }
}

/** What a schema says is one of several is shown so, not as what is derived from the schema. */
function membersOf(context: Context, reflection: DeclarationReflection): UnionType | undefined {
  if (!reflection.kindOf(ReflectionKind.TypeAlias)) return undefined;
  const symbol = context.getSymbolFromReflection(reflection);
  const declaration = symbol?.declarations?.find(ts.isTypeAliasDeclaration);
  if (!symbol || !/^z\.output</.test(declaration?.type.getText() ?? "")) return undefined;
  const type = context.checker.getDeclaredTypeOfSymbol(symbol);
  const scope = context.withScope(reflection);
  return type.isUnion()
    ? new UnionType(type.types.map((each) => withoutReadonly(context.converter.convertType(scope, each))))
    : undefined;
}

/** The members of a record that all say `readonly` themselves. */
function withoutReadonly(type: SomeType): SomeType {
  const [record] = type instanceof ReferenceType && type.name === "Readonly" ? (type.typeArguments ?? []) : [];
  return record instanceof ReflectionType ? record : type;
}

/** Takes the schema out of what is shown of a record's type, and shows a schema by the type it gives. */
function forgetSchema(declaration: DeclarationReflection, project: ProjectReflection): void {
  if (declaration.kindOf(ReflectionKind.Interface)) {
    delete declaration.extendedTypes;
    delete declaration.typeHierarchy;
  }
  if (declaration.kindOf(ReflectionKind.Property)) {
    delete declaration.inheritedFrom;
    delete declaration.overwrites;
    delete declaration.defaultValue;
  }
  if (!declaration.kindOf(ReflectionKind.Variable)) return;
  const type = typeNamed(declaration);
  if (!type) return;
  delete declaration.defaultValue;
  project.removeTypeReflections(declaration.type);
  const schema = ReferenceType.createBrokenReference("ZodType", project, "zod");
  schema.typeArguments = [referenceTo(type, project)];
  declaration.type = schema;
}

/** The type of the name that a schema shares with it. */
function typeNamed({ parent, name }: DeclarationReflection): DeclarationReflection | undefined {
  const siblings = parent?.isDeclaration() ? (parent.children ?? []) : [];
  return siblings.find(
    (each) => each.name === name && each.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]),
  );
}

function referenceTo(type: DeclarationReflection, project: ProjectReflection): ReferenceType {
  return ReferenceType.createResolvedReference(type.name, type, project);
}

/** How a type is told from others: by all that it holds, or by its keys alone, for what the compiler writes out in part. */
interface Shapes {
  readonly of: (type: SomeType) => string;
  readonly ofMembers: (members: readonly DeclarationReflection[]) => string;
}

const WHOLE: Shapes = { of: shapeOf, ofMembers: shapeOfMembers };
const KEYS: Shapes = { of: keysOf, ofMembers: keysOfMembers };

/** The exported types of records by what they hold; what two of them hold alike goes by neither name. */
function namesByShape(declarations: readonly DeclarationReflection[]): Names {
  const types = declarations
    .filter((each) => each.kindOf(ReflectionKind.Variable))
    .flatMap((schema) => typeNamed(schema) ?? []);
  const by = ({ of, ofMembers }: Shapes) => {
    const shaped = types.map((each): [string, DeclarationReflection] => [
      each.type ? of(each.type) : ofMembers(each.children ?? []),
      each,
    ]);
    const shapes = shaped.map(([shape]) => shape);
    return new Map(shaped.filter(([shape]) => shape !== "" && shapes.indexOf(shape) === shapes.lastIndexOf(shape)));
  };
  return { whole: by(WHOLE), keys: by(KEYS) };
}

function shapeOfMembers(members: readonly DeclarationReflection[]): string {
  const shapes = members.map(
    ({ name, flags, type }) => `${name}${flags.isOptional ? "?" : ""}: ${type ? shapeOf(type) : ""}`,
  );
  return shapes.length < 2 ? "" : `{ ${shapes.sort().join("; ")} }`;
}

function shapeOf(type: SomeType): string {
  const plain = withoutReadonly(type);
  if (plain !== type) return shapeOf(plain);
  if (type instanceof ReflectionType) return shapeOfMembers(type.declaration.children ?? []);
  if (type instanceof UnionType) return type.types.map(shapeOf).sort().join(" | ");
  return type.toString();
}

/** So many keys tell a record, whatever stands under them. */
const TELLING = 4;

function keysOfMembers(members: readonly DeclarationReflection[]): string {
  const keys = members.map(({ name, flags }) => `${name}${flags.isOptional ? "?" : ""}`).sort();
  return keys.length < TELLING ? "" : keys.join(" ");
}

function keysOf(type: SomeType): string {
  const plain = withoutReadonly(type);
  if (plain !== type) return keysOf(plain);
  if (type instanceof ReflectionType) return keysOfMembers(type.declaration.children ?? []);
  if (!(type instanceof UnionType)) return "";
  const members = type.types.map(keysOf);
  return members.includes("") ? "" : members.sort().join(" | ");
}

interface Names {
  readonly whole: ReadonlyMap<string, DeclarationReflection>;
  readonly keys: ReadonlyMap<string, DeclarationReflection>;
}

/** Whether something is of what is handed in, which has the keys of what is read from it and not its values. */
function isInput({ name, parent }: Reflection): boolean {
  return /Input$/.test(name) || (parent !== undefined && isInput(parent));
}

/** A type with each record in it by its name, but for what the name itself stands for. */
function withNames(type: SomeType, within: DeclarationReflection, names: Names): SomeType {
  const named = names.whole.get(shapeOf(type)) ?? (isInput(within) ? undefined : names.keys.get(keysOf(type)));
  if (named && named !== within) {
    within.project.removeTypeReflections(type);
    return referenceTo(named, within.project);
  }
  const again = (each: SomeType) => withNames(each, within, names);
  if (type instanceof ArrayType) return new ArrayType(again(type.elementType));
  if (type instanceof UnionType) return new UnionType(type.types.map(again));
  if (type instanceof IntersectionType) return new IntersectionType(type.types.map(again));
  if (type instanceof TypeOperatorType) return new TypeOperatorType(again(type.target), type.operator);
  if (type instanceof ReferenceType && type.typeArguments) type.typeArguments = type.typeArguments.map(again);
  return type;
}
