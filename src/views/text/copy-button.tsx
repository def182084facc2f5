/** Copies a text and says so for a while; where the browser refuses, it says that the text can be selected instead. */
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';

/** Milliseconds for which it says so: long enough for whoever is slow to look or to listen. */
const said = 10_000;

interface Props {
  text: string;
  label: string;
}

export function CopyButton({ text, label }: Props): ReactNode {
  const { quote } = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = window.setTimeout(() => setState('idle'), said);
    return () => window.clearTimeout(timer);
  }, [state]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return (
    <>
      <button type="button" className="button-plain" onClick={() => void copy()}>
        {state === 'copied' ? quote.copied : label}
      </button>
      <span role="status" className={state === 'refused' ? 'copy-refused' : 'visually-hidden'}>
        {state === 'copied' && quote.copied}
        {state === 'refused' && quote.copyFailed}
      </span>
    </>
  );
}
