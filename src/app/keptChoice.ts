/** What somebody chose on this computer. Storage may be refused, in frames above all: then a choice holds for this visit. */
export function keptChoice(place: string) {
  return {
    read(): string | undefined {
      try {
        return localStorage.getItem(place) ?? undefined;
      } catch {
        return undefined;
      }
    },
    keep(value: string): void {
      try {
        localStorage.setItem(place, value);
      } catch {
        // It was tried.
      }
    },
  };
}
