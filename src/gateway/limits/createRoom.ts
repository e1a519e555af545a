/** How much is under way at once, for each key and in all. */
export type Room = {
  /** Takes a place until `leave` is called; nothing where there is none left. */
  enter(key: string): { leave(): void } | undefined;
};

export function createRoom(most: { each: number; all: number }): Room {
  const inside = new Map<string, number>();
  let all = 0;
  return {
    enter(key) {
      const mine = inside.get(key) ?? 0;
      if (mine >= most.each || all >= most.all) return undefined;
      inside.set(key, mine + 1);
      all += 1;
      let isInside = true;
      return {
        leave() {
          if (!isInside) return;
          isInside = false;
          all -= 1;
          const left = (inside.get(key) ?? 1) - 1;
          if (left === 0) inside.delete(key);
          else inside.set(key, left);
        },
      };
    },
  };
}
