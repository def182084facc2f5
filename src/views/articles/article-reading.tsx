/** The words of an article: how they are shown, what the marks mean, and the passages with what lies between. */
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Article, ArticleFile } from '../../schema/bundle.ts';
import { articleTexts, type ArticleText } from '../../store/route.ts';
import { useApp, useLibrary } from '../app-context.ts';
import { articleFlow } from './article-flow.ts';
import { ArticleLegend } from './article-legend.tsx';
import { articleMarks } from './article-marks.ts';
import { ArticlePassage } from './article-passage.tsx';
import { pointedAt } from './pointed-at.ts';
import { useRepairKeys } from './use-repair-keys.ts';
import { useArticleWords } from './words.ts';

interface Props {
  article: Article;
  file: ArticleFile;
  at: string | null;
  shown: ArticleText | null;
}

export function ArticleReading({ article, file, at, shown }: Props): ReactNode {
  const own = useArticleWords();
  const library = useLibrary();
  const go = useApp((state) => state.go);
  const box = useRef<HTMLElement>(null);
  const keys = useRepairKeys(box);
  const marks = useMemo(
    () => articleMarks(library.collection, article.id),
    [library.collection, article.id],
  );
  const flow = useMemo(() => articleFlow(file), [file]);
  const pointers = useMemo(
    () => (at === null ? [] : pointedAt(at, file, library.quotations)),
    [at, file, library.quotations],
  );
  const printedIn: ArticleText = article.script === 'Hant' ? 'hant' : 'hans';
  const noTraditional = article.script === 'Hans';
  const text = shown === null || (shown === 'hant' && noTraditional) ? printedIn : shown;

  const repairs = useMemo(
    () =>
      file.passages
        .flatMap(({ edits }) => edits)
        .filter(({ start, end }) => text === 'repaired' || (text !== 'printed' && start < end)),
    [file, text],
  );

  // After the arrival at the heading: what the link points at is what the reader came for.
  useEffect(() => {
    if (at === null) return undefined;
    const frame = requestAnimationFrame(() => {
      const target = box.current?.querySelector<HTMLElement>('[data-pointed]');
      target?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [at, file]);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the repairs in it
    <section className="article-reading" ref={box} {...keys}>
      <h2 className="visually-hidden">{own.text}</h2>
      <div className="article-tools">
        <div className="segments" role="group" aria-label={own.choose}>
          {articleTexts.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={text === one}
              aria-disabled={one === 'hant' && noTraditional}
              onClick={() => {
                if (one === 'hant' && noTraditional) return;
                go({ view: 'article', id: article.id, at, text: one === printedIn ? null : one });
              }}
            >
              {own.texts[one]}
            </button>
          ))}
        </div>
        <p className="quiet" role="status">
          {text === 'hans' && noTraditional ? own.hansPrinted : own.textNotes[text]}
        </p>
        {noTraditional && (
          <p className="quiet">
            {own.texts.hant}：{own.hantMissing}
          </p>
        )}
        <ArticleLegend marks={marks} repairs={repairs} />
      </div>
      {at !== null && pointers.length === 0 && <p className="notice">{own.pointedGone}</p>}
      <p className="article-note">{own.excerpts}</p>
      {flow.map((item) =>
        item.kind === 'omitted' ? (
          <p key={`omitted ${item.before}`} className="omitted">
            {own.omitted(item.paragraphs, item.chars)}
          </p>
        ) : (
          <ArticlePassage
            key={item.index}
            article={article}
            passage={item.passage}
            index={item.index}
            marks={marks.get(item.index) ?? []}
            pointers={pointers.filter(({ passage }) => passage === item.index)}
            text={text}
          />
        ),
      )}
      <p className="omitted">{own.afterwards}</p>
    </section>
  );
}
