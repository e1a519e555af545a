import { embedWords as words } from "../words/embedWords";
import { type Part, type ToForm, type ToPage, version, type Wish, wishNames } from "./protocol";

/** Milliseconds in which the form has to come up before it is said that it does not. */
const patience = 10_000;

const sandbox =
  "allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The colour is its page's, written so that its parts can be read; and when that changes, an event says so. */
const frameStyle =
  "border:0;display:block;inline-size:100%;block-size:30rem;color:color-mix(in srgb,currentcolor,currentcolor);transition:color 1ms";

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
 * @param filled what is to be filled in beside the attribute
 */
export function mountForm(host: HTMLElement, root: ShadowRoot, home: string, filled: () => object): Mounted {
  const end = new AbortController();
  const { signal } = end;
  const frame = make("iframe", {
    part: "frame",
    sandbox,
    allow: "clipboard-write",
    referrerPolicy: "origin",
    ontransitionend: dress,
  });
  const { style } = frame;
  const box = make("dialog", { part: "dialog" });
  const notice = make("p", { part: "notice", textContent: `${words.notShown} ` });
  let port: MessagePort | undefined;
  let timer: ReturnType<typeof setTimeout>;

  style.cssText = frameStyle;
  notice.append(make("a", { textContent: words.open, href: address("/"), target: "_blank" }));
  if (attribute("mode") === "button") {
    box.style.cssText =
      "block-size:100vh;border:0;inline-size:min(60rem,100vw - 1rem);max-block-size:none;padding:0";
    box.append(make("button", { part: "close", textContent: words.close, onclick: () => box.close() }));
    const onclick = () => {
      box.showModal();
      if (!frame.src) open(box);
      focus();
    };
    root.append(make("button", { part: "button", textContent: label(), onclick }), box);
  } else open(root);
  addEventListener("message", greet, { signal });
  addEventListener("resize", look, { signal });
  addEventListener("scroll", look, { signal, capture: true, passive: true });
  return { say, dress, focus, unmount };

  function attribute(name: string) {
    return host.getAttribute(name);
  }

  function label() {
    return attribute("label") || words.label;
  }

  function address(path: string) {
    // The page takes an empty one for none.
    const places = ["location", "form"].map((name) => [name, attribute(name) ?? ""]);
    return `${home}${path}?${new URLSearchParams(places)}`;
  }

  function open(place: Node) {
    place.appendChild(frame);
    dress();
    wait();
    frame.src = `${address("/embed/frame")}#${attribute("theme")},${style.colorScheme}`;
  }

  function dress() {
    frame.title = label();
    // The page's: light words stand on something dark. Of `color(srgb 0.1 0.2 0.3)` green makes most of what is light.
    // A form of another scheme gets a ground of its own from the browser, and is transparent otherwise.
    style.colorScheme = Number(getComputedStyle(frame).color.split(" ")[2]) > 0.5 ? "dark" : "light";
    style.minBlockSize = pixels("min-height");
    style.maxBlockSize = pixels("max-height");
    say({ type: "wish", wish: wish() });
  }

  function pixels(name: string) {
    return attribute(name) ? `${attribute(name)}px` : "";
  }

  function wish(): Wish {
    const wishes = Object.fromEntries(wishNames.map((name) => [name, attribute(name)]));
    return { ...wishes, scheme: style.colorScheme, filled: filled() };
  }

  /** The form greets from its own window and its own origin, or nobody does. */
  function greet({ origin, source, data }: MessageEvent) {
    const window = frame.contentWindow;
    if (origin !== home || source !== window) return;
    if (data?.contactDesk !== version || data.type !== "hello") return;
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = hear;
    window?.postMessage({ contactDesk: version, type: "connect", wish: wish() }, home, [channel.port2]);
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
    timer = setTimeout(() => {
      frame.before(notice);
      style.display = "none";
      tell("error", { code: "not-allowed" });
    }, patience);
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
