/** The themes of a quotation, each with the words that put it there. */
import type { ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';

interface Props {
  quotation: Quotation;
  /** The theme whose words are marked in the quotation. */
  shown: string | null;
  onShow: (theme: string | null) => void;
}

export function Themes({ quotation, shown, onShow }: Props): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { themes } = useLibrary();
  const filter = useApp((state) => state.filter);
  return (
    <section className="themes">
      <h2>{words.quote.themes}</h2>
      {quotation.themes.length === 0 && <p className="quiet">{words.quote.themeNone}</p>}
      <ul className="plain-list">
        {quotation.themes.map(({ theme, spans }) => (
          <li key={theme}>
            <button type="button" className="fact-link" onClick={() => filter({ theme: [theme] })}>
              {themes.get(theme)?.label[language] ?? theme}
            </button>{' '}
            <button
              type="button"
              className="evidence-words"
              aria-pressed={shown === theme}
              onClick={() => onShow(shown === theme ? null : theme)}
            >
              <span className="evidence-basis">{words.quote.themeWords}</span>{' '}
              <span lang="zh-Hans">
                {[...new Set(spans.map(({ start, end }) => quotation.text.slice(start, end)))].join(
                  '、',
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
