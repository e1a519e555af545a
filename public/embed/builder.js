// Builds the two lines that put the form on a page, and shows them at work. Served as it stands.

/** What each attribute is where it is left out; what is chosen so is left out of the lines. */
const defaults = {
  mode: "inline",
  label: "",
  theme: "auto",
  accent: "",
  radius: "6",
  density: "comfortable",
  lang: "",
  "min-height": "",
  "max-height": "",
  location: "",
  form: "",
  prefill: "",
};

/** What is wrong with what was typed, in words, or nothing. A blank is never wrong. */
const problems = {
  accent: (text) => (isColour(text) ? "" : "Enter a colour like #05a or #0055aa"),
  radius: (text) => (isWhole(text) && Number(text) <= 16 ? "" : "Enter a whole number from 0 to 16"),
  "min-height": heightProblem,
  "max-height": (text, typed) =>
    heightProblem(text) ||
    (Number(text) < Number(typed["min-height"]) ? "This is less than the least height" : ""),
  prefill: prefillProblem,
};

const choices = byId("choices");
const preview = byId("preview");
const events = byId("events");

/** Fields that were left: only those are judged while somebody types. */
const left = new Set();
/** Loaders that never change, `{ file, integrity }` by language, once they are known. */
let pinned;
let shown = {};
let timer;

byId("policy").textContent = `script-src ${location.origin};\nframe-src ${location.origin};`;
choices.addEventListener("submit", (event) => event.preventDefault());
choices.addEventListener("input", ({ target }) => {
  if (target.id === "accent-picker") choices.elements.accent.value = target.value;
  update();
});
choices.addEventListener("change", ({ target }) => {
  left.add(target.id === "accent-picker" ? "accent" : target.name);
  update();
});
byId("releases").addEventListener("change", update);
for (const button of document.querySelectorAll("[data-copies]"))
  button.addEventListener("click", () => copy(byId(button.dataset.copies), button.previousElementSibling));
for (const name of [
  "ready",
  "dirty",
  "submitting",
  "created",
  "exists",
  "unknown",
  "error",
  "signed-out",
  "resize",
])
  preview.addEventListener(`contact-desk:${name}`, log);
byId("clear").addEventListener("click", () => {
  events.replaceChildren();
  byId("no-events").hidden = false;
});
addEventListener("load", () => {
  byId("no-loader").hidden = Boolean(customElements.get("contact-desk"));
});
update();
offerPinned();

/** Everything on this page follows from what is typed. */
function update() {
  const typed = typedTexts();
  const chosen = {};
  const wrong = [];
  for (const [name, text] of Object.entries(typed)) {
    const problem = text === "" ? "" : (problems[name]?.(text, typed) ?? "");
    if (problem) wrong.push(name);
    else if (text !== "" && text !== defaults[name]) chosen[name] = text;
    sayProblem(name, left.has(name) ? problem : "");
  }
  if (chosen.prefill) chosen.prefill = JSON.stringify(JSON.parse(chosen.prefill));
  if (chosen.prefill === "{}") delete chosen.prefill;
  choices.querySelector("#accent-picker").value = longColour(chosen.accent ?? "#0f459a");
  byId("lines").textContent = linesOf(chosen);
  const leftOut = byId("left-out");
  leftOut.hidden = wrong.length === 0;
  leftOut.textContent = `Left out until it is mended: ${wrong.join(", ")}.`;
  clearTimeout(timer);
  timer = setTimeout(() => show(chosen), 300);
}

function typedTexts() {
  const entries = new FormData(choices);
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, String(entries.get(name)).trim()]));
}

function sayProblem(name, problem) {
  const error = document.getElementById(`${name}-error`);
  if (!error) return;
  error.textContent = problem;
  if (problem) byId(name).setAttribute("aria-invalid", "true");
  else byId(name).removeAttribute("aria-invalid");
}

function linesOf(chosen) {
  const isPinned = pinned && document.querySelector("[name=release]:checked").value === "pinned";
  const { newest, file, integrity } = loaderOf(chosen.lang);
  const src = `${location.origin}/embed/${isPinned ? file : newest}`;
  const check = isPinned ? ` integrity="${integrity}" crossorigin="anonymous"` : "";
  const attributes = Object.entries(chosen).map(([name, text]) => ` ${name}=${quoted(name, text)}`);
  return `<script src="${src}"${check} async></script>\n<contact-desk${attributes.join("")}></contact-desk>`;
}

/** The loader that says its few words in a language; of those that never change more is known. */
function loaderOf(lang = "en") {
  return pinned?.[lang] ?? { newest: lang === "en" ? "v1.js" : `v1.${lang}.js` };
}

/** JSON is full of double quotes, so it stands in single ones. */
function quoted(name, text) {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return name === "prefill"
    ? `'${escaped.replaceAll("'", "&#39;")}'`
    : `"${escaped.replaceAll('"', "&quot;")}"`;
}

/** The element takes each change as it comes, but what was filled in stays: for that a new one is made. */
function show(chosen) {
  const isAnew = !preview.firstElementChild || chosen.prefill !== shown.prefill;
  const element = isAnew ? document.createElement("contact-desk") : preview.firstElementChild;
  for (const name of Object.keys(defaults)) {
    if (!(name in chosen)) element.removeAttribute(name);
    else if (element.getAttribute(name) !== chosen[name]) element.setAttribute(name, chosen[name]);
  }
  if (isAnew) preview.replaceChildren(element);
  shown = chosen;
}

/** Newest first, 20 at most. A form that grows says so many times: of those in a row the last one is kept. */
function log({ type, detail }) {
  const item = document.createElement("li");
  const time = make("time", new Date().toLocaleTimeString());
  item.append(make("code", type), time, make("code", JSON.stringify(detail)));
  item.lastElementChild.className = "detail";
  item.dataset.type = type;
  const newest = events.firstElementChild;
  if (type === "contact-desk:resize" && newest?.dataset.type === type) newest.remove();
  events.prepend(item);
  while (events.children.length > 20) events.lastElementChild.remove();
  byId("no-events").hidden = true;
}

async function copy(source, status) {
  try {
    // Missing where the page is no secure context.
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = "Copied";
  } catch {
    getSelection().selectAllChildren(source);
    status.textContent = "Selected: press Ctrl+C";
  }
  setTimeout(() => {
    status.textContent = "";
  }, 4000);
}

/** The addresses that never change are offered once they are known, and known to hold the loader that is served now. */
async function offerPinned() {
  try {
    const answers = await Promise.all(
      ["/embed/version.json", "/embed/v1.js"].map((path) => fetch(path, { cache: "no-cache" })),
    );
    if (!answers.every((answer) => answer.ok)) return;
    const { version, loaders } = await answers[0].json();
    const hash = await crypto.subtle.digest("SHA-384", await answers[1].arrayBuffer());
    if (loaders.en.integrity !== `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`) return;
    pinned = loaders;
    byId("version").textContent = version;
    byId("releases").hidden = false;
  } catch {
    // No such file, or no secure context to make a hash in: the latest one is offered only.
  }
}

/** Says what is wrong with a prefill: with its JSON first, then with what stands in it. */
function prefillProblem(text) {
  let values;
  try {
    values = JSON.parse(text);
  } catch (error) {
    return jsonProblem(text, error);
  }
  if (typeof values !== "object" || values === null || Array.isArray(values))
    return 'Begin with { and end with }, like {"source": "reception"}';
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string") continue;
    if (Array.isArray(value) && value.every((each) => typeof each === "string")) continue;
    if (Array.isArray(value)) return `Put each entry of the list of “${name}” in double quotes`;
    return `Give “${name}” a text in double quotes, or a list of such texts`;
  }
  return "";
}

function jsonProblem(text, { message }) {
  if (!text.startsWith("{")) return 'Begin with {, like {"source": "reception"}';
  if (!text.endsWith("}")) return "Put a } at the end";
  const unquoted = text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  if (/[“”„‘’']/.test(unquoted)) return 'Put names and texts in straight double quotes, like "source"';
  if (/,\s*[}\]]/.test(unquoted)) return "Take out the comma before the closing bracket";
  if (/[{,]\s*\w/.test(unquoted)) return 'Put each name in double quotes, like {"source": "reception"}';
  // Browsers say where they stopped, each in its own way, or not at all.
  const position = /position (\d+)/.exec(message)?.[1];
  const line = /line (\d+)/.exec(message)?.[1] ?? (position && text.slice(0, position).split("\n").length);
  const where = line ? `in line ${line} ` : "";
  return `This is not JSON ${where}yet: look for a comma, a colon or a double quote that is missing`;
}

function heightProblem(text) {
  return isWhole(text) && Number(text) > 0 ? "" : "Enter a whole number of pixels, like 480";
}

function isWhole(text) {
  return /^\d{1,5}$/.test(text);
}

function isColour(text) {
  return /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text);
}

/** As a colour input wants it. */
function longColour(colour) {
  return colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join("")}` : colour;
}

function make(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`Nothing is called ${id}`);
  return element;
}
