import { lazy, Suspense } from "react";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { LastAnswers } from "./createLastAnswer";
import { useStore } from "./useStore";

const Answer = lazy(() => import("../preview/Answer").then((part) => ({ default: part.Answer })));

type Props = {
  answers: LastAnswers;
  /** Shown only where it answers this request; whichever it answers, where this is left out. */
  to?: CreateContactBody;
};

/** What the last create was answered, once there was one. */
export function AnswerPlace({ answers, to }: Props) {
  const last = useStore(answers, undefined);
  if (!last || (to && to !== last.body)) return null;
  return (
    <Suspense>
      <Answer key={last.at} {...last} />
    </Suspense>
  );
}
