import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

function record(
  isTTY: boolean,
  total = 40,
): {
  text: () => string;
  progress: ReturnType<typeof createProgress>;
} {
  let text = '';
  let now = 0;
  const write = (more: string): void => {
    text += more;
  };
  const output = { isTTY, columns: 80, write, now: () => (now += 500) };
  return { text: () => text, progress: createProgress('Reading', total, output) };
}

test('on a terminal: a bar with rate and time left, cleared at the end', () => {
  const { text, progress } = record(true);
  progress.update(10);
  expect(text()).toContain('██████░░░░░░░░░░░░░░░░░░ 10/40');
  expect(text()).toMatch(/\d+\/s, \d+ s left/);
  progress.end();
  expect(text().endsWith('\r\x1b[K')).toBe(true);
});

test('elsewhere: a plain line every tenth', () => {
  const { text, progress } = record(false, 400);
  for (let done = 1; done <= 400; done++) progress.update(done);
  expect(text().split('\n').length - 1).toBe(10);
  expect(text()).toContain('Reading 400 of 400\n');
});

test('elsewhere a few pages are not worth a line', () => {
  const { text, progress } = record(false, 5);
  for (let done = 1; done <= 5; done++) progress.update(done);
  progress.end();
  expect(text()).toBe('');
});
