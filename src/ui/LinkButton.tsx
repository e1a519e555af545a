import type { ComponentProps } from "react";
import { Button } from "./Button";

type LinkButtonProps = Omit<ComponentProps<typeof Button>, "kind">;

/** A button that looks like a link, to stand in a line of text or beside a title. */
export function LinkButton(props: LinkButtonProps) {
  return <Button {...props} kind="quiet" />;
}
