import type { ChannelDraft, InboundDraft, ListDraft } from "../contact/Kinds";
import { isParts, type Parts } from "../contact/Parts";
import { numberMarks } from "../contact/readNumber";

/**
 * What a control whose blank draft is `empty` holds once somebody typed this answer into it; nothing where it cannot hold
 * it. The schema of its kind gives the answer back, or says what is wrong with it.
 */
export function typedAnswer(empty: unknown, answer: unknown, locale: string): unknown {
  if (typeof empty === "boolean") return answer === true || undefined;
  if (typeof empty === "string") return typedText(answer, locale);
  if (!isParts(empty)) return undefined;
  if ("tags" in empty) return typedList(answer);
  return "blocked" in empty && isParts(answer) ? typedBlock(empty, answer) : undefined;
}

function typedText(answer: unknown, locale: string): string | undefined {
  if (typeof answer === "string") return answer;
  return typeof answer === "number" ? numberText(answer, locale) : undefined;
}

/** A number as it is typed where somebody is, without anything between its digits. */
export function numberText(value: number, locale: string): string {
  const plain = new Intl.NumberFormat("en-US", { useGrouping: false, maximumSignificantDigits: 21 });
  return plain.format(value).replace(".", numberMarks(locale).decimal);
}

function typedBlock(empty: Parts, { status, message, code }: Parts): ChannelDraft | InboundDraft | undefined {
  const isPermanent = status === "permanent" && "permanent" in empty;
  if (status !== "active" && !isPermanent) return undefined;
  // The blank draft of the kind has all of its parts.
  return {
    ...(empty as ChannelDraft | InboundDraft),
    blocked: true,
    ...(typeof message === "string" && { message }),
    ...("code" in empty && typeof code === "string" && { code }),
    ...(isPermanent && { permanent: true }),
  };
}

function typedList(answer: unknown): ListDraft | undefined {
  const tags = Array.isArray(answer) ? answer.filter((each) => typeof each === "string") : [];
  return tags.length > 0 ? { tags, typing: "" } : undefined;
}
