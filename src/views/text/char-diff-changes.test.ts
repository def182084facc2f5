import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffChars } from '../../search/diff.ts';
import { fold } from '../../text/fold.ts';
import { charDiffChanges } from './char-diff-changes.ts';

const changes = (a: string, b: string): string[] =>
  charDiffChanges(a, b, diffChars(a, b)).map(({ before, after }) => `${before}>${after}`);

describe('the changes between two wordings', () => {
  it('are said as left out, added, or one for the other', () => {
    expect(changes('路灯都亮了', '路灯亮了')).toEqual(['都>']);
    expect(changes('路灯亮了', '路灯都亮了')).toEqual(['>都']);
    expect(changes('路灯亮了', '路灯灭了')).toEqual(['亮>灭']);
    expect(changes('桐安的路灯亮了', '柳湾的路灯都亮了')).toEqual(['桐安>柳湾', '>都']);
  });

  it('are none where only script or width differ', () => {
    expect(changes('路燈亮了!', '路灯亮了！')).toEqual([]);
  });

  it('lead from one text to the other', () => {
    const text = fc.string({ unit: fc.constantFrom(...'路灯亮了都灭'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = diffChars(a, b);
        const rest = charDiffChanges(a, b, parts);
        let out = '';
        let at = 0;
        for (const [i, part] of parts.entries()) {
          if (part.kind === 'same') out += a.slice(part.a.start, part.a.end);
          else if (i === 0 || parts[i - 1]?.kind === 'same') out += rest[at++]?.after ?? '';
        }
        expect(fold(out)).toBe(fold(b));
        expect(at).toBe(rest.length);
      }),
    );
  });
});
