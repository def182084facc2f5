/** Themes and phrases are two ways to follow words: the one given, the other typed. */
import type { ReactNode } from 'react';
import type { Scope } from '../../search/overview-scope.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useThemeWords } from './words.ts';

export function OverviewTabs({ at, scope }: { at: 'themes' | 'phrase'; scope: Scope }): ReactNode {
  const words = useThemeWords();
  const tabs = [
    ['themes', words.heading, formatRoute({ view: 'themes', scope, pair: null })],
    ['phrase', words.phrase, formatRoute({ view: 'phrase', q: [], scope, at: null })],
  ] as const;
  return (
    <nav className="overview-tabs" aria-label={`${words.heading} / ${words.phrase}`}>
      <ul>
        {tabs.map(([view, label, href]) => (
          <li key={view}>
            <a href={href} aria-current={view === at ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
