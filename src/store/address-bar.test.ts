import { describe, expect, it } from 'vitest';
import { createAddressBar, type AddressBar } from './address-bar.ts';

/** An address bar on a history kept in an array, with a timer that runs when told. */
function bar(refuse = false): {
  bar: AddressBar;
  entries: string[];
  tick: () => void;
  writes: () => number;
} {
  const entries = ['#/quotes'];
  let writes = 0;
  let waiting: (() => void) | null = null;
  const write = (run: () => void): void => {
    writes++;
    if (refuse) throw new DOMException('too many', 'SecurityError');
    run();
  };
  return {
    entries,
    writes: () => writes,
    tick: () => waiting?.(),
    bar: createAddressBar({
      history: {
        pushState: (_state, _title, url) => write(() => void entries.push(String(url))),
        replaceState: (_state, _title, url) => write(() => void entries.splice(-1, 1, String(url))),
      },
      hash: () => entries.at(-1) ?? '',
      setTimer: (run) => {
        waiting = run;
        return 1;
      },
      clearTimer: () => {
        waiting = null;
      },
    }),
  };
}

describe('the address bar', () => {
  it('writes a burst of keystrokes once, over the present entry', () => {
    const { bar: address, entries, tick, writes } = bar();
    for (const q of ['养', '养老', '养老院']) address.replaceSoon(`#/quotes?q=${q}`);
    expect(entries).toEqual(['#/quotes']);
    tick();
    expect(entries).toEqual(['#/quotes?q=养老院']);
    expect(writes()).toBe(1);
  });

  it('writes what is pending before it pushes, so that Back finds it', () => {
    const { bar: address, entries } = bar();
    address.replaceSoon('#/quotes?q=养老');
    address.push('#/about');
    expect(entries).toEqual(['#/quotes?q=养老', '#/about']);
  });

  it('does not write a pending address over an entry the reader went to meanwhile', () => {
    const { bar: address, entries, tick } = bar();
    address.replaceSoon('#/quotes?q=养老');
    address.forget();
    tick();
    expect(entries).toEqual(['#/quotes']);
  });

  it('never writes the address that already stands', () => {
    const { bar: address, writes } = bar();
    address.push('#/quotes');
    address.replace('#/quotes');
    expect(writes()).toBe(0);
  });

  it('lets a refused write go', () => {
    const { bar: address } = bar(true);
    expect(() => address.push('#/about')).not.toThrow();
  });
});
