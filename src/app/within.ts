/** What a promise resolves to, or false where that takes longer. */
export async function within(ms: number, promise: Promise<boolean>): Promise<boolean> {
  return await Promise.race([promise, new Promise<boolean>((resolve) => setTimeout(resolve, ms, false))]);
}
