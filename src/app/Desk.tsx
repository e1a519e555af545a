import { Suspense, useRef, useState } from "react";
import { useLater } from "../fields/later";
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
import styles from "./Desk.module.css";
import { focusSoon } from "./focusSoon";
import { Header } from "./Header";
import { PreviewPlace } from "./PreviewPlace";
import { SessionNotice } from "./SessionNotice";
import { useLocation } from "./useLocation";
import { type Attempt, sendingParts, useSending } from "./useSending";
import { useShortcuts } from "./useShortcuts";
import { useSurroundings } from "./useSurroundings";

/** The screen: one contact from the first keystroke to its outcome. */
export function Desk({ world }: { world: World }) {
  const words = useWords();
  const location = useLocation(world);
  const surroundings = useSurroundings(location.country);
  const form = useContactForm(surroundings, location.id ?? "");
  const sending = useSending(world);
  const parts = useLater(sendingParts);
  const [readiness, setReadiness] = useState<"ready" | "getting" | "unready">("ready");
  const [previewOpen, setPreviewOpen] = useState(false);
  const busy = useRef(false);
  const { attempt, outcome } = sending;
  const isBusy = sending.isSending || readiness === "getting";
  const isSaved = outcome?.kind === "saved" && attempt?.another === false;

  async function create(another: boolean, tries = 0) {
    // Not state: a double click comes before any render.
    if (busy.current || isSaved) return;
    if (outcome?.kind === "unknown" && tries === 0) return focusSoon("outcome");
    busy.current = true;
    setReadiness("getting");
    try {
      const [locationId] = await Promise.all([location.arrive(), sendingParts.load()]).catch(() => []);
      setReadiness(locationId === undefined ? "unready" : "ready");
      if (locationId === undefined) return focusSoon("session");
      const body = await checkContact(form);
      if (!body) return focusSoon("problems");
      // What was typed may have been there before the location was.
      await send({ body: { ...body, locationId }, another, tries, at: surroundings.now() });
    } finally {
      busy.current = false;
    }
  }

  async function send(next: Attempt) {
    const ended = await sending.send(next);
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
    form.methods.reset();
    if (forget) sending.forget();
    focusSoon("firstName");
  }

  useShortcuts((another) => void create(another));

  return (
    <div className={styles.desk}>
      {!isSaved && (
        <a className={styles.skip} href="#firstName">
          {words.page.skip}
        </a>
      )}
      <Header location={location} />
      <div className={styles.columns}>
        <div className={styles.sections}>{!isSaved && <SectionList form={form} />}</div>
        <main className={styles.main}>
          <h1>{words.page.title}</h1>
          {(location.failed || readiness === "unready") && <SessionNotice onRetry={location.retry} />}
          {isSaved && parts && location.session ? (
            <Suspense>
              <parts.SavedPanel
                session={location.session}
                attempt={attempt}
                outcome={outcome}
                onAnother={() => startAgain()}
              />
            </Suspense>
          ) : (
            <FormProvider form={form}>
              <p className={styles.intro}>{words.page.intro}</p>
              {outcome && attempt && parts && location.session && (
                <Suspense>
                  <parts.OutcomeNotice
                    world={world}
                    session={location.session}
                    attempt={attempt}
                    outcome={outcome}
                    onSettle={sending.settle}
                    onForget={sending.forget}
                    onCreate={(tries) => void create(attempt.another, tries)}
                  />
                </Suspense>
              )}
              <Problems />
              <form
                className={styles.form}
                noValidate
                autoComplete="off"
                onSubmit={(event) => event.preventDefault()}
                inert={sending.isSending}
                aria-busy={sending.isSending}
              >
                <ContactFields />
              </form>
            </FormProvider>
          )}
        </main>
        {!isSaved && (
          <PreviewPlace
            form={form}
            locationId={location.id}
            open={previewOpen}
            onClose={() => setPreviewOpen(false)}
          />
        )}
      </div>
      {!isSaved && (
        <ActionBar
          form={form}
          isSending={isBusy}
          onCreate={(another) => void create(another)}
          // What is on its way still has to say how it ended.
          onClear={() => !busy.current && startAgain()}
          onPreview={() => setPreviewOpen(true)}
        />
      )}
    </div>
  );
}
