import type { Page } from "playwright/test";

/** A node of the accessibility tree, as the DevTools protocol gives it; as far as it is read here. */
type Node = {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  description?: { value: string };
  value?: { value: string | number };
  properties?: { name: string; value: { value?: unknown } }[];
};

const controls = new Set(
  `button link textbox searchbox combobox listbox checkbox radio switch spinbutton slider option menuitem tab progressbar
  form group radiogroup dialog region navigation banner contentinfo main complementary heading`.split(/\s+/),
);

const states =
  `required invalid hasPopup expanded pressed checked disabled readonly focusable modal busy keyshortcuts level
  multiline selected`.split(/\s+/);

/** What a state is where nothing is said of it. */
const usual = new Set<unknown>([false, "false", "", undefined]);

/**
 * Each control, group and landmark of the page, as assistive technology is told of it and in its order, a line each:
 * role "name" (description) [states].
 */
export async function namesOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: Node[] };
  await session.detach();
  return (
    inOrder(nodes)
      .filter(({ ignored, role }) => !ignored && controls.has(role?.value ?? ""))
      .filter(({ role, name }) => role?.value !== "group" || name?.value)
      // The browser's own list of the choices of a select; the ones of languages and of countries are tested elsewhere.
      .filter(({ role }) => role?.value !== "option")
      .map(lineOf)
  );
}

/** Each node before what is in it, as the page is read; the protocol gives them level by level. */
function inOrder(nodes: readonly Node[]): Node[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const withInside = (node: Node | undefined): Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => withInside(byId.get(id)))] : [];
  return withInside(nodes[0]);
}

function lineOf({ role, name, description, properties = [] }: Node): string {
  const told = states.flatMap((state) => {
    const value = properties.find((each) => each.name === state)?.value.value;
    if (usual.has(value) || state === "focusable") return [];
    return value === true ? [state] : [`${state}: ${value}`];
  });
  const what = description?.value ? ` (${plain(description.value)})` : "";
  const how = told.length > 0 ? ` [${told.join(", ")}]` : "";
  const named = name?.value ? `"${plain(name.value)}"` : "without a name";
  return `${role?.value} ${named}${what}${how}`;
}

/** In one line. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
