import "./styles/layers.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import * as z from "zod/mini";
import { App } from "./app/App";
import { dropTokens } from "./app/dropTokens";
import { outliveTranslators } from "./app/outliveTranslators";
import { readTheme, showTheme } from "./app/theme";
import { idle } from "./fields/idle";
import { needsStore } from "./fields/needsStore";

const strayToken = dropTokens(window);
// The page's policy lets nobody make code from text, and zod need not try.
z.config({ jitless: true });
showTheme(readTheme());
outliveTranslators(Node);

const world = {
  fetch: window.fetch.bind(window),
  newRequest: () => new XMLHttpRequest(),
  isOnline: () => navigator.onLine,
};
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root.");
createRoot(root).render(
  <StrictMode>
    <App world={world} strayToken={strayToken} />
  </StrictMode>,
);

void idle().then(needsStore.load);
