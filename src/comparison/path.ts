/** A path of names and ids: those that are plain words with dots between, others in brackets and quotes. */
export function pathOf(at: readonly string[]): string {
  return at.reduce((path, step) => {
    if (!/^[\p{L}\p{N}_$#-]+$/u.test(step)) return `${path}[${JSON.stringify(step)}]`;
    return path === "" ? step : `${path}.${step}`;
  }, "");
}
