import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Asked } from "../contact/Asked";
import type { Later } from "../fields/later";
import { checkContact } from "../form/checkContact";
import { isTyped } from "../form/isTyped";
import type { ContactForm } from "../form/useContactForm";
import type { Outcome } from "../highlevel/Outcome";
import type { Connection } from "./createConnection";
import type { Attempt } from "./createSending";
import { focusSoon } from "./focusSoon";
import { freshDraft } from "./freshDraft";
import { newKey } from "./newKey";
import { sendingParts } from "./sendingParts";
import { typedSince } from "./typedSince";

type Creating = {
  /** Sends what the form holds; `tries` counts how often HighLevel was busy, or nobody knew how it ended. */
  create(another: boolean, tries?: number): Promise<void>;
  /** Whether it is being found out if anything can be sent, and that it cannot. */
  readiness: "ready" | "getting" | "unready";
};

/** Judges the contact, sends it, and leads to what came of it. */
export function useCreating(
  connecting: Later<Connection>,
  connection: Connection | undefined,
  form: ContactForm,
): Creating {
  const [readiness, setReadiness] = useState<Creating["readiness"]>("ready");
  const busy = useRef(false);
  /** When the last one was handed over; milliseconds of this page. */
  const handedOver = useRef(Number.NEGATIVE_INFINITY);
  const { asked, methods, surroundings } = form;

  const show = useEffectEvent((outcome: Outcome, { another }: Attempt) => {
    if (outcome.kind === "saved") {
      methods.reset(freshDraft(form, connection?.pins));
      focusSoon(another ? firstOf(asked) : "outcome");
    } else if (outcome.kind === "fix") {
      sendingParts.now()?.showRefusals(form, outcome.problems);
      focusSoon(outcome.problems.length > 0 ? "problems" : "outcome");
    } else focusSoon("outcome");
  });
  useEffect(() => connection?.sending.onEnd((outcome, attempt) => show(outcome, attempt)), [connection]);
  const { words } = surroundings;
  const sayAgain = useEffectEvent(() => {
    const { outcome } = connection?.sending.now() ?? {};
    if (outcome?.kind === "fix") sendingParts.now()?.showRefusals(form, outcome.problems);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what HighLevel said is said in the words of the language.
  useEffect(() => sayAgain(), [words]);

  async function create(another: boolean, tries = 0) {
    // Not state: a double click comes before any render.
    if (busy.current) return;
    // A second press that was meant for the contact before.
    if (performance.now() - handedOver.current < 1_000 && !isTyped(asked, methods.getValues())) return;
    const { outcome, attempt: last } = connecting.now()?.sending.now() ?? {};
    if (outcome?.kind === "saved" && last?.another === false) return;
    if (outcome?.kind === "unknown" && tries === 0) return focusSoon("outcome");
    busy.current = true;
    // What was typed after the keys were pressed belongs to the next one.
    const since = another ? typedSince(form) : undefined;
    setReadiness("getting");
    try {
      const ready = await getReady().catch(() => undefined);
      setReadiness(ready ? "ready" : "unready");
      if (!ready) return focusSoon("session");
      if (outcome?.kind === "signed-out" && !(await ready.sending.again())) return;
      since?.cut();
      const submission = await checkContact(form);
      since?.cut();
      if (!submission) {
        since?.putInto(since.at);
        return focusSoon("problems");
      }
      // What was typed may have been there before the location was.
      const body = { ...submission.body, locationId: ready.locationId };
      const attempt = { ...submission, body, another, tries, key: newKey(), at: surroundings.now() };
      if (!since) return await ready.sending.send(attempt);
      handOver(ready, attempt);
      since.putInto(firstOf(asked));
    } finally {
      busy.current = false;
    }
  }

  /** The form is free for the next one at once. */
  function handOver({ entry, queue, sending }: Connection, attempt: Attempt) {
    const { tries: _, ...sealed } = attempt;
    queue.add(entry.handOver(sealed), attempt);
    sending.forget();
    methods.reset(freshDraft(form, connection?.pins));
    handedOver.current = performance.now();
    focusSoon(firstOf(asked));
  }

  /** All that sending takes, as soon as it is here; nothing where the gateway cannot be asked. */
  async function getReady() {
    const [gateway] = await Promise.all([connecting.load(), sendingParts.load()]);
    const locationId = await gateway.location.arrive();
    if (locationId === undefined || gateway.door.now() === "another-person") return undefined;
    // What was kept of the location's own fields is sent by what they are now.
    if (Object.keys(methods.getValues("ofLocation")).length > 0) await gateway.lookUps.arrive("customFields");
    return { ...gateway, locationId };
  }

  return { create, readiness };
}

/** The id of the first control. */
export function firstOf({ fields }: Asked): string {
  return fields[0]?.name ?? "title";
}
