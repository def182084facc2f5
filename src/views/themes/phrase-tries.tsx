/** Before anything is typed: phrases that the collection prints as such, those with most witnesses first. */
import { useMemo, type ReactNode } from 'react';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary } from '../app-context.ts';
import { useThemeWords } from './words.ts';

const most = 10;
const shortest = 3;
const longest = 12;

export function PhraseTries({ scope }: { scope: Scope }): ReactNode {
  const words = useThemeWords();
  const { collection } = useLibrary();
  const tries = useMemo(() => {
    const terms = collection.quotations
      .filter(
        ({ kind, text }) => kind === 'term' && text.length >= shortest && text.length <= longest,
      )
      .sort((a, b) => b.witnesses.length - a.witnesses.length);
    return [...new Set(terms.map(({ text }) => text))].slice(0, most);
  }, [collection]);
  if (tries.length === 0) return null;
  // Terms are not anybody's words on an occasion: they show only where every kind counts.
  const counted = scope === 'speech' ? 'all' : scope;
  return (
    <section>
      <h2>{words.phraseTries}</h2>
      <ul className="phrase-tries">
        {tries.map((text) => (
          <li key={text}>
            <a
              href={formatRoute({ view: 'phrase', q: [text], scope: counted, at: null })}
              lang="zh-Hans"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
