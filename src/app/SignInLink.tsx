import type { MouseEvent } from "react";
import { useWords } from "../words/WordsContext";

/** Whoever is led there through a sign-in comes back to it; it says so to all tabs, and closes. */
const page = "/signed-in.html";

/** Opens the sign-in in a window of its own; where the browser lets no window open, in a tab. */
export function SignInLink() {
  const say = useWords().page;

  function open(event: MouseEvent) {
    if (window.open(page, "contact-desk-sign-in", "popup,width=560,height=720")) event.preventDefault();
  }

  return (
    <a href={page} target="_blank" rel="noreferrer" onClick={open}>
      {say.signIn}
    </a>
  );
}
