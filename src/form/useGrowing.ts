import { startTransition, useEffect, useState } from "react";
import { idle } from "../fields/idle";

/** How many more are shown at a time. */
const step = 20;

/**
 * How many of so many are shown by now: some at first, and more whenever the browser has nothing better to do. A
 * location may have hundreds of fields, and nobody who types meanwhile shall wait.
 */
export function useGrowing(total: number): number {
  const [count, setCount] = useState(step);
  useEffect(() => {
    if (count >= total) return;
    let isOver = false;
    void idle().then(() => !isOver && startTransition(() => setCount(count + step)));
    return () => {
      isOver = true;
    };
  }, [count, total]);
  return Math.min(count, total);
}
