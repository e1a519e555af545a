/** Whether two drafts of one field are alike. They are texts, switches, or small plain objects and lists of them. */
export function isSameDraft(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}
