/** Arrays in arrays, as deep as asked, built without recursion. */
export function nestedArrays(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** Objects in objects, as deep as asked. */
export function nestedObjects(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { deeper: value };
  return value;
}

/** An object that holds itself. */
export function cyclic(): unknown {
  const value: Record<string, unknown> = { id: "ring" };
  value.self = value;
  return value;
}
