/** Copies a text and says so; where the browser refuses, it says that the text can be selected instead. */
import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../app-context.ts';

interface Props {
  text: string;
  label: string;
}

export function CopyButton({ text, label }: Props): ReactNode {
  const { quote } = useWords();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  useEffect(() => {
    if (state !== 'copied') return undefined;
    const timer = window.setTimeout(() => setState('idle'), 2500);
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
