/** Which kinds the table shows: words as spoken at first, the others one click away. */
import type { ReactNode } from 'react';
import { quotationKinds } from '../../schema/bundle.ts';
import type { Filters } from '../../search/filters.ts';
import { useApp, useWords } from '../app-context.ts';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { toggled } from './facet-options.ts';

interface Props {
  filters: Filters;
  counts: ReadonlyMap<string, number>;
}

export function KindSwitch({ filters, counts }: Props): ReactNode {
  const words = useWords();
  const filter = useApp((state) => state.filter);
  const shown = (kind: (typeof quotationKinds)[number]): boolean =>
    filters.kind.length === 0 || filters.kind.includes(kind);
  return (
    <fieldset className="kind-switch">
      <legend className="visually-hidden">{words.filters.kind}</legend>
      {quotationKinds.map((kind) => {
        const count = counts.get(kind) ?? 0;
        const chosen = filters.kind.length === 0 ? quotationKinds : filters.kind;
        return (
          <label key={kind} title={words.kindNotes[kind]}>
            <input
              type="checkbox"
              checked={shown(kind)}
              onChange={() => {
                const next = toggled(chosen, kind);
                filter({ kind: quotationKinds.filter((one) => next.includes(one)) });
              }}
            />
            <span className={count === 0 ? 'kind-name kind-empty' : 'kind-name'}>
              {words.kinds[kind]}
              <VisuallyHidden>
                {words.listComma}
                {words.filters.count(count)}
              </VisuallyHidden>
              <span className="check-count" aria-hidden="true">
                {' '}
                {count}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
