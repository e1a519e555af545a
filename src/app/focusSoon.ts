/** Moves the focus to what has this id, once it is on the page. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      const target = document.getElementById(id);
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: "nearest" });
    }),
  );
}
