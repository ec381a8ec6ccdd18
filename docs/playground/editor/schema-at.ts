/** A part of a JSON Schema. */
export type SchemaPart = Readonly<Record<string, unknown>>;

/** The schemas that may describe what stands at a path: of several forms those that what stands there fits. */
export function schemasAt(root: SchemaPart, path: readonly (string | number)[], value: unknown): SchemaPart[] {
  let schemas = formsOf(root, root, value);
  let at = value;
  for (const step of path) {
    at = isPart(at) || Array.isArray(at) ? Reflect.get(at, step) : undefined;
    schemas = schemas.flatMap((schema) => {
      const next = stepIn(schema, step);
      return next ? formsOf(root, next, at) : [];
    });
  }
  return schemas;
}

function stepIn(
  { properties, additionalProperties, items }: SchemaPart,
  step: string | number,
): SchemaPart | undefined {
  const own = isPart(properties) && Object.hasOwn(properties, step) ? properties[step] : undefined;
  const next = typeof step === "number" ? items : (own ?? additionalProperties);
  return isPart(next) ? next : undefined;
}

/** A schema with what it refers to, form by form. */
function formsOf(root: SchemaPart, schema: SchemaPart, value: unknown): SchemaPart[] {
  const { $ref, anyOf, oneOf, ...own } = schema;
  if (typeof $ref === "string") {
    const named = isPart(root.$defs) ? root.$defs[$ref.slice($ref.lastIndexOf("/") + 1)] : undefined;
    return isPart(named) ? formsOf(root, { ...named, ...own }, value) : [own];
  }
  const forms = [anyOf, oneOf].flatMap((each) => (Array.isArray(each) ? each.filter(isPart) : []));
  if (forms.length === 0) return [own];
  const all = forms.flatMap((form) => formsOf(root, form, value));
  const fitting = all.filter((form) => fits(form, value));
  return fitting.length > 0 ? fitting : all;
}

/** Whether nothing speaks against a form: no other kind of value, no constant with another value, no key that it does not have. */
function fits({ type, properties, additionalProperties }: SchemaPart, value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof type === "string" && type !== kindOf(value) && !(type === "integer" && kindOf(value) === "number"))
    return false;
  if (!isPart(properties) || !isPart(value)) return true;
  return Object.entries(value).every(([key, each]) => {
    const property = properties[key];
    // A key that is being written has no value yet.
    if (property === undefined) return additionalProperties !== false || each === undefined;
    return !isPart(property) || property.const === undefined || property.const === each;
  });
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

function isPart(value: unknown): value is SchemaPart {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys that some schemas know, each with its schema, and whether it has to be there. */
export function keysOf(
  schemas: readonly SchemaPart[],
): Map<string, { readonly schema: SchemaPart; readonly isRequired: boolean }> {
  return new Map(
    schemas.flatMap(({ properties, required }) =>
      isPart(properties)
        ? Object.entries(properties).flatMap(
            ([key, schema]): [string, { schema: SchemaPart; isRequired: boolean }][] =>
              isPart(schema) ? [[key, { schema, isRequired: Array.isArray(required) && required.includes(key) }]] : [],
          )
        : [],
    ),
  );
}

/** The values that some schemas name. */
export function valuesOf(schemas: readonly SchemaPart[]): unknown[] {
  return [
    ...new Set(
      schemas.flatMap(({ enum: values, const: constant, type }) => [
        ...(Array.isArray(values) ? values : []),
        ...(constant === undefined ? [] : [constant]),
        ...(type === "boolean" ? [true, false] : []),
      ]),
    ),
  ];
}

/** What a schema says of itself, in a language: English stands first, Chinese on a line of its own. */
export function saysOf({ description }: SchemaPart, language: string): string {
  const [en = "", zh = en] = typeof description === "string" ? description.split("\n") : [];
  return language === "en" ? en : zh;
}
