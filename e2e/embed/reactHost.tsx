/// <reference path="../../public/embed/contact-desk.d.ts" />
import { useState } from "react";
import { createRoot } from "react-dom/client";

/** Somebody else's page in React, with the form in it. */
function Page() {
  const [isThere, setThere] = useState(true);
  const [theme, setTheme] = useState<"light" | "dark">("light");
  const [dirty, setDirty] = useState(false);
  const heard = {
    "oncontact-desk:dirty": ({ detail }: CustomEvent<{ dirty: boolean }>) => setDirty(detail.dirty),
  };
  return (
    <>
      <button onClick={() => setThere(!isThere)} type="button">
        {isThere ? "Remove" : "Add"}
      </button>
      <button onClick={() => setTheme("dark")} type="button">
        Dark
      </button>
      <p>dirty: {String(dirty)}</p>
      {isThere && <contact-desk theme={theme} prefill={JSON.stringify({ source: "React" })} {...heard} />}
    </>
  );
}

const place = document.getElementById("app");
if (place) createRoot(place).render(<Page />);
