/**
 * Work that would hold up the page, done in steps: after a while of them the page has a turn. Work that
 * is soon done is done at once.
 */

/** Work that may be interrupted wherever it yields; each step takes a few milliseconds. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

export interface Turns {
  /** Milliseconds. */
  now: () => number;
  /** Resolves once the page has had a turn. */
  turn: () => Promise<void>;
}

/** Milliseconds of work between two turns of the page: short enough to feel like none. */
const STRETCH = 25;

const ofBrowser: Turns = {
  now: () => performance.now(),
  // A timer would wait four milliseconds each time.
  turn: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(null);
    }),
};

export async function inTurns<Result>(
  work: Steps<Result>,
  { now, turn }: Turns = ofBrowser,
): Promise<Result> {
  let since = now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (now() - since >= STRETCH) {
      await turn();
      since = now();
    }
  }
}
