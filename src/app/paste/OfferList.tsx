import { shownText } from "../../contact/shownText";
import { countryName } from "../../fields/countryOptions";
import { labelOf } from "../../fields/labelOf";
import { Checkbox } from "../../ui/Checkbox";
import { useLaterWords, useWords } from "../../words/WordsContext";
import type { Offer } from "./offersOf";
import styles from "./PasteDialog.module.css";

type Props = {
  offers: readonly Offer[];
  isTicked(offer: Offer): boolean;
  onTick(offer: Offer, ticked: boolean): void;
};

/** What was understood, field by field, each to be taken or left. */
export function OfferList({ offers, isTicked, onTick }: Props) {
  const words = useWords();
  const say = useLaterWords().paste;

  function detailOf({ key, field, piece, replaces, isThere }: Offer) {
    if (isThere) return say.there;
    if (replaces !== undefined) {
      return say.replaces(shownText(field.kind === "country" ? countryName(replaces, words) : replaces));
    }
    if (piece.certainty === "sure") return undefined;
    const isOneOfSeveral = offers.some((each) => each.field === field && each.key !== key);
    return isOneOfSeveral ? say.another : say.unsure;
  }

  return (
    <ul className={styles.offers} aria-labelledby="paste-understood">
      {offers.map((offer) => {
        const { key, field, piece } = offer;
        const text = field.kind === "country" ? countryName(piece.text, words) : shownText(piece.text);
        return (
          <li key={key}>
            <Checkbox
              id={`paste-${key}`}
              label={say.answer(labelOf(field, words), text)}
              checked={isTicked(offer)}
              onChange={(ticked) => onTick(offer, ticked)}
              detail={detailOf(offer)}
            />
          </li>
        );
      })}
    </ul>
  );
}
