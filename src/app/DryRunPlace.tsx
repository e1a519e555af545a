import { lazy, Suspense, useState } from "react";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { fieldOfRefusal } from "../form/showRefusals";
import type { ContactForm } from "../form/useContactForm";
import type { World } from "../highlevel/ask";
import { dryRun, type DryRun as Judged } from "../highlevel/dryRun";
import type { Verdict } from "../preview/DryRun";
import { focusSoon } from "./focusSoon";
import { shortcuts } from "./keys/shortcuts";

const DryRun = lazy(() => import("../preview/DryRun").then((part) => ({ default: part.DryRun })));

type Props = {
  world: World;
  form: ContactForm;
  /** What would be sent now. */
  body: CreateContactBody;
  /** Before somebody is led to a field: what stands over the form goes away. */
  onLeave?(): void;
};

/** Has the body checked by the gateway, where a location is known. What is said of another body than that of now is gone. */
export function DryRunPlace({ world, form, body, onLeave }: Props) {
  const [last, setLast] = useState<{ json: string; judged?: Judged }>();
  const json = JSON.stringify(body);
  const ofNow = last?.json === json ? last : undefined;
  if (body.locationId === "") return null;

  async function check() {
    const asked = { json };
    setLast(asked);
    const judged = await dryRun(world, body);
    setLast((now) => (now === asked ? { json, judged } : now));
  }

  function goTo(fieldId: string) {
    onLeave?.();
    focusSoon(fieldId);
  }

  return (
    <Suspense>
      <DryRun
        keys={shortcuts.check.aria}
        verdict={ofNow?.judged && verdictOf(ofNow.judged, form)}
        isAsking={ofNow !== undefined && ofNow.judged === undefined}
        onCheck={() => void check()}
        onGo={goTo}
      />
    </Suspense>
  );
}

function verdictOf(judged: Judged, form: ContactForm): Verdict {
  if (judged.kind !== "refused") return judged;
  const problems = judged.problems.map((problem) => {
    const fieldId = fieldOfRefusal(form, problem);
    return { message: problem.message, ...(fieldId !== undefined && { fieldId }) };
  });
  return { ...judged, problems };
}
