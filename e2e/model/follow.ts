import type { Entry, Model } from "./Model";
import { canGoOn, isBlank, isCreated, isHeld, isQueued, noticesOf, type Sight } from "./whatIsWrong";

/** Takes note of what has come to an end by itself: what was sent is created, what was typed late is kept. */
export function follow(model: Model, sight: Sight): void {
  for (const entry of model.entries) followEntry(entry, sight);
}

function followEntry(entry: Entry, sight: Sight): void {
  const { place } = entry;
  if (place.kind !== "form" && place.kind !== "queued") return;
  const look = sight.looks.get(place.tab);
  if (!look) return;
  if (place.kind === "queued") {
    if (isCreated(entry, sight) && !isQueued(entry, look)) entry.place = { kind: "created" };
    return;
  }
  if (isHeld(entry, look)) {
    if (look.isConnected && isSaidToBeKept(look.foot)) entry.isAtRisk = false;
  } else if (isCreated(entry, sight)) {
    if (isBlank(look.form)) entry.place = { kind: "created" };
  } else if (isQueued(entry, look)) entry.place = { kind: "queued", tab: place.tab };
  else if (isBlank(look.form) && noticesOf(entry, look).some(({ buttons }) => canGoOn(buttons))) {
    // It was typed on after it was sent, and created as it was before.
    entry.place = { kind: "kept" };
  }
}

/** By the words at the foot of the page. */
export function isSaidToBeKept(foot: string): boolean {
  return foot.startsWith("Kept on this computer");
}
