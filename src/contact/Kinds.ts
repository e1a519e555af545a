import type { DndSetting, FileValue, InboundDndSetting } from "./CreateContactBody";

/** Some words and the one that is being typed. */
export type ListDraft = { tags: readonly string[]; typing: string };

/** A channel's switch, its reason, and whether the block can never be lifted. */
export type ChannelDraft = { blocked: boolean; message: string; code: string; permanent: boolean };

/** The switch for what comes from the contact, and its reason. */
export type InboundDraft = { blocked: boolean; message: string };

/**
 * For each kind of answer: what its control holds, and what of it is sent.
 * A blank draft has no answer; a switch that is off has none either.
 */
export type Kinds = {
  text: { draft: string; answer: string };
  longText: { draft: string; answer: string };
  identifier: { draft: string; answer: string };
  uuid: { draft: string; answer: string };
  email: { draft: string; answer: string };
  phone: { draft: string; answer: string };
  website: { draft: string; answer: string };
  date: { draft: string; answer: string };
  number: { draft: string; answer: number };
  money: { draft: string; answer: number };
  country: { draft: string; answer: string };
  timeZone: { draft: string; answer: string };
  oneOf: { draft: string; answer: string };
  manyOf: { draft: ListDraft; answer: string[] };
  tags: { draft: ListDraft; answer: string[] };
  person: { draft: string; answer: string };
  everyChannel: { draft: boolean; answer: true };
  channel: { draft: ChannelDraft; answer: DndSetting };
  inbound: { draft: InboundDraft; answer: InboundDndSetting };
  fileJson: { draft: string; answer: FileValue };
};
