import { lazy } from "react";
import type { InboundDraft } from "../contact/Kinds";
import { plainText } from "../contact/plainText";
import type { Kind } from "./Kind";
import { reading } from "./reading";
import { reasonFault } from "./reasonFault";

/** Whether what comes from the contact is blocked, and why. */
export const inbound: Kind<"inbound"> = {
  empty: { blocked: false, message: "" },
  schema: (_, { words }) =>
    reading((draft: InboundDraft) => {
      if (!draft.blocked) return undefined;
      const fault = reasonFault(draft, words);
      if (fault) return fault;
      const message = plainText(draft.message);
      return { status: "active" as const, ...(message === undefined ? {} : { message }) };
    }),
  Editor: lazy(() => import("./InboundEditor").then((part) => ({ default: part.InboundEditor }))),
};
