/** Something that runs JavaScript, and one of the hosts on it. */
export interface Runtime {
  /** What it is and of which version. */
  readonly name: string;
  readonly ask: (host: string, flags: readonly string[]) => Promise<Answer>;
  readonly close?: () => Promise<void>;
}

/** What a host gave out, and what the runtime said beside: its error stream, or a page's errors and violations of its policy. */
export interface Answer {
  readonly text: string;
  readonly reports: readonly string[];
}
