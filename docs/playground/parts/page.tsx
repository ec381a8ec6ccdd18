import { lazy, Suspense, useEffect, useState } from "react";
import { TABS, type Tab } from "../state/settings.js";
import { useAnswer, useSettings, useStudio, useWords } from "../state/studio.js";
import { ChangesPanel } from "./changes-panel.js";
import { Header } from "./header.js";
import { ResultPanel } from "./result-panel.js";
import { StateLine } from "./state-line.js";
import { TablesPanel } from "./tables-panel.js";
import { Tabs } from "./tabs.js";

// What draws and what edits is loaded once it is looked at.
const ChartsPanel = lazy(async () => ({ default: (await import("./charts-panel.js")).ChartsPanel }));
const RecordsPanel = lazy(async () => ({ default: (await import("./records-panel.js")).RecordsPanel }));
const RulesPanel = lazy(async () => ({ default: (await import("./rules-panel.js")).RulesPanel }));

interface PageProps {
  readonly isBadLink: boolean;
  readonly keep: (tell: (isKept: boolean) => void) => void;
}

/** The whole page: what is asked for, how it stands, and its parts as tabs, the result first. */
export function Page({ isBadLink, keep }: PageProps) {
  const { store } = useStudio();
  const { tab, language } = useSettings();
  const words = useWords();
  const known = useAnswer();
  const [isKept, setKept] = useState(true);
  const [seen, setSeen] = useState<ReadonlySet<Tab>>(new Set([tab]));
  useEffect(() => keep(setKept), [keep]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  if (!seen.has(tab)) setSeen(new Set([...seen, tab]));
  const { answer } = known;
  const panels = {
    result: <ResultPanel shown={answer.shown} />,
    charts: <ChartsPanel shown={answer.shown} />,
    records: <RecordsPanel faults={answer.faults} />,
    changes: <ChangesPanel known={known} />,
    rules: <RulesPanel faults={answer.faults} />,
    tables: <TablesPanel choices={answer.choices} />,
  };
  return (
    <>
      <Header choices={answer.choices} />
      <main>
        {isBadLink && <p className="note bad">{words.badLink}</p>}
        {!isKept && <p className="note bad">{words.notKept}</p>}
        <Tabs
          name={words.tabList}
          tabs={TABS}
          labels={words.tabs}
          open={tab}
          onOpen={(next) => store.set({ tab: next })}
        />
        <StateLine known={known} />
        {TABS.map((name) => (
          <section
            key={name}
            id={`panel-${name}`}
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            hidden={name !== tab}
          >
            {seen.has(name) && <Suspense fallback={<p>{words.working}</p>}>{panels[name]}</Suspense>}
          </section>
        ))}
      </main>
    </>
  );
}
