/** One end of a date range, written as 2021 or 2021-06; taken over when the reader leaves the field. */
import { useId, useState, type ReactNode } from 'react';
import { dateSpan } from '../../text/civil-date.ts';
import { useWords } from '../app-context.ts';

interface Props {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
}

export function MonthInput({ label, value, onChange }: Props): ReactNode {
  const words = useWords();
  const [draft, setDraft] = useState(value ?? '');
  const [wrong, setWrong] = useState(false);
  const errorId = useId();
  const [seen, setSeen] = useState(value);
  // The filter changed elsewhere (a chip, a bar, Back): what was typed here no longer counts.
  if (seen !== value) {
    setSeen(value);
    setDraft(value ?? '');
    setWrong(false);
  }
  const settle = (): void => {
    const read = readDate(draft);
    setWrong(read === undefined);
    if (read !== undefined && read !== value) onChange(read);
  };
  return (
    <div className="month">
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="2021-06"
          maxLength={12}
          value={draft}
          aria-invalid={wrong}
          aria-describedby={wrong ? errorId : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
          }}
        />
      </label>
      {wrong && (
        <p id={errorId} className="field-error" role="alert">
          {words.filters.badMonth}
        </p>
      )}
    </div>
  );
}

/** 2021年6月, 2021/6, 202106 and 2021-6 are all 2021-06; null is empty, undefined makes no sense. */
function readDate(typed: string): string | null | undefined {
  const digits = typed.normalize('NFKC').trim();
  if (digits === '') return null;
  const parts = /^(\d{4})(?:[-/.年 ]?(\d{1,2}))?(?:[-/.月 ]?(\d{1,2}))?[日月年]?$/.exec(digits);
  if (parts === null) return undefined;
  const date = [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  return dateSpan(date) === null ? undefined : date;
}
