import { checkFile } from "../contact/checkFile";
import type { PickedFile } from "../contact/PickedFile";
import { shownText } from "../contact/shownText";
import { FilePicker } from "../ui/FilePicker";
import { fileLimits } from "./fileLimits";
import { fileSentence } from "./fileSentence";
import { GroupFrame } from "./GroupFrame";
import type { EditorProps, KindOf } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import { reading, Wrong } from "./reading";
import { usePickedFiles } from "./usePickedFiles";

/** Files that go up after the contact exists. What a field does not take never gets into its draft by its control. */
export const files: KindOf<readonly PickedFile[], PickedFile[]> = {
  empty: [],
  schema: (field, context) =>
    reading((draft: readonly PickedFile[]) => {
      const limits = fileLimits(field);
      for (const [index, { file }] of draft.entries()) {
        const before = draft.slice(0, index).map((other) => other.file);
        const fault = checkFile(file, before, limits);
        if (fault) return new Wrong(fileSentence(file.name, fault, laterWordsOf(context).files));
      }
      return draft.length > 0 ? [...draft] : undefined;
    }),
  Editor: FilesEditor,
  uploads: true,
};

function FilesEditor({ value, onChange, onBlur, ...frame }: EditorProps<readonly PickedFile[]>) {
  const { field, context } = frame;
  const say = laterWordsOf(context).files;
  const { most, endings } = fileLimits(field);
  const { pick, remove, dismiss, unchecked, refused, said } = usePickedFiles({
    value,
    onChange,
    limits: { most, endings },
    words: say,
  });
  return (
    <GroupFrame {...frame} role="group" onBlur={onBlur}>
      <FilePicker
        id={`${field.name}-choose`}
        files={value.map(({ uuid, file }) => ({
          key: uuid,
          file,
          name: shownText(file.name),
          note: unchecked.has(uuid) ? say.checking : undefined,
        }))}
        refused={refused}
        most={most}
        endings={endings}
        locale={context.locale}
        said={said}
        onPick={(picked) => void pick(picked)}
        onRemove={remove}
        onDismiss={dismiss}
        words={{
          ...say,
          pick: say.pick(most),
          drop: say.drop(most),
          takes: endings.length > 0 ? say.takes(endings, most) : say.takesAny(most),
        }}
      />
    </GroupFrame>
  );
}
