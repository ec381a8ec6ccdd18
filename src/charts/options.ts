/** Names by id. */
export interface Names {
  readonly [id: string]: string;
}

/** What a chart is told beyond the result that it draws. */
export interface ChartOptions {
  /** Names of what the result knows by id alone: complexes and platforms, or the tasks of a schedule. */
  readonly names?: Names;
  /** Names of industries. */
  readonly industries?: Names;
}
