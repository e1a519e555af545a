import { html } from "hono/html";
import { type Contact, nameOf, type StoredContact } from "./Contact";
import { type Markup, pageFrame } from "./pageFrame";
import { practiceLocations } from "./practiceLocations";
import { shownText } from "./shownText";

/** One contact as it was kept: where "Open in HighLevel" leads in practice. */
export function contactPage({ contact, sent }: StoredContact): Markup {
  const name = shownText(nameOf(contact)) || "No name";
  const rows = facts(contact).filter(([, value]) => value);
  return pageFrame(
    name,
    "../",
    html`<h1><bdi>${name}</bdi></h1>
      <p>A contact in the HighLevel to practise on. <a href="../">All contacts</a></p>
      <dl>
        ${rows.map(([label, value]) => html`<dt>${label}</dt><dd><bdi>${shownText(value ?? "")}</bdi></dd>`)}
      </dl>
      <details><summary>What was sent</summary><pre>${shownText(sent)}</pre></details>`,
  );
}

/** The page in the place of a contact that is not there. */
export function noContactPage(): Markup {
  return pageFrame(
    "Not here",
    "../",
    html`<h1>This contact is not here</h1>
      <p>It was never created, or the sandbox was started again since. <a href="../">All contacts</a></p>`,
  );
}

function facts(contact: Contact): [label: string, value: string | undefined][] {
  const location = practiceLocations.get(contact.locationId);
  const user = location?.users.find(({ id }) => id === contact.assignedTo);
  return [
    ["Email", contact.email],
    ["Phone", contact.phone],
    ["Gender", contact.gender],
    ["Date of birth (year-month-day)", contact.dateOfBirth],
    ["Company", contact.companyName],
    ["Website", contact.website],
    ["Source", contact.source],
    ["Assigned to", user ? `${user.firstName} ${user.lastName}` : contact.assignedTo],
    ["Street", contact.address1],
    ["City", contact.city],
    ["State", contact.state],
    ["Postal code", contact.postalCode],
    ["Country", contact.country],
    ["Time zone", contact.timezone],
    ["Do not disturb", doNotDisturb(contact)],
    ["Tags", contact.tags.join(", ")],
    ...contact.customFields.map(({ id, value }): [string, string] => [
      location?.customFields.find((field) => field.id === id)?.name ?? `Custom field ${id}`,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
    ["Location", location?.name ?? contact.locationId],
    ["Created", contact.dateAdded],
    ["Id", contact.id],
  ];
}

function doNotDisturb({ dnd, dndSettings, inboundDndSettings }: Contact): string {
  const channels = Object.entries(dndSettings ?? {}).map(([channel, { status }]) => `${channel}: ${status}`);
  const inbound = inboundDndSettings?.all ? [`from the contact: ${inboundDndSettings.all.status}`] : [];
  return [dnd ? "on" : "off", ...channels, ...inbound].join(", ");
}
