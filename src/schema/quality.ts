/** `quality.json`: what the last evaluation against texts marked by hand found, and what is known to be wrong. */
import * as v from 'valibot';
import { civilDate, count, localized, text } from './primitives.ts';

export const qualitySchema = v.object({
  format: v.literal('xiangyu-quality'),
  version: v.literal(1),
  /** When the rules were last changed before these figures were taken; null where nobody wrote it down. */
  rulesChanged: v.nullable(civilDate),
  sets: v.array(
    v.object({
      /** Name of the set of marked texts. */
      name: text,
      description: localized,
      /** Pages, or sections of pages, that were marked by hand. */
      pages: count,
      /** Quotations marked in them. */
      quotations: count,
      figures: v.array(
        v.object({
          /** `speech-precision`, `speaker`, …: known names have words in the page, others are shown as they are. */
          name: text,
          /** A share between 0 and 1; null where there was nothing to score. */
          value: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
          /** How many cases the share is of. */
          of: count,
        }),
      ),
    }),
  ),
  /** What is known to go wrong, most important first. */
  known: v.array(localized),
});

export type Quality = v.InferOutput<typeof qualitySchema>;
