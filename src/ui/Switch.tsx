import type { ReactNode } from "react";
import styles from "./Switch.module.css";

type SwitchProps = {
  id: string;
  name?: string;
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
  onBlur?(): void;
  disabled?: boolean;
  /** Sets the label in strong type, for a switch that rules over others. */
  strong?: boolean;
  /** Ids of words elsewhere that describe it. */
  describedBy?: string;
  invalid?: boolean;
  /** Before the switch, such as a quiet button. */
  aside?: ReactNode;
  /** Right before the switch; `null` keeps its place free for something that comes later. */
  end?: ReactNode;
  /** A small line under the label; describes the switch. */
  detail?: ReactNode;
};

/** Something that is on or off: its label at one end of the line, the switch at the other. */
export function Switch(props: SwitchProps) {
  const {
    id,
    name,
    label,
    checked,
    onChange,
    onBlur,
    disabled,
    strong,
    describedBy,
    invalid,
    aside,
    end,
    detail,
  } = props;
  const described = [describedBy, detail && `${id}-detail`].filter(Boolean).join(" ");
  return (
    <div className={styles.line} data-line>
      <div className={styles.words}>
        <label id={`${id}-label`} className={styles.label} htmlFor={id} data-strong={strong || undefined}>
          {label}
        </label>
        {detail && (
          <div id={`${id}-detail`} className={styles.detail}>
            {detail}
          </div>
        )}
      </div>
      {aside && <div className={styles.aside}>{aside}</div>}
      <input
        id={id}
        name={name}
        className={styles.switch}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state; ARIA in HTML forbids a second.
        role="switch"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
        onBlur={onBlur}
        disabled={disabled}
        aria-describedby={described || undefined}
        aria-invalid={invalid || undefined}
      />
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </div>
  );
}
