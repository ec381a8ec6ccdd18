import { type Settings, settingsFrom } from "./settings.js";
import type { Store } from "./store.js";

const NAME = "innovation-service-complex";

/** What was worked on in this tab, else what was last worked on in any. */
export function keptSettings(): Settings | undefined {
  try {
    const kept = sessionStorage.getItem(NAME) ?? localStorage.getItem(NAME);
    return kept === null ? undefined : settingsFrom(JSON.parse(kept));
  } catch {
    return undefined;
  }
}

/** Keeps what there is and each change over a reload, what is still being typed too; says where there is no room for it. */
export function keep(store: Store, tell: (isKept: boolean) => void): void {
  const writeAll = () => tell(write(store.get()));
  writeAll();
  store.subscribe(writeAll);
  addEventListener("pagehide", () => {
    store.settle();
    write(store.get());
  });
}

function write(settings: Settings): boolean {
  const text = JSON.stringify(settings);
  try {
    sessionStorage.setItem(NAME, text);
    localStorage.setItem(NAME, text);
    return true;
  } catch {
    // What is kept of before is no longer so.
    sessionStorage.removeItem(NAME);
    localStorage.removeItem(NAME);
    return false;
  }
}
