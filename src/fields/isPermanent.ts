/** Whether a draft is a block for good: a choice about one person, which no other contact begins with. */
export function isPermanent(draft: unknown): boolean {
  return typeof draft === "object" && draft !== null && "permanent" in draft && draft.permanent === true;
}
