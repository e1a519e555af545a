import type { Host } from "../../embed/joinHost";
import { isComposing } from "../../ui/isComposing";

/** Milliseconds that the page around this one has to make room. */
const patience = 300;

/** Milliseconds between two heights that are told: no more than 60 a second, however often a screen paints. */
const pace = 16.5;

/** Pixels of a window that is so low that a bar at its foot would leave no room for the form. */
const low = 480;

/** Pixels that a focused control keeps from the edges of what is seen: room for its label, and for the bar. */
const margin = 96;

/**
 * Fits this page into the one around it: tells how high it is, at most 60 times a second, and what has the focus; and
 * keeps what floats within what can be seen.
 */
export function fitHost(window: Window, root: HTMLElement, { say }: Host): (place: Place) => void {
  const { document } = window;
  const { documentElement: page } = document;
  let told = 0;
  let toldAt = 0;
  let isAsked = false;
  let isPointing = false;
  let timer: number;
  let last: Place | undefined;

  page.dataset.framed = "connected";
  new ResizeObserver(soon).observe(root);
  window.addEventListener("resize", scroll);
  document.addEventListener("pointerdown", () => point(true), { capture: true });
  document.addEventListener("pointerup", () => point(false), { capture: true });
  document.addEventListener("pointercancel", () => point(false), { capture: true });
  document.addEventListener("focusin", show);
  document.addEventListener("keydown", leave, { capture: true });
  tell(window.performance.now());
  return look;

  function soon() {
    if (isAsked) return;
    isAsked = true;
    window.requestAnimationFrame(tell);
  }

  function tell(now: number) {
    if (now - toldAt < pace) return void window.requestAnimationFrame(tell);
    isAsked = false;
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    toldAt = now;
    say({ type: "resize", detail: { height } });
    window.clearTimeout(timer);
    timer = window.setTimeout(scroll, patience);
  }

  /** Where there is no room for all of it, it scrolls. */
  function scroll() {
    page.toggleAttribute("data-scrolls", told > window.innerHeight + 1);
    if (last) look(last);
  }

  function point(is: boolean) {
    isPointing = is;
  }

  /** What a pointer is on is seen, and must not move away under it. */
  function show({ target }: FocusEvent) {
    if (isPointing || !(target instanceof Element)) return;
    const { top, height } = target.getBoundingClientRect();
    say({ type: "show", detail: { top: Math.max(0, top - margin), height: height + 2 * margin } });
  }

  /** Escape closes what is on top: this page, only where nothing in it is open. */
  function leave(event: KeyboardEvent) {
    if (event.key !== "Escape" || isComposing(event)) return;
    if (document.querySelector("dialog[open], :popover-open")) return;
    window.setTimeout(() => {
      if (!event.defaultPrevented) say({ type: "escape" });
    });
  }

  function look(place: Place) {
    const { top, window: least } = place;
    last = place;
    page.toggleAttribute("data-low", least < low);
    const within = (pixels: number) => `${Math.round(Math.min(Math.max(0, pixels), window.innerHeight))}px`;
    page.style.setProperty("--unseen-start", within(-top));
    page.style.setProperty("--unseen-end", within(window.innerHeight + top - least));
  }
}

/** Where this page's top is in the window of the page around it, and how high that is, in pixels. */
export type Place = { top: number; window: number };
