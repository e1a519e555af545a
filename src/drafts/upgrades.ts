/** Carries content from one version of the format to the next; files are texts in it, their keys. */
export type Upgrade = (content: unknown) => unknown;

/** The first is from version 1 to version 2, and so on. Whoever changes the shape of content adds one. */
export const upgrades: readonly Upgrade[] = [
  // There may be a list of what was created, which a page of before would take for something to be typed on.
  (content) => content,
];
