import { Suspense, useMemo, useState, useSyncExternalStore } from "react";
import type { LookUp } from "../contact/LookUp";
import { type Later, useLater } from "../fields/later";
import { ContactFields } from "../form/ContactFields";
import { FormProvider } from "../form/FormContext";
import { isTyped } from "../form/isTyped";
import { SectionList } from "../form/SectionList";
import { useContactForm } from "../form/useContactForm";
import type { Outcome } from "../highlevel/Outcome";
import { laterWordsNow } from "../words/loadWords";
import { useWords } from "../words/WordsContext";
import { ActionBar } from "./ActionBar";
import type { Connection } from "./createConnection";
import type { DoorState } from "./createDoor";
import styles from "./Desk.module.css";
import type { StrayToken } from "./dropTokens";
import type { Embedding } from "./embedding/Embedding";
import { focusSoon } from "./focusSoon";
import { Header } from "./Header";
import { keepingParts } from "./keepingParts";
import { notConnected } from "./notConnected";
import { OwnPlace } from "./OwnPlace";
import type { Speech } from "./openSpeech";
import { PreviewPlace } from "./PreviewPlace";
import { pasteParts } from "./paste/pasteParts";
import { ReleaseNotice } from "./ReleaseNotice";
import { SessionNotice } from "./SessionNotice";
import { SignInContext } from "./SignInContext";
import { sendingParts } from "./sendingParts";
import type { Store } from "./store";
import { useAsked } from "./useAsked";
import { useBelow } from "./useBelow";
import { firstOf, useCreating } from "./useCreating";
import { useKeeping } from "./useKeeping";
import { useNewRelease } from "./useNewRelease";
import { useShortcuts } from "./useShortcuts";
import { useStore } from "./useStore";
import { useSurroundings } from "./useSurroundings";

type Props = {
  connecting: Later<Connection>;
  speech: Speech;
  strayToken: Store<StrayToken>;
  embedding: Later<Embedding | undefined>;
};

/** The screen: one contact from the first keystroke to its outcome. */
export function Desk({ connecting, speech, strayToken, embedding: opening }: Props) {
  const words = useWords();
  const connection = useSyncExternalStore(connecting.subscribe, connecting.now, () => undefined);
  const place = useStore(connection?.location, notConnected.location);
  const door = useStore(connection?.door, notConnected.door);
  const known = useStore(connection?.lookUps, notConnected.lookUps);
  const { attempt, outcome, isSending } = useStore(connection?.sending, notConnected.sending);
  const { session, location, failed } = place;
  const { lookUps } = known;
  const embedding = useLater(opening);
  const { asked, lines } = useAsked(
    location?.form,
    knownOf(lookUps.customFields),
    embedding,
    connection?.pins,
  );
  const side = useMemo(
    () => ({ ...known, refresh: () => connection?.lookUps.refresh() }),
    [known, connection],
  );
  const surroundings = useSurroundings(lookUps);
  const form = useContactForm(surroundings, asked, location?.id ?? "");
  const below = useBelow(connection, place, lines);
  const sent = useLater(sendingParts);
  const kept = useLater(keepingParts);
  const paste = useLater(pasteParts);
  const say = laterWordsNow(words.language)?.pins;
  const pinning = useMemo(
    () => connection && kept && say && { pins: connection.pins, say, FieldPin: kept.FieldPin },
    [connection, kept, say],
  );
  const [previewOpen, setPreviewOpen] = useState(false);
  const [jsonOpen, setJsonOpen] = useState(false);
  const { create, readiness } = useCreating(connecting, connection, form);
  const keeping = useKeeping(connection, form);
  const isReplaced = useNewRelease(connecting, () => isTyped(asked, form.methods.getValues()));
  const first = firstOf(asked);
  const isSaved = outcome?.kind === "saved" && attempt?.another === false;

  function clear() {
    keeping.clear();
    focusSoon(first);
  }

  function addAnother() {
    connection?.sending.forget();
    focusSoon(first);
  }

  async function retry() {
    (await connecting.load()).location.retry();
  }

  useShortcuts((another) => void create(another));

  return (
    <SignInContext value={embedding?.signIn}>
      <div className={styles.desk}>
        {!isSaved && (
          <a className={styles.skip} href={`#${first}`}>
            {words.page.skip}
          </a>
        )}
        <Header
          state={place}
          speech={speech}
          onChoose={(id) => connection?.location.choose(id)}
          own={
            connection &&
            session?.own && <OwnPlace {...{ connection, keeping }} isConnected={session.own.connected} />
          }
        />
        {embedding && (
          <Suspense>
            <embedding.HostPlace
              {...{ embedding, connection, form, keeping, first }}
              onAnother={addAnother}
            />
          </Suspense>
        )}
        <div className={styles.columns}>
          <div className={styles.sections}>{!isSaved && <SectionList form={form} />}</div>
          <main className={styles.main} aria-labelledby="title">
            <div className={styles.head}>
              <h1 id="title">{words.page.title}</h1>
              {connection && kept && (
                <Suspense>
                  <kept.PinsPlace pins={connection.pins} form={form} first={isSaved ? undefined : first} />
                </Suspense>
              )}
              {!isSaved && paste && (
                <Suspense>
                  <paste.PastePlace form={form} isSending={isSending} />
                </Suspense>
              )}
            </div>
            {!isSaved && paste && kept && (
              <Suspense>
                <paste.JsonPlace
                  {...{ form, keeping, isSending }}
                  locationId={location?.id}
                  isOpen={jsonOpen}
                  onClose={() => setJsonOpen(false)}
                />
              </Suspense>
            )}
            {kept && (
              <Suspense>
                <kept.TokenNotice strayToken={strayToken} />
              </Suspense>
            )}
            {/* Always there: what comes into it is read out. */}
            <div className={styles.said} aria-live="polite">
              {(failed || readiness === "unready" || door !== "open") &&
                !isSending &&
                !isSaid(door, outcome) && (
                  <SessionNotice
                    door={door}
                    onRetry={() => void retry().catch(() => undefined)}
                    onCopy={() => void keeping.copy().catch(() => undefined)}
                  />
                )}
              {isReplaced && <ReleaseNotice onCopy={() => void keeping.copy().catch(() => undefined)} />}
              {isSaved && connection && session && sent && (
                <Suspense>
                  <sent.SavedPanel
                    form={form}
                    connection={connection}
                    session={session}
                    attempt={attempt}
                    outcome={outcome}
                    onAnother={addAnother}
                  />
                </Suspense>
              )}
              {connection && sent && (
                <Suspense>
                  <sent.UploadList uploads={connection.uploads} />
                </Suspense>
              )}
              {connection && kept && (
                <Suspense>
                  <kept.KeptPlace {...{ connection, session, keeping, first }} />
                </Suspense>
              )}
            </div>
            {!isSaved && (
              <FormProvider form={form} location={side} below={below} pinning={pinning}>
                <p className={styles.intro}>{words.page.intro}</p>
                <div className={styles.said} aria-live="polite">
                  {outcome && attempt && connection && session && sent && (
                    <Suspense>
                      <sent.OutcomeNotice
                        world={connection.door.world}
                        client={connection.client}
                        uploads={connection.uploads}
                        session={session}
                        attempt={attempt}
                        isKept={connection.storage.now().kind === "open"}
                        outcome={outcome}
                        onSettle={connection.sending.settle}
                        onForget={connection.sending.forget}
                        onCreate={(tries) => void create(attempt.another, tries)}
                      />
                    </Suspense>
                  )}
                  {kept && (
                    <Suspense>
                      <kept.StrayNotice />
                    </Suspense>
                  )}
                </div>
                {sent && <sent.Problems />}
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
            {kept && (
              <Suspense>
                <kept.Foot asked={asked} first={first} />
              </Suspense>
            )}
          </main>
          {!isSaved && (
            <PreviewPlace
              form={form}
              connection={connection}
              locationId={location?.id}
              open={previewOpen}
              onClose={() => setPreviewOpen(false)}
              onFillFromJson={
                paste &&
                (() => {
                  setPreviewOpen(false);
                  setJsonOpen(true);
                })
              }
            />
          )}
        </div>
        <ActionBar
          form={form}
          connection={connection}
          isBusy={isSending || readiness === "getting"}
          isSending={isSending}
          isSaved={isSaved}
          onCreate={(another) => void create(another)}
          onClear={clear}
          onPreview={() => setPreviewOpen(true)}
          queueState={
            connection &&
            kept && (
              <Suspense>
                <kept.QueueState queue={connection.queue} />
              </Suspense>
            )
          }
          today={
            connection &&
            session &&
            kept && (
              <Suspense>
                <kept.TodayPlace {...{ connection, session, keeping }} onTaken={() => focusSoon(first)} />
              </Suspense>
            )
          }
        />
      </div>
    </SignInContext>
  );
}

function knownOf<Value>(lookUp: LookUp<Value>): Value | undefined {
  return lookUp.state === "here" ? lookUp.value : undefined;
}

/** Whether how sending ended says already that nobody is let in. */
function isSaid(door: DoorState, outcome: Outcome | undefined): boolean {
  if (door === "another-person" || outcome === undefined) return false;
  return outcome.kind === "signed-out" || (outcome.kind === "unreachable" && outcome.code === "not-allowed");
}
