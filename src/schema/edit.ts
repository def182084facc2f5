/**
 * One repair, reversible. `text.slice(start, end)` stands where the page prints `raw`;
 * putting every `raw` back, in order, rebuilds the page's own text.
 */
import * as v from 'valibot';
import { count, text } from './primitives.ts';

/** What kind of damage a repair mends. */
export const editKinds = ['byteshift', 'gloss', 'markup', 'linebreak', 'width'] as const;

/**
 * How sure a repair is, best first.
 * - `exact`: the bytes on the page decide.
 * - `pinned`: one byte is lost, but a gloss or tag on the page decides it.
 * - `inferred`: one byte is lost and several characters fit; `candidates` lists them, best first.
 * - `gap`: lost. The text shows GAP and nothing is guessed.
 */
export const editGrades = ['exact', 'pinned', 'inferred', 'gap'] as const;
export type EditGrade = (typeof editGrades)[number];

/** What stands in the text for a character that cannot be recovered (虚缺号, GB/T 15834). */
export const GAP = '□';

export const editSchema = v.object({
  /** First UTF-16 code unit of the repaired stretch in the text that carries the edit. */
  start: count,
  /** One past its last code unit; equal to `start` where something was only taken out. */
  end: count,
  /** What the page prints there, character for character. */
  raw: text,
  kind: v.picklist(editKinds),
  grade: v.picklist(editGrades),
  /** For `inferred` and `gap`: the characters that the surviving byte allows, best first (at most 12). */
  candidates: v.optional(v.array(text)),
  /** The article whose intact copy of the passage supplied the lost character; then grade is `inferred`. */
  suppliedBy: v.optional(text),
});
export type Edit = v.InferOutput<typeof editSchema>;
