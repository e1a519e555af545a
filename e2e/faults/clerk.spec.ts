import { expect, type Page, test } from "playwright/test";
import type { Contact } from "../../src/sandbox/Contact";
import { type Clerk, clerkAt } from "./clerk";
import { expectInvariants } from "./invariants";
import type { OutcomeName } from "./outcomes";
import { type Person, somebody } from "./person";
import { seenRequest } from "./Seen";

const quillon = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");

test("types a whole person, and counts what is gone from the form", async ({ page }) => {
  await form(page, quillon);
  const clerk = clerkAt(page, []);
  await clerk.types(quillon);
  expect(await clerk.loses([])).toEqual([]);
  await page.getByLabel("City").fill("Lodz");
  await page.getByLabel("Do not contact by SMS").uncheck();
  await page.getByRole("button", { name: "Remove walk in" }).click();
  await page.getByLabel("Household size").evaluate((control) => control.remove());
  expect(await clerk.loses([])).toEqual(["City", "Do not contact by SMS", "Tags", "Household size"]);
});

test("once it is created, counts what has not arrived in HighLevel", async ({ page }) => {
  await form(page, quillon);
  const clerk = clerkAt(page, []);
  await clerk.types(quillon);
  await says(page, "Contact created.");
  await clerk.sees("saved");
  expect(await clerk.loses([])).toHaveLength(quillon.details.length);
  expect(await clerk.loses([contact()])).toEqual([]);
  const spoilt = contact({ phone: "+12125550124", tags: [], customFields: [] });
  const lost = ["Phone", "Tags", "Preferred name", "Notes for the care team", "Household size"];
  expect(await clerk.loses([spoilt])).toEqual(lost);
});

test("sees each outcome by its words, in the order of the journey", async ({ page }) => {
  const journey: OutcomeName[] = [];
  const clerk = clerkAt(page, journey);
  const outcomes: [OutcomeName, string][] = [
    ["kept", "We kept what you typed at 14:02."],
    ["not kept", "This browser does not let us keep a copy."],
    ["wait", "Not created yet. HighLevel is busy. Trying again in 9 s"],
    ["offline", "Not created. You are offline. Your entry is kept on this computer."],
    ["wait", "Not created. HighLevel is still busy. Try again in a minute."],
    ["offline", "Not created. It did not arrive. The connection is back: create the contact now?"],
    ["wait", "Not created. Your entry is kept."],
    ["unknown", "We do not know yet if this contact was created. Do not type it again."],
    ["signed out", "You are signed out. Nothing was sent. Your entry is kept."],
    ["unreachable", "The form cannot reach HighLevel. Your entry is kept. Tell Kim. Code forbidden"],
    ["exists", "Ada is already in HighLevel, with the same email a@example.com. Nothing was changed."],
    ["fix", "There is a problem"],
    ["saved", "Contact created."],
    ["partly saved", "Contact created, but front.png was not attached."],
  ];
  for (const [outcome, words] of outcomes) {
    await says(page, words);
    await clerk.sees(outcome);
    await clerk.sees(outcome);
  }
  expect(journey).toEqual(outcomes.map(([outcome]) => outcome));
  expect(clerk.last).toBe("partly saved");
});

test("two outcomes of sending at once are one too many; one of keeping may stand beside", async ({
  page,
}) => {
  const clerk = clerkAt(page, []);
  await says(page, "Contact created.", "This browser does not let us keep a copy.");
  await clerk.sees("saved");
  await says(page, "Contact created.", "There is a problem");
  await expect(clerk.sees("saved")).rejects.toThrow("one outcome");
  await page.getByText("There is a problem").evaluate((sentence) => sentence.setAttribute("hidden", ""));
  await clerk.sees("saved");
});

test.describe("holds every fault to what is promised:", () => {
  const traces = { token: "pit-1234", lines: () => ["Contact Desk is at …"], hop: { seen: () => [] } };
  const head = (path: string) => ({ line: `GET ${path} HTTP/1.1`, headers: [] });
  let clerk: Clerk;
  test.beforeEach(async ({ page }) => {
    await form(page, quillon);
    clerk = clerkAt(page, []);
    await clerk.types(quillon);
  });

  test("nothing is said where all is well", async () => {
    await expectInvariants(traces, [clerk], [contact()]);
  });

  test("a person is created once", async () => {
    const twice = expectInvariants(traces, [clerk, clerk], [contact(), contact()]);
    await expect(twice).rejects.toThrow("contacts of one person");
    const stranger = expectInvariants(traces, [clerk], [contact(), contact({ email: undefined })]);
    await expect(stranger).rejects.toThrow("that somebody typed");
  });

  test("one outcome is shown", async ({ page }) => {
    await says(page, "Contact created.", "There is a problem");
    await expect(expectInvariants(traces, [clerk], [])).rejects.toThrow("one outcome");
  });

  test("no name and no token is in an address", async () => {
    for (const path of ["/api/x?name=QUILLON", "/?t=pit-1234", "/api/x?q=a%20Featherstone"]) {
      const seen = { ...traces, hop: { seen: () => [seenRequest(head(path), 1)] } };
      await expect(expectInvariants(seen, [clerk], []), path).rejects.toThrow("nothing of a person");
    }
  });

  test("no name, email or token is in a line that a gateway prints", async () => {
    for (const line of ["saved Quillon", '{"who":"reach.7431@example.com"}', "Bearer pit-1234"]) {
      const printed = { ...traces, lines: () => [line] };
      await expect(expectInvariants(printed, [clerk], []), line).rejects.toThrow("nothing of a person");
    }
  });
});

/** A plain form with the controls that a person needs. */
async function form(page: Page, { details }: Person) {
  const controls = details.map(({ label, kind }) => {
    const control = label.startsWith("Notes")
      ? "<textarea>"
      : `<input ${kind === "switch" ? "type=checkbox" : ""}>`;
    return `<p><label>${label} ${control}${control === "<textarea>" ? "</textarea>" : ""}</label>`;
  });
  await page.setContent(`<main></main>${controls.join("")}`);
  await page.getByLabel("Tags").evaluate((input: HTMLInputElement) => {
    input.onkeydown = ({ key }) => {
      if (key !== "Enter") return;
      const button = Object.assign(document.createElement("button"), {
        textContent: `Remove ${input.value}`,
      });
      button.onclick = () => button.remove();
      document.body.append(button);
      input.value = "";
    };
  });
}

async function says(page: Page, ...sentences: string[]) {
  const text = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
  if ((await page.locator("main").count()) === 0) await page.setContent("<main></main>");
  await page.locator("main").evaluate((main, html) => {
    main.innerHTML = html;
  }, text);
}

/** Quillon as he arrives. */
function contact(changes: Partial<Contact> = {}): Contact {
  const of = (label: string) => quillon.details.find((each) => each.label === label);
  const custom = ["Preferred name", "Notes for the care team", "Household size"].map((label) => of(label));
  return {
    id: "1",
    locationId: "practice",
    firstName: "Quillon",
    lastName: "Featherstone",
    email: "reach.7431@example.com",
    phone: "+12125550123",
    dateOfBirth: "1990-09-25",
    companyName: "Harrow & Daughters",
    address1: "9 Wharf Lane",
    city: "Łódź",
    country: "PL",
    dnd: false,
    dndSettings: { SMS: { status: "active" } },
    tags: ["walk in"],
    customFields: custom.map((detail) => ({ id: detail?.fieldId ?? "", value: detail?.arrives })),
    dateAdded: "",
    dateUpdated: "",
    ...changes,
  };
}
