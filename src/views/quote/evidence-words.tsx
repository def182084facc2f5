/** The words of the passages that say a fact; pressing them marks them where they stand. */
import type { ReactNode } from 'react';
import type { Evidence } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useApp, useWords } from '../app-context.ts';

interface Props {
  evidence: readonly Evidence[];
  shown: Evidence | null;
  onShow: (evidence: Evidence | null) => void;
}

export function EvidenceWords({ evidence, shown, onShow }: Props): ReactNode {
  const words = useWords();
  const articles = useApp((state) => state.articles);
  const found = evidence.flatMap((one) => {
    const article = articles.get(one.article);
    if (article?.tag !== 'ready') return [];
    const said = article.file.passages[one.passage]?.text.slice(one.start, one.end) ?? '';
    return said === '' ? [] : [{ one, said }];
  });
  if (found.length === 0) return null;
  return (
    <ul className="evidence">
      {found.map(({ one, said }) => (
        <li key={`${one.article} ${one.passage} ${one.start} ${one.fact}`}>
          <span className="evidence-basis">{words.quote.bases[one.basis]}</span>{' '}
          <button
            type="button"
            className="evidence-words"
            aria-pressed={shown === one}
            aria-label={words.quote.showEvidence(said)}
            onClick={() => {
              onShow(shown === one ? null : one);
              document
                .querySelector(`[data-passage="${CSS.escape(`${one.article} ${one.passage}`)}"]`)
                ?.scrollIntoView({ block: 'nearest' });
            }}
          >
            <span lang="zh">{shortened(said)}</span>
          </button>{' '}
          <a
            className="evidence-link"
            href={formatRoute({
              view: 'article',
              id: one.article,
              at: `p${one.passage}-${one.start}-${one.end}`,
              text: null,
            })}
            aria-label={`${words.quote.inArticle}${words.colon}${said}`}
            title={words.quote.inArticle}
          >
            <span aria-hidden="true">↗</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const longest = 24;

/** Where a whole passage is the evidence, its first words stand for it. */
function shortened(words: string): string {
  const characters = Array.from(words);
  return characters.length > longest ? `${characters.slice(0, longest - 2).join('')}……` : words;
}
