import { useEffect, useEffectEvent } from "react";

/**
 * Files that fall on the page, wherever; not those that a file field takes, nor any while a dialog asks something. Without
 * this, a browser would open the file in place of the page.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  const drop = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return;
    const isTaken = event.defaultPrevented;
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])];
    const isAsking = document.querySelector("dialog[open]:not(:has(#paste-text))");
    if (!isTaken && !isAsking && files.length > 0) onFiles(files);
  });
  useEffect(() => {
    // A file field hears of it before the body, and the page's own guard after it.
    const { body } = document;
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const fall = (event: DragEvent) => drop(event);
    body.addEventListener("dragover", over);
    body.addEventListener("drop", fall);
    return () => {
      body.removeEventListener("dragover", over);
      body.removeEventListener("drop", fall);
    };
  }, []);
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
