import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Host } from "../../embed/joinHost";
import { type ToForm, version } from "../../embed/protocol";
import { isFree } from "../../form/isFree";
import { isTyped } from "../../form/isTyped";
import type { ContactForm } from "../../form/useContactForm";
import { useIsTyped } from "../../form/useIsTyped";
import type { Connection } from "../createConnection";
import { focusSoon } from "../focusSoon";
import { notConnected } from "../notConnected";
import type { Queued } from "../queue/Queued";
import type { Keeping } from "../useKeeping";
import { useStore } from "../useStore";
import type { Embedding } from "./Embedding";
import { eventOf } from "./eventOf";
import { fitHost } from "./fitHost";
import { ResetDialog } from "./ResetDialog";

type Props = {
  embedding: Embedding;
  connection: Connection | undefined;
  form: ContactForm;
  keeping: Keeping;
  /** The id of what has the focus first. */
  first: string;
  /** Empties the form where a contact was created, or nothing is typed. */
  onAnother(): void;
};

const none: readonly Queued[] = [];

/** Speaks with the page around this one: tells it how the contact stands, and does what it asks for. */
export function HostPlace({ embedding, connection, form, keeping, first, onAnother }: Props) {
  const host = useStore(embedding.host, undefined);
  const wished = useStore(embedding.wished, undefined);
  const { outcome, isSending } = useStore(connection?.sending, notConnected.sending);
  const door = useStore(connection?.door, notConnected.door);
  const queued = useStore(connection?.queue, none);
  // What is on its way while the next one is typed is not created either.
  const isDirty = useIsTyped(form) || queued.length > 0;
  const [isAsking, setAsking] = useState(false);
  const toldDirty = useRef(false);
  const { methods, asked } = form;
  const isSignedOut = door === "signed-out" || outcome?.kind === "signed-out";

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that more is wished.
  useEffect(
    () => embedding.fill((name) => isFree(methods, asked, name)),
    [embedding, wished, methods, asked],
  );
  useEffect(() => embedding.onSignedIn(() => void connection?.location.retry()), [embedding, connection]);
  const tellDirty = useEffectEvent(() => {
    // What stands in a field from the start is put there after it is asked for, and was not typed in between.
    const dirty = isTyped(asked, methods.getValues()) || queued.length > 0;
    // Not where the form goes away or breaks: what was typed is typed all the same.
    if (!host || dirty === toldDirty.current) return;
    toldDirty.current = dirty;
    host.say({ type: "dirty", detail: { dirty } });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it may be otherwise.
  useEffect(() => tellDirty(), [host, isDirty]);
  const underWay = queued.find(({ state }) => state.kind === "sending")?.id ?? isSending;
  useEffect(() => {
    if (underWay) host?.say({ type: "submitting", detail: {} });
  }, [host, underWay]);
  useEffect(
    () =>
      connection?.queue.onEnd((ended) => {
        const event = eventOf(ended, embedding.mayKnowIds);
        if (event) host?.say(event);
      }),
    [host, connection, embedding],
  );
  useEffect(() => {
    const event = outcome && eventOf(outcome, embedding.mayKnowIds);
    if (event) host?.say(event);
  }, [host, outcome, embedding]);
  useEffect(() => {
    if (isSignedOut) host?.say({ type: "signed-out", detail: {} });
  }, [host, isSignedOut]);

  const obey = useEffectEvent((message: ToForm, look: ReturnType<typeof fitHost>) => {
    if (message.type === "wish") embedding.wish(message.wish);
    if (message.type === "place") look(message);
    if (message.type === "focus") focusSoon(outcome?.kind === "saved" ? "outcome" : first);
    if (message.type !== "reset" || isSending) return;
    if (isTyped(asked, methods.getValues())) setAsking(true);
    else onAnother();
  });

  const join = useEffectEvent((joined: Host) => {
    const root = document.getElementById("root");
    if (!root) return;
    const look = fitHost(window, root, joined);
    joined.listen((message) => obey(message, look));
    joined.say({ type: "ready", detail: { version } });
  });
  useEffect(() => {
    if (host) join(host);
  }, [host]);

  return (
    <ResetDialog
      open={isAsking}
      from={host ? new URL(host.origin).host : ""}
      onKeep={() => setAsking(false)}
      onReset={() => {
        setAsking(false);
        keeping.clear();
      }}
    />
  );
}
