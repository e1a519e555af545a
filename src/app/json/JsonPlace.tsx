import { lazy, Suspense, useState } from "react";
import type { Parts } from "../../contact/Parts";
import { draftOfBody } from "../../form/draftOfBody";
import type { ContactForm } from "../../form/useContactForm";
import { focusSoon } from "../focusSoon";
import type { Keeping } from "../useKeeping";
import { FilledNotice } from "./FilledNotice";
import { type Filled, judgeFilled, putsOf } from "./fillForm";
import styles from "./Json.module.css";

const JsonDialog = lazy(() => import("./JsonDialog").then((part) => ({ default: part.JsonDialog })));

type Props = {
  form: ContactForm;
  keeping: Keeping;
  locationId: string | undefined;
  isSending: boolean;
  isOpen: boolean;
  onClose(): void;
};

/** The way to fill the form from a request, and what is said of it afterwards. What stood in the form stays kept. */
export function JsonPlace({ form, keeping, locationId = "", isSending, isOpen, onClose }: Props) {
  const [filled, setFilled] = useState<Filled>();

  function fill(body: Parts): boolean {
    const draft = draftOfBody(form.asked, body, form.surroundings.locale);
    const puts = putsOf(form, draft);
    if (puts.length === 0) return false;
    onClose();
    keeping.fill(draft);
    void judgeFilled(form, body, locationId).then((done) => {
      setFilled(done);
      focusSoon(done.wrong[0] ?? puts[0]?.field.name ?? "title");
    });
    return true;
  }

  return (
    <>
      {/* Always there: what comes into it is read out. */}
      <div className={styles.said} aria-live="polite">
        {filled && <FilledNotice form={form} filled={filled} onEnd={() => setFilled(undefined)} />}
      </div>
      {isOpen && (
        <Suspense>
          <JsonDialog isSending={isSending} onFill={fill} onClose={onClose} />
        </Suspense>
      )}
    </>
  );
}
