/** Where other sites find the form, and the script with which they ask for it. */
export const framePath = "/embed/frame";

/** Whether a path names the newest loader of the first protocol: in English, or in the language that it names. */
export function isNewestLoader(path: string): boolean {
  return /^\/embed\/v1(?:\.[\w-]{2,10})?\.js$/.test(path);
}

/** Whether a path names a loader by its version and its own bytes, so that it is the same for ever. */
export function isLoaderForGood(path: string): boolean {
  return /^\/embed\/\d[\w.-]{0,40}-[\da-f]{8}(?:\.[\w-]{2,10})?\.js$/.test(path);
}

/** Whether a page of ours shows how the form looks in a frame. */
export function isHostPage(path: string): boolean {
  return /^\/embed\/(?:samples\/)?(?:[\w-]{1,40}\.html)?$/.test(path);
}
