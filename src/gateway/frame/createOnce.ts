/** Whether something comes for the first time. */
export type Once = (id: string, until: number) => boolean;

/**
 * Remembers what has come until it is over anyway. This process only: of several gateways each lets the same thing
 * through once.
 * @param now ms since 1970
 */
export function createOnce(now: () => number): Once {
  const come = new Map<string, number>();
  return (id, until) => {
    for (const [earlier, end] of come) if (end <= now()) come.delete(earlier);
    if (come.has(id)) return false;
    come.set(id, until);
    return true;
  };
}
