/** Check a quotation: paste words, see at once whether the collection prints them, and where. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Quotation } from '../../schema/bundle.ts';
import type { QuestionOf } from '../../search/search-questions.ts';
import { MOST_PASTED } from '../../search/check/split-parts.ts';
import { formatRoute } from '../../store/format-route.ts';
import { longestChecked } from '../../store/parse-route.ts';
import { useApp, useLibrary, useWords } from '../app-context.ts';
import { shareLink } from '../quote/share-link.ts';
import { CopyButton } from '../text/copy-button.tsx';
import { useAnswer } from '../use-answer.ts';
import { checkReport } from './check-report.ts';
import './check.css';
import { VerdictCard } from './verdict-card.tsx';
import { verdictsOf } from './verdicts.ts';
import { useCheckWords } from './words.ts';

export default function CheckPage({ t }: { t: string }): ReactNode {
  const own = useCheckWords();
  const paste = useApp((state) => state.paste);
  const [text, setText] = useState(t);
  const length = Array.from(text).length;
  // Another check came from the address: Back, Forward or a link.
  const expected = length > longestChecked ? '' : text;
  useEffect(() => {
    if (t !== expected) setText(t);
    // Only when the address changes; while typing, it follows the field.
    // oxlint-disable-next-line react/exhaustive-deps -- the field’s own text must not reset it
  }, [t]);
  const change = (value: string): void => {
    setText(value);
    paste(value);
  };
  return (
    <div className="check-page">
      <h1 tabIndex={-1}>{own.heading}</h1>
      <p className="quiet">{own.lede}</p>
      <label className="check-field">
        <span className="visually-hidden">{own.field}</span>
        <textarea
          value={text}
          rows={5}
          spellCheck={false}
          autoComplete="off"
          placeholder={own.placeholder}
          onChange={(event) => change(event.target.value)}
        />
      </label>
      <p className="check-notes quiet">
        {own.local}
        {length > MOST_PASTED && ` ${own.cut(MOST_PASTED)}`}
      </p>
      {text !== '' && (
        <button type="button" className="button-quiet" onClick={() => change('')}>
          {own.clear}
        </button>
      )}
      {text.trim() !== '' && <Result text={text} linked={length <= longestChecked} />}
    </div>
  );
}

/** `linked`: the text is short enough for the address. */
function Result({ text, linked }: { text: string; linked: boolean }): ReactNode {
  const words = useWords();
  const own = useCheckWords();
  const library = useLibrary();
  const question = useMemo<QuestionOf<'check'>>(() => ({ kind: 'check', pasted: text }), [text]);
  const checked = useAnswer<'check'>(question);
  const verdicts = useMemo(
    () => (checked === null ? null : verdictsOf(checked.question.pasted, checked.answer, library)),
    [checked, library],
  );
  if (verdicts === null) {
    return (
      <p role="status" className="quiet">
        {own.checking}
      </p>
    );
  }
  const count = (kind: string): number => verdicts.filter((one) => one.kind === kind).length;
  const linkOf = (quotation: Quotation): string =>
    shareLink(quotation, library.quotations.size, document.baseURI);
  const link = new URL(formatRoute({ view: 'check', t: text }), document.baseURI).href;
  return (
    <>
      <p role="status" className="check-summary">
        {own.summary(
          verdicts.length,
          count('exact'),
          count('near'),
          count('absent'),
          count('short'),
        )}
      </p>
      {verdicts.map((verdict, i) => (
        <VerdictCard key={i} verdict={verdict} number={verdicts.length > 1 ? i + 1 : null} />
      ))}
      <div className="check-share">
        <CopyButton
          text={checkReport(verdicts, { words, own, library, linkOf })}
          label={own.copy}
        />
        {linked ? (
          <label className="share-link">
            <span>{own.link}</span>
            <input
              type="text"
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
          </label>
        ) : (
          <p className="quiet">{own.tooLong(longestChecked)}</p>
        )}
      </div>
    </>
  );
}
