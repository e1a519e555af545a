import { lazy } from "react";
import type { InboundDraft } from "../contact/Kinds";
import { plainText } from "../contact/plainText";
import type { Kind } from "./Kind";
import { reading } from "./reading";

/** Whether what comes from the contact is blocked, and why. */
export const inbound: Kind<"inbound"> = {
  empty: { blocked: false, message: "" },
  schema: () =>
    reading((draft: InboundDraft) => {
      if (!draft.blocked) return undefined;
      const message = plainText(draft.message);
      return { status: "active" as const, ...(message === undefined ? {} : { message }) };
    }),
  Editor: lazy(() => import("./InboundEditor").then((part) => ({ default: part.InboundEditor }))),
};
