import { whoIs } from "../../contact/whoIs";
import type { Created } from "../../drafts/Created";
import { contactUrl } from "../../highlevel/contactUrl";
import type { Session } from "../../highlevel/getSession";
import type { LaterWords } from "../../words/enLater";
import { dayOf, twoDigits } from "../dayOf";
import type { Queued } from "../queue/Queued";
import { outcomeOfQueued } from "./outcomeOfQueued";

/** Time, name, email, phone, outcome, contact ID and address of each contact, as a table has them. */
export function todayRows(
  queued: readonly Queued[],
  created: readonly Created[],
  session: Session,
  { outcomes }: LaterWords["today"],
): string[][] {
  return [
    ...queued.map((one) => {
      const { at, body } = one.attempt;
      const outcome = outcomes[outcomeOfQueued(one)];
      return [timeOf(at), whoIs(body), body.email ?? "", body.phone ?? "", outcome, "", ""];
    }),
    ...created.map(({ at, who, email = "", phone = "", contactId, locationId }) => {
      const address = new URL(contactUrl(session, locationId, contactId), window.location.href).href;
      return [timeOf(at), who, email, phone, outcomes.saved, contactId, address];
    }),
  ];
}

/** By this computer's clock, as spreadsheets of any language read it: `2026-11-27 14:02:09`. */
function timeOf(at: number): string {
  const date = new Date(at);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits);
  return `${dayOf(date)} ${time.join(":")}`;
}
