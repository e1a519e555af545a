import { fileJson } from "./fileJson";
import { identifier } from "./identifier";
import { longText } from "./longText";
import { money, number } from "./number";
import { oneOf } from "./oneOf";
import { uuid } from "./uuid";

/** The kinds of answer that only custom fields have: they come after the first screen. */
export const rowKinds = { longText, identifier, uuid, number, money, oneOf, fileJson } as const;
