import { unfetched } from "../words/unfetched";
import { noteReload } from "./reloadNote";

/** Milliseconds before each look for the server. */
const pauses = [1_000, 3_000, 6_000];

/**
 * Where the words of the first screen did not come, loads the page anew as soon as its server answers: Chromium does not
 * ask for a module again that it did not get. Where that was done a moment ago, or nobody answers, a button does it. Nothing
 * was typed yet.
 */
export async function openAgain(root: HTMLElement): Promise<void> {
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const isThere = await fetch(location.href, { cache: "no-store" }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isThere) continue;
    if (!noteReload({ entryId: "", at: Date.now() })) break;
    return location.reload();
  }
  const button = document.createElement("button");
  button.textContent = unfetched.shown;
  button.ariaLabel = unfetched.spoken;
  button.onclick = () => location.reload();
  root.append(button);
}
