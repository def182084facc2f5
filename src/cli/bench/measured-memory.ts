/** What the page holds on to: nodes, listeners and heap after garbage is collected, over many changes of view. */
import type { MeasuredPage } from './measured-page.ts';

export interface Held {
  nodes: number;
  listeners: number;
  /** Millions of bytes. */
  heap: number;
}

/** Everything that nothing holds is collected first. The page alone, without its worker. */
export async function heldBy({ devtools }: MeasuredPage): Promise<Held> {
  // What only a finalizer lets go of goes with the second.
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    heap: of('JSHeapUsedSize') / 1e6,
  };
}

/** Opens an address as a link does, and waits until `view`, as the document calls it, is drawn. */
export async function goTo({ page }: MeasuredPage, hash: string, view: string): Promise<void> {
  await page.evaluate(
    async ([address, name]) => {
      const painted = (): Promise<void> =>
        new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
      window.location.hash = address;
      const stands = (): boolean =>
        document.documentElement.dataset['view'] === name &&
        document.querySelector('main h1') !== null &&
        document.querySelector('main [aria-busy=true]') === null;
      const end = performance.now() + 20_000;
      do {
        await painted();
        if (performance.now() > end) throw new Error(`no view stands at ${address}`);
      } while (!stands());
      await painted();
      await painted();
    },
    [hash, view] as const,
  );
}
