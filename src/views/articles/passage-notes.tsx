/** In the margin: what a passage says, in words, each quotation leading to its own page. */
import type { ReactNode } from 'react';
import type { Passage } from '../../schema/bundle.ts';
import { formatRoute } from '../../store/format-route.ts';
import { useLibrary, useWords } from '../app-context.ts';
import { markKinds, type ArticleMark } from './article-marks.ts';
import { useArticleWords } from './words.ts';

interface Props {
  passage: Passage;
  marks: readonly ArticleMark[];
}

export function PassageNotes({ passage, marks }: Props): ReactNode {
  const words = useWords();
  const own = useArticleWords();
  const { speakers } = useLibrary();
  if (marks.length === 0) return null;
  return (
    <dl className="passage-notes">
      {markKinds.map((kind) => {
        const here = marks.filter((mark) => mark.kind === kind);
        if (here.length === 0) return null;
        return (
          <div key={kind}>
            <dt>{own.marks[kind]}</dt>
            {kind === 'quote'
              ? here.map(({ quotation, start }) => {
                  if (quotation === null) return null;
                  const { id, text, speaker, kind: form } = quotation;
                  const who =
                    speaker === null ? words.table.noSpeaker : speakers.get(speaker)?.name;
                  return (
                    <dd key={`${id} ${start}`}>
                      <a href={formatRoute({ view: 'quote', id })} lang="zh-Hans">
                        {shortened(text)}
                      </a>{' '}
                      <span className="quiet">
                        {words.kinds[form]}
                        {form === 'speech' || form === 'reported' ? words.listComma + who : ''}
                      </span>
                    </dd>
                  );
                })
              : wordsOf(here, passage).map((said) => (
                  <dd key={said} lang="zh">
                    {shortened(said)}
                  </dd>
                ))}
          </div>
        );
      })}
    </dl>
  );
}

function wordsOf(marks: readonly ArticleMark[], { text }: Passage): readonly string[] {
  return [...new Set(marks.map(({ start, end }) => text.slice(start, end)))];
}

/** The words stand in full beside the note. */
function shortened(words: string): string {
  return words.length > 24 ? `${words.slice(0, 22)}……` : words;
}
