import { readLanguage } from "./app/keptLanguage";
import { wantedLanguage } from "./app/wantedLanguage";
import { directionOf } from "./words/languages";
import { signedInWords } from "./words/signedInWords";

// The whole of /signed-in.html, in a script of its own. Only who is signed in gets here.

const { language } = wantedLanguage({
  wished: undefined,
  chosen: readLanguage(),
  browser: navigator.languages,
});
const say = signedInWords[language];

document.documentElement.lang = language;
document.documentElement.dir = directionOf(language);
document.title = `${say.title} · Contact Desk`;
part("signed-in").textContent = say.signedIn;
part("close").textContent = say.close;
part("copy-label").textContent = say.copy;
part("main").hidden = false;

// The tabs that wait for it go on. A window that a browser does not let close says so.
new BroadcastChannel("contact-desk").postMessage({ kind: "signed-in" });
if (new URLSearchParams(location.search).has("frame")) signInFrame().catch(tellFault);
else window.close();

/** A frame on another site hears no channel and gets no cookie of this window's: it is given a code. */
async function signInFrame() {
  const headers = { "Content-Type": "application/json", "X-Contact-Desk": "1" };
  const answer = await fetch("/api/frame-code", { method: "POST", headers, body: "{}" });
  const { code } = await answer.json();
  if (typeof code !== "string") throw new Error("There is no code.");
  if (!window.opener || window.opener.closed) return showCode(code);
  window.opener.postMessage({ contactDesk: 1, type: "code", code }, location.origin);
  window.close();
}

/** A sign-in on the way may have cut this window off from who opened it. */
function showCode(code: string) {
  const field = part("code") as HTMLInputElement;
  field.value = code;
  part("close").hidden = true;
  part("copy").hidden = false;
  field.focus();
  field.select();
}

function tellFault() {
  part("close").hidden = true;
  part("fault").textContent = say.fault;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`signed-in.html has no element with the id ${id}.`);
  return element;
}
