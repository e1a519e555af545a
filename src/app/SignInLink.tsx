import type { MouseEvent } from "react";
import { useWords } from "../words/WordsContext";

/** Whoever is led there through a sign-in comes back to it; it says so to all tabs, and closes. */
const page = "/signed-in.html";

/** In a page of another site no tab of ours hears it: there it hands over a code, which lets in the frame that opened it. */
const pageOfFrame = `${page}?frame`;

/** Opens the sign-in in a window of its own; where the browser lets no window open, in a tab. */
export function SignInLink() {
  const say = useWords().page;
  const href = window.parent === window ? page : pageOfFrame;

  function open(event: MouseEvent) {
    if (window.open(href, "contact-desk-sign-in", "popup,width=560,height=720")) event.preventDefault();
  }

  return (
    <a href={href} target="_blank" rel="noreferrer" onClick={open}>
      {say.signIn}
    </a>
  );
}
