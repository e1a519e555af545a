import { Button } from "../ui/Button";
import { useLaterWords } from "../words/WordsContext";
import { useFormContext } from "./FormContext";

/** Reads what belongs to the location again: somebody may have changed it in HighLevel. */
export function RefreshButton() {
  const { refresh, isRefreshing } = useFormContext().location;
  const say = useLaterWords().customFields;
  return (
    <Button
      kind="quiet"
      aria-label={isRefreshing ? undefined : say.refreshLabel}
      busy={isRefreshing}
      onClick={refresh}
    >
      {isRefreshing ? say.refreshing : say.refresh}
    </Button>
  );
}
