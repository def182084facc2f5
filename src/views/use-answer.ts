/** Puts a question to the search and holds its answer; an answer that came too late is dropped. */
import { useEffect, useState } from 'react';
import type { Answers, QuestionKind, QuestionOf } from '../search/search-questions.ts';
import { useApp } from './app-context.ts';

/**
 * Returns the newest answer with the question it belongs to, null before the first and where nothing is
 * asked. `question` must stay the same object while it asks the same.
 */
export function useAnswer<K extends QuestionKind>(
  question: QuestionOf<K> | null,
): { question: QuestionOf<K>; answer: Answers[K] } | null {
  const ask = useApp((state) => state.question);
  const [answered, setAnswered] = useState<{
    question: QuestionOf<K>;
    answer: Answers[K];
  } | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    let wanted = true;
    void ask<K>(question).then((answer) => {
      if (wanted && answer !== null) setAnswered({ question, answer });
    });
    return () => {
      wanted = false;
    };
  }, [ask, question]);
  return question === null ? null : answered;
}
