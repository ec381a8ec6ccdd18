import { useState } from "react";
import { fragmentOf, LONGEST_LINK } from "../state/link.js";
import { useStudio, useWords } from "../state/studio.js";
import { download } from "./download.js";
import { Menu } from "./menu.js";

/** A link that carries all there is, or a file where that is much. */
export function SharePart() {
  const { store } = useStudio();
  const words = useWords();
  const [link, setLink] = useState("");
  const [isCopied, setCopied] = useState(false);
  const make = async () => {
    store.settle();
    setCopied(false);
    setLink(location.href.split("#")[0] + (await fragmentOf(store.get())));
  };
  const copy = async () => {
    await navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  const isLong = link.length > LONGEST_LINK;
  return (
    <Menu id="share" label={words.share} onOpen={make}>
      <p>{isLong ? words.tooLong(link.length, LONGEST_LINK) : words.shareHow}</p>
      {!isLong && (
        <p>
          <input id="link" aria-label={words.link} readOnly value={link} onFocus={({ target }) => target.select()} />
          <button type="button" onClick={copy}>
            {words.copy}
          </button>{" "}
          <span role="status">{isCopied && words.copied}</span>
        </p>
      )}
      <button type="button" onClick={() => download("studio.json", JSON.stringify(store.get()), "application/json")}>
        {words.saveFile}
      </button>
    </Menu>
  );
}
