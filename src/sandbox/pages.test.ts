import { describe, expect, test } from "vitest";
import { callSandbox, sendContact } from "./callSandbox";
import { createSandbox, type Sandbox } from "./createSandbox";

const attack = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;

describe("the page of what was created", () => {
  test("says what to do while there is nothing", async () => {
    const page = await text(createSandbox(), "/");
    expect(page).toContain("No contacts yet.");
    expect(page).toContain("A restart forgets everything");
    expect(page).toContain('<a href="../">');
    expect(page).not.toContain("<table>");
  });

  test("lists contacts, newest first, with what was sent", async () => {
    const sandbox = createSandbox({ now: () => Date.UTC(2026, 10, 23, 16, 0, 5) });
    await sendContact(sandbox, { firstName: "Ann", lastName: "Lee", email: "ann@example.org" });
    await sendContact(sandbox, { phone: "2075550142", locationId: "practice" });
    const page = await text(sandbox, "/");
    expect(page).toContain("2 contacts, newest first");
    expect(page.indexOf("+12075550142")).toBeLessThan(page.indexOf("Ann Lee"));
    for (const part of ["ann@example.org", "Harbour Street Clinic", "2026-11-23 16:00:05", "No name"])
      expect(page).toContain(part);
    expect(page).toContain("&quot;lastName&quot;:&quot;Lee&quot;");
  });

  test("links each contact to its own page, from wherever it is mounted", async () => {
    const sandbox = createSandbox();
    const { contact } = await (await sendContact(sandbox, { firstName: "Ann" })).json();
    const page = await text(sandbox, "/");
    expect(page).toContain(`<a href="contacts/${contact.id}">`);
    expect(page).toContain('href="./style.css"');
    expect(page).not.toMatch(/(href|src)="\//);
  });
});

describe("the page of one contact", () => {
  test("shows what was kept in plain words, and what was sent", async () => {
    const sandbox = createSandbox();
    const { contact } = await (
      await sendContact(sandbox, {
        firstName: "Ann",
        lastName: "Lee",
        assignedTo: "uB7kQm2XcVt9LpZr4NdE",
        dnd: true,
        dndSettings: { SMS: { status: "active" } },
        customFields: [{ id: "cC3yUb9MoLi5VrQw7ZaS", field_value: 4 }],
      })
    ).json();
    const page = await text(sandbox, `/contacts/${contact.id}`);
    for (const part of ["Ann Lee", "Amara Osei", "on, SMS: active", "Household size", contact.id])
      expect(page).toContain(part);
    expect(page).toContain('href="../style.css"');
  });

  test("says so when the contact is not there", async () => {
    const response = await callSandbox(createSandbox(), "/contacts/nobody");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("This contact is not here");
  });
});

test("nothing that was sent becomes markup, and nothing turns the reading direction", async () => {
  const sandbox = createSandbox();
  const { contact } = await (
    await sendContact(sandbox, {
      firstName: attack,
      lastName: "a\u202eb",
      companyName: `${attack}\u202e`,
      tags: [attack],
      customFields: [{ id: attack, field_value: attack }],
    })
  ).json();
  for (const path of ["/", `/contacts/${contact.id}`]) {
    const page = await text(sandbox, path);
    expect(page).not.toMatch(/<script|<img|\u202e/);
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&lt;img");
    expect(page).toContain("‹U+202E›");
  }
});

test("the pages hold to a strict policy: no script, no style but the linked one", async () => {
  const sandbox = createSandbox();
  const { contact } = await (await sendContact(sandbox, { firstName: "Ann" })).json();
  for (const path of ["/", `/contacts/${contact.id}`, "/contacts/nobody"])
    expect(await text(sandbox, path)).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  const style = await callSandbox(sandbox, "/style.css");
  expect(style.headers.get("content-type")).toContain("text/css");
  expect(await style.text()).toContain("color-scheme: light dark");
});

async function text(sandbox: Sandbox, path: string): Promise<string> {
  return (await callSandbox(sandbox, path)).text();
}
