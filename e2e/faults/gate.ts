export type Gate = { opened: Promise<void>; open(): void };

/** Something to hold a request or an answer by, until it is opened. */
export function gate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
