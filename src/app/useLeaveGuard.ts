import { useEffect, useEffectEvent } from "react";

/** Lets the browser ask before a page goes away with which something would be lost. */
export function useLeaveGuard(isActive: boolean, isAtRisk: () => boolean = () => true): void {
  const guard = useEffectEvent((event: BeforeUnloadEvent) => {
    if (isAtRisk()) event.preventDefault();
  });
  useEffect(() => {
    if (!isActive) return;
    const listener = (event: BeforeUnloadEvent) => guard(event);
    window.addEventListener("beforeunload", listener);
    return () => window.removeEventListener("beforeunload", listener);
  }, [isActive]);
}
