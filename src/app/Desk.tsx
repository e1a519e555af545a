import { Suspense, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { askedOf } from "../contact/Asked";
import type { LookUp } from "../contact/LookUp";
import { whoIs } from "../contact/whoIs";
import { useLater } from "../fields/later";
import { startDraft } from "../fields/startDraft";
import { ContactFields } from "../form/ContactFields";
import { checkContact } from "../form/checkContact";
import { FormProvider } from "../form/FormContext";
import { Problems } from "../form/Problems";
import { SectionList } from "../form/SectionList";
import { showRefusals } from "../form/showRefusals";
import { useContactForm } from "../form/useContactForm";
import type { World } from "../highlevel/ask";
import type { Outcome } from "../highlevel/Outcome";
import { useWords } from "../words/WordsContext";
import { ActionBar } from "./ActionBar";
import type { Connection } from "./createConnection";
import type { Attempt } from "./createSending";
import styles from "./Desk.module.css";
import { focusSoon } from "./focusSoon";
import { Header } from "./Header";
import { notConnected } from "./notConnected";
import { PreviewPlace } from "./PreviewPlace";
import { SessionNotice } from "./SessionNotice";
import { sendingParts } from "./sendingParts";
import { useBelow } from "./useBelow";
import { useConnection } from "./useConnection";
import { useShortcuts } from "./useShortcuts";
import { useStore } from "./useStore";
import { useSurroundings } from "./useSurroundings";

/** The screen: one contact from the first keystroke to its outcome. */
export function Desk({ world }: { world: World }) {
  const words = useWords();
  const connecting = useConnection(world);
  const connection = useSyncExternalStore(connecting.subscribe, connecting.now, () => undefined);
  const place = useStore(connection?.location, notConnected.location);
  const known = useStore(connection?.lookUps, notConnected.lookUps);
  const { attempt, outcome, isSending } = useStore(connection?.sending, notConnected.sending);
  const { session, location, failed } = place;
  const { lookUps } = known;
  const asked = useMemo(
    () => askedOf(location?.form, knownOf(lookUps.customFields)),
    [location?.form, lookUps.customFields],
  );
  const side = useMemo(
    () => ({ ...known, refresh: () => connection?.lookUps.refresh() }),
    [known, connection],
  );
  const surroundings = useSurroundings(lookUps);
  const form = useContactForm(surroundings, asked, location?.id ?? "");
  const below = useBelow(world, connection?.client, place);
  const parts = useLater(sendingParts);
  const [readiness, setReadiness] = useState<"ready" | "getting" | "unready">("ready");
  const [previewOpen, setPreviewOpen] = useState(false);
  const busy = useRef(false);
  const first = asked.fields[0]?.name ?? "title";
  const isSaved = outcome?.kind === "saved" && attempt?.another === false;
  const here = connection && parts && session && { connection, parts, session };

  async function create(another: boolean, tries = 0) {
    // Not state: a double click comes before any render.
    if (busy.current || isSaved) return;
    if (outcome?.kind === "unknown" && tries === 0) return focusSoon("outcome");
    busy.current = true;
    setReadiness("getting");
    try {
      const ready = await getReady().catch(() => undefined);
      setReadiness(ready ? "ready" : "unready");
      if (!ready) return focusSoon("session");
      const submission = await checkContact(form);
      if (!submission) return focusSoon("problems");
      // What was typed may have been there before the location was.
      const body = { ...submission.body, locationId: ready.locationId };
      await send(ready, { ...submission, body, another, tries, at: surroundings.now() });
    } finally {
      busy.current = false;
    }
  }

  /** All that sending takes, as soon as it is here; nothing where the gateway cannot be asked. */
  async function getReady() {
    const [gateway] = await Promise.all([connecting.load(), sendingParts.load()]);
    const locationId = await gateway.location.arrive();
    return locationId === undefined ? undefined : { ...gateway, locationId };
  }

  async function send({ sending, uploads }: Connection, next: Attempt) {
    const ended = await sending.send(next);
    if (ended.kind === "saved") {
      const { contactId } = ended;
      const to = { contactId, locationId: next.body.locationId, who: whoIs(next.body) };
      uploads.add(next.uploads.map((upload) => ({ ...to, upload })));
    }
    show(ended, next.another);
  }

  function show(ended: Outcome, another: boolean) {
    if (ended.kind === "saved" && another) startAgain(false);
    else if (ended.kind === "fix") {
      showRefusals(form, ended.problems);
      focusSoon("problems");
    } else focusSoon("outcome");
  }

  function startAgain(forget = true) {
    form.methods.reset(startDraft(asked.fields));
    if (forget) connection?.sending.forget();
    focusSoon(first);
  }

  async function retry() {
    (await connecting.load()).location.retry();
  }

  useShortcuts((another) => void create(another));

  return (
    <div className={styles.desk}>
      {!isSaved && (
        <a className={styles.skip} href={`#${first}`}>
          {words.page.skip}
        </a>
      )}
      <Header state={place} onChoose={(id) => connection?.location.choose(id)} />
      <div className={styles.columns}>
        <div className={styles.sections}>{!isSaved && <SectionList form={form} />}</div>
        <main className={styles.main}>
          <h1 id="title">{words.page.title}</h1>
          {(failed || readiness === "unready") && (
            <SessionNotice onRetry={() => void retry().catch(() => undefined)} />
          )}
          {isSaved && here && (
            <Suspense>
              <here.parts.SavedPanel
                session={here.session}
                attempt={attempt}
                outcome={outcome}
                onAnother={() => startAgain()}
              />
            </Suspense>
          )}
          {here && (
            <Suspense>
              <here.parts.UploadList uploads={here.connection.uploads} />
            </Suspense>
          )}
          {!isSaved && (
            <FormProvider form={form} location={side} below={below}>
              <p className={styles.intro}>{words.page.intro}</p>
              {outcome && attempt && here && (
                <Suspense>
                  <here.parts.OutcomeNotice
                    world={world}
                    client={here.connection.client}
                    session={here.session}
                    attempt={attempt}
                    outcome={outcome}
                    onSettle={here.connection.sending.settle}
                    onForget={here.connection.sending.forget}
                    onCreate={(tries) => void create(attempt.another, tries)}
                  />
                </Suspense>
              )}
              <Problems />
              {/* biome-ignore lint/a11y/useSemanticElements: a form element looks through all its controls each time that
                  one of its properties is read, and React reads them at every event. */}
              <div
                role="form"
                aria-labelledby="title"
                className={styles.form}
                inert={isSending}
                aria-busy={isSending}
              >
                <ContactFields />
              </div>
            </FormProvider>
          )}
        </main>
        {!isSaved && (
          <PreviewPlace
            form={form}
            locationId={location?.id}
            open={previewOpen}
            onClose={() => setPreviewOpen(false)}
          />
        )}
      </div>
      {!isSaved && (
        <ActionBar
          form={form}
          isSending={isSending || readiness === "getting"}
          onCreate={(another) => void create(another)}
          // What is on its way still has to say how it ended.
          onClear={() => !busy.current && startAgain()}
          onPreview={() => setPreviewOpen(true)}
        />
      )}
    </div>
  );
}

function knownOf<Value>(lookUp: LookUp<Value>): Value | undefined {
  return lookUp.state === "here" ? lookUp.value : undefined;
}
