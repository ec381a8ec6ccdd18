import type { Settings } from "./settings.js";

/** How long typing has to pause before it counts, in milliseconds. */
const PAUSE = 300;

type Change = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** Where the settings stand, and who hears of each change. */
export interface Store {
  readonly get: () => Settings;
  readonly set: (change: Change) => void;
  /** A change that is made once no other has come for a while, or at once by `settle`; in place of one of that name. */
  readonly later: (name: string, change: Change) => void;
  readonly settle: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A store that begins with some settings. */
export function storeOf(start: Settings): Store {
  const listeners = new Set<() => void>();
  let settings = start;
  const waiting = new Map<string, Change>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const make = (change: Change) => {
    settings = { ...settings, ...(typeof change === "function" ? change(settings) : change) };
  };
  const settle = () => {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    for (const change of waiting.values()) make(change);
    waiting.clear();
    for (const listener of listeners) listener();
  };
  return {
    get: () => settings,
    set: (change) => {
      waiting.set("", change);
      settle();
    },
    later: (name, change) => {
      clearTimeout(timer);
      waiting.set(name, change);
      timer = setTimeout(settle, PAUSE);
    },
    settle,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
