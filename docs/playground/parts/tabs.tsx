import type { KeyboardEvent } from "react";

interface TabsProps<T extends string> {
  readonly name: string;
  readonly tabs: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly open: T;
  readonly onOpen: (tab: T) => void;
}

/** Tabs as screen readers and keyboards know them: one stop, arrows between. */
export function Tabs<T extends string>({ name, tabs, labels, open, onOpen }: TabsProps<T>) {
  const move = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      Home: -tabs.indexOf(open),
      End: -1 - tabs.indexOf(open),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length] ?? open;
    onOpen(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={name} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === open}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === open ? 0 : -1}
          onClick={() => onOpen(tab)}
        >
          {labels[tab]}
        </button>
      ))}
    </div>
  );
}
