/** Says that parts of the address made no sense, until the reader has seen it. */
import type { ReactNode } from 'react';
import { useApp, useWords } from './app-context.ts';
import type { Dictionary } from './dictionary/dictionary.ts';

export function Notice(): ReactNode {
  const words = useWords();
  const dropped = useApp((state) => state.dropped);
  const dismiss = useApp((state) => state.dismissNotice);
  return (
    <div role="status" aria-label={words.notices.label}>
      {dropped.length > 0 && (
        <p className="notice">
          {words.notices.dropped(
            [...new Set(dropped)].map((key) => nameOf(key, words)).join(words.listComma),
          )}
          <button type="button" className="button-quiet" onClick={dismiss}>
            {words.notices.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}

/** The key as the interface calls it; keys without a name there stand as they are. */
function nameOf(key: string, { filters }: Dictionary): string {
  const names: Readonly<Record<string, string>> = {
    place: filters.place,
    from: filters.from,
    to: filters.to,
    undated: filters.undated,
    theme: filters.theme,
    kind: filters.kind,
    speaker: filters.speaker,
    article: filters.article,
    visit: filters.visit,
  };
  return names[key] ?? key;
}
