export interface Gate {
  opened: Promise<void>;
  open: () => void;
}

/** Holds a file back until the test has seen what it is about, however slow the machine is. */
export function gate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}
