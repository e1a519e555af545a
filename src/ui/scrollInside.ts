/** Scrolls the list until one of its children is seen, and nothing but the list: the page must not move. */
export function scrollInside(child: HTMLElement | null, list: HTMLElement) {
  if (!child) return;
  const outer = list.getBoundingClientRect();
  const inner = child.getBoundingClientRect();
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
