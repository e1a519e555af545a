/** The id of the words that say that a field is pinned. */
export function pinnedId(name: string): string {
  return `${name}-pinned`;
}
