import type { ComponentProps, ReactNode } from "react";
import type { Upload } from "../contact/PickedFile";
import { CreateStep } from "./CreateStep";
import { LookUps, lookUpPaths } from "./LookUps";
import styles from "./Preview.module.css";
import { Uploads } from "./Uploads";

type Props = Omit<ComponentProps<typeof CreateStep>, "number"> & {
  /** Files that go up once the contact exists. */
  uploads: readonly Upload[];
  /** What can be done with it. */
  actions?: ReactNode;
};

/** What will be sent, as it is typed: each request in its order. */
export function Preview({ uploads, actions, ...create }: Props) {
  const lookUps = lookUpPaths(create.body);
  return (
    <div className={styles.preview}>
      {actions && <div className={styles.actions}>{actions}</div>}
      <LookUps paths={lookUps} />
      <CreateStep {...create} number={lookUps.length + 1} />
      <Uploads first={lookUps.length + 2} uploads={uploads} locationId={create.body.locationId} />
    </div>
  );
}
