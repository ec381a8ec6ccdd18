import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type Words, wordsOf } from "../words/words.js";
import type { Answer } from "../worker/answer-types.js";
import type { Client } from "./client.js";
import type { Settings } from "./settings.js";
import type { Store } from "./store.js";

/** What every part of the page works with. */
export interface Studio {
  readonly store: Store;
  readonly client: Client;
}

export const StudioContext = createContext<Studio | undefined>(undefined);

/** The store and the worker. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error("outside of the page");
  return studio;
}

/** The settings as they stand. */
export function useSettings(): Settings {
  const { store } = useStudio();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** What the page says in the language that is chosen. */
export function useWords(): Words {
  return wordsOf({ id: useSettings().language });
}

/** What the worker knows so far, and whether there is more to come. */
export function useAnswer(): Known {
  const settings = useSettings();
  const { client } = useStudio();
  const [known, setKnown] = useState<Known>({ answer: { faults: [] }, isWorking: true });
  // Which tab is open changes no answer.
  const asked = useRef(settings);
  if (!isSameBut("tab", asked.current, settings)) asked.current = settings;
  const current = asked.current;
  useEffect(() => {
    setKnown(({ answer }) => ({ answer, isWorking: true }));
    return client.answer(current, (part, isLast, failed) =>
      setKnown(({ answer }) => ({
        answer: { ...answer, ...part },
        isWorking: !isLast,
        ...(failed !== undefined && { failed }),
      })),
    );
  }, [current, client]);
  return known;
}

function isSameBut(name: keyof Settings, one: Settings, other: Settings): boolean {
  const all = new Map(Object.entries(other));
  return Object.entries(one).every(([key, value]) => key === name || value === all.get(key));
}

export interface Known {
  readonly answer: Partial<Answer> & Pick<Answer, "faults">;
  readonly isWorking: boolean;
  /** What went wrong in the worker itself. */
  readonly failed?: string;
}
