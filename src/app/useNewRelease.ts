import { useEffect, useEffectEvent, useState } from "react";
import type { Later } from "../fields/later";
import type { Connection } from "./createConnection";
import { noteReload } from "./reloadNote";
import { within } from "./within";

/**
 * Loads the page anew, once, where a part of it is gone since a newer release took its place; the entry stays. Where that
 * would lose something, it only says so.
 * @returns whether a newer release waits for somebody who loads it
 */
export function useNewRelease(connecting: Later<Connection>, isTyped: () => boolean): boolean {
  const [isWaiting, setWaiting] = useState(false);
  const react = useEffectEvent(async () => {
    if (!(await isReplaced())) return;
    const entry = connecting.now()?.entry;
    const isKept = !isTyped() || (entry && (await within(3_000, entry.settle())));
    if (isKept && noteReload({ entryId: entry?.id() ?? "", at: Date.now() })) window.location.reload();
    else setWaiting(true);
  });
  useEffect(() => {
    // Vite tells of every part that could not be loaded.
    const listener = () => void react();
    window.addEventListener("vite:preloadError", listener);
    return () => window.removeEventListener("vite:preloadError", listener);
  }, []);
  return isWaiting;
}

/** Whether the server has another page by now. Without a network nothing is known of it. */
async function isReplaced(): Promise<boolean> {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute("src");
  try {
    const response = await fetch("/", { cache: "no-store" });
    const text = await response.text();
    return response.ok && text.includes('id="root"') && script !== undefined && !text.includes(`"${script}"`);
  } catch {
    return false;
  }
}
