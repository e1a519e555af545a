import { Component, type ReactNode } from "react";
import type { Field } from "../contact/Field";
import { labelOf } from "../fields/labelOf";
import { Notice } from "../ui/Notice";
import { useWords } from "../words/WordsContext";

type Props = { field: Field; children: ReactNode };

/** Keeps the fault of one control from taking the others with it. */
export class FieldBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <BrokenField field={this.props.field} /> : this.props.children;
  }
}

function BrokenField({ field }: { field: Field }) {
  const words = useWords();
  return (
    <Notice tone="error" title={labelOf(field, words)}>
      {words.field.broken}
    </Notice>
  );
}
