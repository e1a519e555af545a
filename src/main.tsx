import "./styles/layers.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { App } from "./app/App";
import { dropTokens } from "./app/dropTokens";
import { openAgain } from "./app/openAgain";
import { openSpeech, type Speech } from "./app/openSpeech";
import { outliveTranslators } from "./app/outliveTranslators";
import { readTheme, showTheme, themeOfFrame } from "./app/theme";
import { countryNames } from "./fields/countryNames";
import { idle } from "./fields/idle";
import { later } from "./fields/later";
import { needsStore } from "./fields/needsStore";
import { loadLaterWords } from "./words/loadWords";

const strayToken = dropTokens(window);
// The page's policy lets nobody make code from text, and zod need not try.
z.config({ jitless: true });
const isFramed = window.parent !== window;
showTheme(isFramed ? themeOfFrame(window.location.hash) : readTheme());
outliveTranslators(Node);
// A page that is loaded anew begins with what was kept, at its top; Firefox would go to where somebody was.
window.history.scrollRestoration = "manual";

const embedding = later(async () => {
  if (!isFramed && !window.location.hash.startsWith("#prefill=")) return undefined;
  const [{ openEmbedding }] = await Promise.all([import("./app/embedding/openEmbedding"), loadLaterWords()]);
  return await openEmbedding(window);
});
if (isFramed) document.documentElement.dataset.framed = "";

/** Where that cannot be fetched, calls go as they do everywhere. */
async function wayOf(path: string): Promise<string> {
  const opened = await embedding.load().catch(() => undefined);
  return opened?.at(path) ?? path;
}

const world = {
  fetch: window.fetch.bind(window),
  at: isFramed ? wayOf : undefined,
  newRequest: () => new XMLHttpRequest(),
  isOnline: () => navigator.onLine,
};
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");
openSpeech(window, [loadLaterWords, countryNames.load]).then(
  (speech) => {
    createRoot(root).render(
      <StrictMode>
        <App {...{ world, speech, strayToken, embedding }} />
      </StrictMode>,
    );
    if (isFramed) void obeyHost(speech);
    void idle().then(needsStore.load);
  },
  () => openAgain(root),
);

/** Speaks as the page around this one wishes; once for each wish, after which somebody may choose. */
async function obeyHost(speech: Speech) {
  const wished = (await embedding.load().catch(() => undefined))?.wished;
  let heard: { language: string | undefined } | undefined;
  wished?.subscribe(obey);
  obey();

  function obey() {
    const now = wished?.now();
    if (!now || (heard && heard.language === now.language)) return;
    heard = now;
    // Where its words cannot be fetched, the page goes on as it was.
    speech.wish(now.language).catch(() => undefined);
  }
}
