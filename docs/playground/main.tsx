import { createRoot } from "react-dom/client";
import { Page } from "./parts/page.js";
import { clientOf } from "./state/client.js";
import { keep, keptSettings } from "./state/kept.js";
import { settingsIn } from "./state/link.js";
import { START } from "./state/settings.js";
import { storeOf } from "./state/store.js";
import { StudioContext } from "./state/studio.js";

const linked = await opened();
const store = storeOf(linked.settings ?? { ...(keptSettings() ?? START), ...linked.language });
const client = clientOf(new Worker("worker.js", { type: "module" }));
const notices = { isBadLink: linked.isBad };

addEventListener("hashchange", async () => {
  const next = await opened();
  if (next.settings) store.set(next.settings);
});
const element = document.getElementById("studio");
if (element) {
  createRoot(element).render(
    <StudioContext value={{ store, client }}>
      <Page isBadLink={notices.isBadLink} keep={(tell) => keep(store, tell)} />
    </StudioContext>,
  );
}

/** What the address carries. It is taken out of it, so that loading the page again keeps what was done since. */
async function opened() {
  const { hash, pathname, search } = location;
  const settings = await settingsIn(hash);
  const language =
    search === "?en" ? { language: "en" as const } : search === "?zh" ? { language: "zh-CN" as const } : {};
  if (hash + search !== "") history.replaceState(null, "", pathname);
  return { settings, language, isBad: hash.startsWith("#s=") && !settings };
}
