import { type Host, joinHost } from "../../embed/joinHost";
import type { Prefill } from "../../embed/readPrefill";
import { readWish, type Wished } from "../../embed/readWish";
import { createStore } from "../store";
import { addFilled, type Filled } from "./addFilled";
import { dressPage } from "./dressPage";
import type { Embedding } from "./Embedding";
import { fillIn } from "./fillIn";
import { findWay } from "./findWay";
import { HostPlace } from "./HostPlace";
import { readEmbed } from "./readEmbed";
import { takePrefill } from "./takePrefill";

/** Opens the page to the one around it, where there is one that may have the form. */
export async function openEmbedding(window: Window & typeof globalThis): Promise<Embedding> {
  const { origins, contactIdOrigins, addressPrefill, signIn } = readEmbed(window.document);
  const inAddress = takePrefill(window);
  const isFramed = window.parent !== window;
  const way = isFramed && signIn ? await findWay(window.fetch.bind(window)) : undefined;
  const listeners = new Set<() => void>();

  let host: Host | undefined;
  let wished: Wished | undefined;
  let filled: Filled = new Map();
  const hosts = createStore(() => host);
  const wishes = createStore(() => wished);
  const fills = createStore(() => filled);

  if (isFramed) {
    const mayEmbed = (origin: string) => origin === window.location.origin || origins.includes(origin);
    void joinHost(window, mayEmbed).then((joined) => {
      host = joined;
      wish(joined.wish);
      hosts.tell();
    });
    window.addEventListener("message", ({ origin, data }) => {
      // From the window in which somebody signed in, which is ours.
      if (origin === window.location.origin && data?.type === "code") void takeCode(String(data.code));
    });
  }

  return {
    host: hosts,
    wished: wishes,
    get mayKnowIds() {
      return host !== undefined && contactIdOrigins.includes(host.origin);
    },
    filled: fills,
    fill(isFree) {
      const ofAddress: Prefill = addressPrefill ? inAddress : new Map();
      const before = addFilled(filled, ofAddress, undefined, isFree);
      const after = wished ? addFilled(before, wished.prefill, nameOf(host), isFree) : before;
      if (after === filled) return;
      filled = after;
      fills.tell();
    },
    fillIn,
    at: (path) => way?.at(path) ?? path,
    signIn: way && takeCode,
    onSignedIn(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wish,
    HostPlace,
  };

  async function takeCode(code: string): Promise<boolean> {
    const isSignedIn = (await way?.signIn(code)) ?? false;
    if (isSignedIn) for (const listener of listeners) listener();
    return isSignedIn;
  }

  function wish(next: Host["wish"]) {
    wished = readWish(next);
    dressPage(window.document.documentElement, wished);
    wishes.tell();
  }
}

function nameOf(host: Host | undefined): string | undefined {
  return host && new URL(host.origin).host;
}
