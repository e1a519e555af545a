import { Switch } from "../ui/Switch";
import type { EditorProps, Kind } from "./Kind";
import { reading } from "./reading";

/** The switch that blocks every channel. Off, it says nothing. */
export const everyChannel: Kind<"everyChannel"> = {
  empty: false,
  schema: () => reading((draft: boolean) => (draft ? (true as const) : undefined)),
  Editor: EveryChannelEditor,
};

function EveryChannelEditor({ field, label, value, onChange, onBlur }: EditorProps<boolean>) {
  return (
    <Switch
      id={field.name}
      name={field.name}
      label={label}
      checked={value}
      onChange={onChange}
      onBlur={onBlur}
      strong
    />
  );
}
