import * as words from "../words/loaderWords";
import { type Part, type ToForm, type ToPage, version, type Wish, wishNames } from "./protocol";

/** What stands in for attributes that are left out. */
const own: { readonly [attribute: string]: string } = { label: words.label, lang: words.lang };

export type Mounted = {
  say(message: ToForm): void;
  /** The element's attributes say something else, or there is more to fill in. */
  dress(): void;
  focus(): void;
  unmount(): void;
};

/**
 * Puts the form into an element's shadow root, and speaks with it.
 * @param home the form's own origin: nobody else is heard or told anything
 * @param filled what is to be filled in beside the attribute; more may come into it
 */
export function mountForm(host: HTMLElement, root: ShadowRoot, home: string, filled: object): Mounted {
  const end = new AbortController();
  // Whatever scrolls around the frame is heard too.
  const listening = { signal: end.signal, capture: true };
  const frame = make("iframe", {
    part: "frame",
    sandbox:
      "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
    allow: "clipboard-write",
    referrerPolicy: "origin",
    ontransitionend: dress,
  });
  const { style } = frame;
  const box = make("dialog", { part: "dialog" });
  const notice = make("p", { part: "notice", textContent: words.notShown });
  let port: MessagePort | undefined;
  let timer: ReturnType<typeof setTimeout>;

  // The colour is its page's, written so that its parts can be read; and when that changes, an event says so.
  style.cssText =
    "display:block;border:0;inline-size:100%;block-size:30rem;color:color-mix(in srgb,currentcolor,currentcolor);transition:color 1ms";
  notice.append(" ", make("a", { textContent: words.open, href: address("/"), target: "_blank" }));
  if (attribute("mode") === "button") {
    box.style.cssText =
      "border:0;padding:0;inline-size:95vw;max-inline-size:60rem;block-size:100vh;max-block-size:none";
    box.append(make("button", { part: "close", textContent: words.close, onclick: () => box.close() }));
    const onclick = () => {
      box.showModal();
      if (!frame.src) open(box);
      focus();
    };
    root.append(make("button", { part: "button", textContent: attribute("label"), onclick }), box);
  } else open(root);
  addEventListener("message", greet, listening);
  addEventListener("resize", look, listening);
  addEventListener("scroll", look, listening);
  return { say, dress, focus, unmount };

  function attribute(name: string) {
    return host.getAttribute(name) || own[name] || "";
  }

  function attributes(names: readonly string[]): { [name: string]: string } {
    return Object.fromEntries(names.map((name) => [name, attribute(name)]));
  }

  function address(path: string) {
    // The page takes an empty one for none.
    return `${home}${path}?${new URLSearchParams(attributes(["location", "form", "lang"]))}`;
  }

  function open(place: Node) {
    place.appendChild(frame);
    dress();
    wait();
    frame.src = `${address("/embed/frame")}#${attribute("theme")},${style.colorScheme}`;
  }

  function dress() {
    frame.title = attribute("label");
    // The page's: light words stand on something dark. Of `color(srgb 0.1 0.2 0.3)` green makes most of what is light.
    // A form of another scheme gets a ground of its own from the browser, and is transparent otherwise.
    // It is compared as the number that it is.
    style.colorScheme =
      (getComputedStyle(frame).color.split(" ")[2] as unknown as number) > 0.5 ? "dark" : "light";
    style.minBlockSize = `${attribute("min-height") || 0}px`;
    // No form is as high as that.
    style.maxBlockSize = `${attribute("max-height") || 1e6}px`;
    say({ type: "wish", wish: wish() });
  }

  function wish(): Wish {
    return { ...attributes(wishNames), scheme: style.colorScheme, filled };
  }

  /** The form greets from its own window and its own origin, or nobody does. */
  function greet({ origin, source, data }: MessageEvent) {
    if (origin !== home || source !== frame.contentWindow) return;
    if (data?.contactDesk !== version || data.type !== "hello") return;
    const { port1, port2 } = new MessageChannel();
    port = port1;
    port.onmessage = hear;
    // The frame's own window, see above.
    (source as Window).postMessage({ contactDesk: version, type: "connect", wish: wish() }, home, [port2]);
    look();
  }

  function hear({ data: { type, detail } }: MessageEvent<ToPage>) {
    if (type === "show") return show(detail);
    if (type === "escape") return box.close();
    if (type === "bye") return wait();
    if (type === "ready") {
      clearTimeout(timer);
      notice.remove();
      style.display = "block";
      if (box.open) focus();
    }
    if (type === "resize") {
      style.blockSize = `${detail.height}px`;
      look();
    }
    tell(type, detail);
  }

  /** Scrolls whatever scrolls around the frame until this part of it is seen. */
  function show({ top, height }: Part) {
    style.scrollMarginBlock = `${-top}px ${top + height - frame.offsetHeight}px`;
    frame.scrollIntoView({ block: "nearest" });
  }

  function say(message: ToForm) {
    port?.postMessage(message);
  }

  function tell(name: string, detail: object) {
    host.dispatchEvent(new CustomEvent(`contact-desk:${name}`, { bubbles: true, composed: true, detail }));
  }

  function wait() {
    clearTimeout(timer);
    // So long the form may take to come up before it is said that it does not.
    timer = setTimeout(() => {
      frame.before(notice);
      style.display = "none";
      tell("error", { code: "not-allowed" });
    }, 10_000);
  }

  /** Tells where the form stands, of which only a part may be seen. */
  function look() {
    say({ type: "place", top: frame.getBoundingClientRect().top, window: innerHeight });
  }

  function focus() {
    frame.focus();
    say({ type: "focus" });
  }

  function unmount() {
    clearTimeout(timer);
    port?.close();
    end.abort();
    root.replaceChildren();
  }
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: object) {
  return Object.assign(document.createElement(tag), properties);
}
