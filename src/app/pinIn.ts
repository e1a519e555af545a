import type { Asked } from "../contact/Asked";
import type { Field } from "../contact/Field";
import { mapFields } from "../contact/mapFields";
import { isFit } from "../fields/isFit";
import { isPermanent } from "../fields/isPermanent";
import { kindOf } from "../fields/registry";

/** What the controls of pinned fields hold when a contact begins, by the names of fields. */
export type Pinned = { readonly [name: string]: NonNullable<Field["pinned"]> };

/**
 * What is asked, where what is pinned stands from the start. The location may have made another field of one since, which
 * could not hold it; and nobody is blocked for good by a pin.
 */
export function pinIn(asked: Asked, pinned: Pinned): Asked {
  const fields = asked.fields.flatMap((field): [Field, Field][] => {
    const pin = Object.hasOwn(pinned, field.name) ? pinned[field.name] : undefined;
    if (!pin || isPermanent(pin.draft) || !isFit(kindOf(field).empty, pin.draft)) return [];
    return [[field, { ...field, pinned: pin }]];
  });
  return fields.length > 0 ? mapFields(asked, new Map(fields)) : asked;
}
