/**
 * A view in a file of its own, fetched when it is opened or, better, just before. React's `lazy` alone
 * would show the fallback even for a view that is already there, and then hold it for 300 ms.
 */
import { lazy, useState, type ComponentType, type ReactNode } from 'react';

export interface FetchedView<Props> {
  /** Fetches the view, once. Rejects where its file cannot be had. */
  fetch: () => Promise<void>;
  View: (props: Props) => ReactNode;
}

export function fetchedView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FetchedView<Props> {
  let there: ComponentType<Props> | null = null;
  const bring = async (): Promise<{ default: ComponentType<Props> }> => {
    there ??= await load();
    return { default: there };
  };
  const Later = lazy(bring);
  return {
    fetch: async () => void (await bring()),
    View(props) {
      // what a view began as it stays: another component in its place would lose its state
      const [Page] = useState<ComponentType<Props>>(() => there ?? (Later as ComponentType<Props>));
      return <Page {...props} />;
    },
  };
}
