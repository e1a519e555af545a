import * as z from "zod/mini";

/** Says in a sentence for people what is wrong with a draft. */
export class Wrong {
  constructor(readonly message: string) {}
}

/** A schema from a way to read a draft: an answer, nothing for a blank, or what is wrong with it. */
export function reading<Draft, Answer>(
  read: (draft: Draft) => Answer | undefined | Wrong,
): z.ZodMiniType<Answer | undefined, Draft> {
  return z.pipe(
    z.custom<Draft>(),
    z.transform((draft: Draft, check) => {
      const answer = read(draft);
      if (!(answer instanceof Wrong)) return answer;
      check.issues.push({ code: "custom", message: answer.message, input: draft });
      return z.NEVER;
    }),
  );
}
