import { lazy } from "react";
import type { DndSetting } from "../contact/CreateContactBody";
import type { ChannelDraft } from "../contact/Kinds";
import { plainText } from "../contact/plainText";
import type { Context, Kind } from "./Kind";
import { reading, type Wrong } from "./reading";
import { reasonFault } from "./reasonFault";

/** One way to reach a contact, and whether it is blocked. A channel that nobody touched says nothing. */
export const channel: Kind<"channel"> = {
  empty: { blocked: false, message: "", code: "", permanent: false },
  schema: (_, context) =>
    reading((draft: ChannelDraft) =>
      draft.blocked || context.everyChannel ? setting(draft, context) : undefined,
    ),
  Editor: lazy(() => import("./ChannelEditor").then((part) => ({ default: part.ChannelEditor }))),
};

function setting(draft: ChannelDraft, { words }: Context): DndSetting | Wrong {
  const fault = reasonFault(draft, words);
  if (fault) return fault;
  const message = plainText(draft.message);
  const code = plainText(draft.code);
  return {
    status: draft.permanent ? "permanent" : "active",
    ...(message === undefined ? {} : { message }),
    ...(code === undefined ? {} : { code }),
  };
}
