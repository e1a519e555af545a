import { html } from "hono/html";
import { nameOf, type StoredContact } from "./Contact";
import { type Markup, pageFrame } from "./pageFrame";
import { practiceLocations } from "./practiceLocations";
import { shownText } from "./shownText";

/** The list of what was created, newest first. */
export function contactsPage(contacts: readonly StoredContact[]): Markup {
  const list = contacts.length > 0 ? table(contacts) : empty();
  return pageFrame(
    "Contacts",
    "./",
    html`<h1>HighLevel to practise on</h1>
      <p>Contacts that you create in practice arrive here, and nowhere else. <a href="../">Back to the form</a></p>
      ${list}`,
  );
}

function empty(): Markup {
  return html`<p>No contacts yet. Create one in the form, then come back to see what HighLevel would have got.</p>`;
}

function table(contacts: readonly StoredContact[]): Markup {
  const count = contacts.length === 1 ? "1 contact" : `${contacts.length} contacts`;
  return html`<div class="scroll" role="region" aria-labelledby="contacts" tabindex="0">
    <table>
      <caption id="contacts">${count}, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Email</th>
          <th scope="col">Phone</th>
          <th scope="col">Location</th>
          <th scope="col">Created (UTC)</th>
          <th scope="col">Id</th>
          <th scope="col">What was sent</th>
        </tr>
      </thead>
      <tbody>
        ${contacts.toReversed().map(row)}
      </tbody>
    </table>
  </div>`;
}

function row({ contact, sent }: StoredContact): Markup {
  const location = practiceLocations.get(contact.locationId)?.name ?? contact.locationId;
  const name = shownText(nameOf(contact)) || "No name";
  return html`<tr>
    <th scope="row"><a href="contacts/${contact.id}"><bdi>${name}</bdi></a></th>
    <td>${shownText(contact.email ?? "–")}</td>
    <td>${contact.phone ?? "–"}</td>
    <td>${location}</td>
    <td><time datetime="${contact.dateAdded}">${contact.dateAdded.slice(0, 19).replace("T", " ")}</time></td>
    <td><code>${contact.id}</code></td>
    <td><details><summary>Show<span class="unseen"> what was sent for ${name}</span></summary><pre>${shownText(sent)}</pre></details></td>
  </tr>`;
}
