import type { Disposable } from "vscode";

/** Runs `action` once, `delay` milliseconds after the last call. Disposing forgets a call that is waiting. */
export interface Debounced extends Disposable {
  (): void;
}

/** Calls made in quick succession become one, `delay` milliseconds after the last. */
export function debounce(action: () => void, delay: number): Debounced {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const call = () => {
    clearTimeout(waiting);
    waiting = setTimeout(action, delay);
  };
  return Object.assign(call, { dispose: () => clearTimeout(waiting) });
}
