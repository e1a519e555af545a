/** Where other sites find the form, and the script with which they ask for it. */
export const framePath = "/embed/frame";

/** The newest loader of the first protocol. */
export const loaderPath = "/embed/v1.js";

/** Whether a path names a loader by its version and its own bytes, so that it is the same for ever. */
export function isLoaderForGood(path: string): boolean {
  return /^\/embed\/\d[\w.-]{0,40}-[\da-f]{8}\.js$/.test(path);
}

/** Whether a page of ours shows how the form looks in a frame. */
export function isHostPage(path: string): boolean {
  return /^\/embed\/(?:samples\/)?(?:[\w-]{1,40}\.html)?$/.test(path);
}
