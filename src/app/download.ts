import { writeCopy } from "./copyOfDraft";
import { dayOf, twoDigits } from "./dayOf";

/** Hands a text to the browser as a file to keep. */
export function download(name: string, text: string, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it up by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** `contact-2026-11-24-1402.json`, by this computer's clock. */
export function copyName(date: Date): string {
  return `contact-${dayOf(date)}-${twoDigits(date.getHours())}${twoDigits(date.getMinutes())}.json`;
}

/** Downloads a copy of an entry, which can be opened again. */
export function downloadCopy(draft: unknown): void {
  download(copyName(new Date()), writeCopy(draft));
}
