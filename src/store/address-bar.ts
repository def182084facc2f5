/**
 * Writes the address bar. Views and filters are pushed, so that Back undoes one of them; keystrokes
 * replace, at most once in 300 ms, because WebKit refuses after 100 writes in a burst. A refused write
 * is let go: the page shows the right thing, only its address lags behind.
 */
export interface AddressBar {
  push(hash: string): void;
  /** Replaces the present entry once typing pauses. */
  replaceSoon(hash: string): void;
  replace(hash: string): void;
  /** Writes what is pending, before the reader leaves the entry it belongs to. */
  flush(): void;
  /** Forgets what is pending: the entry it belonged to is no longer the present one. */
  forget(): void;
}

export interface BarShell {
  history: Pick<History, 'pushState' | 'replaceState'>;
  /** The present hash, with `#`. */
  hash: () => string;
  setTimer: (run: () => void, milliseconds: number) => unknown;
  clearTimer: (timer: unknown) => void;
}

export function createAddressBar(shell: BarShell): AddressBar {
  let pending: string | null = null;
  let timer: unknown;
  const write = (how: 'pushState' | 'replaceState', hash: string): void => {
    if (hash === shell.hash()) return;
    try {
      shell.history[how](null, '', hash);
    } catch {
      // Too many writes for this browser, or a sandbox without history.
    }
  };
  const forget = (): void => {
    shell.clearTimer(timer);
    pending = null;
  };
  const flush = (): void => {
    const hash = pending;
    forget();
    if (hash !== null) write('replaceState', hash);
  };
  return {
    push(hash) {
      flush();
      write('pushState', hash);
    },
    replaceSoon(hash) {
      forget();
      pending = hash;
      timer = shell.setTimer(flush, 300);
    },
    replace(hash) {
      forget();
      write('replaceState', hash);
    },
    flush,
    forget,
  };
}
