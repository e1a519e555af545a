import { Switch } from "../ui/Switch";
import type { EditorProps, Kind } from "./Kind";
import { reading } from "./reading";

/** The switch that blocks every channel. Off, it says nothing. */
export const everyChannel: Kind<"everyChannel"> = {
  empty: false,
  schema: () => reading((draft: boolean) => (draft ? (true as const) : undefined)),
  Editor: EveryChannelEditor,
};

function EveryChannelEditor(props: EditorProps<boolean>) {
  const { field, label, aside, asideId, value, onChange, onBlur } = props;
  return (
    <Switch
      id={field.name}
      name={field.name}
      label={label}
      checked={value}
      onChange={onChange}
      onBlur={onBlur}
      describedBy={asideId}
      end={aside}
      strong
    />
  );
}
