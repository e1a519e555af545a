// Only who is signed in gets here: the tabs that wait for it go on. A window that a browser does not let close says so.
new BroadcastChannel("contact-desk").postMessage({ kind: "signed-in" });
if (new URLSearchParams(location.search).has("frame")) signInFrame().catch(tellFault);
else window.close();

// A frame on another site hears no channel and gets no cookie of this window's: it is given a code.
async function signInFrame() {
  const headers = { "Content-Type": "application/json", "X-Contact-Desk": "1" };
  const answer = await fetch("/api/frame-code", { method: "POST", headers, body: "{}" });
  const { code } = await answer.json();
  if (typeof code !== "string") throw new Error("There is no code.");
  if (!window.opener || window.opener.closed) return showCode(code);
  window.opener.postMessage({ contactDesk: 1, type: "code", code }, location.origin);
  window.close();
}

// A sign-in on the way may have cut this window off from who opened it.
function showCode(code) {
  const field = document.getElementById("code");
  field.value = code;
  document.getElementById("close").hidden = true;
  document.getElementById("copy").hidden = false;
  field.focus();
  field.select();
}

function tellFault() {
  document.getElementById("close").hidden = true;
  document.getElementById("fault").textContent =
    "The form could not be signed in from here. Close this window, and sign in once more.";
}
