/** An address that names no view. */
import type { ReactNode } from 'react';
import { useWords } from '../app-context.ts';

export function Nowhere({ path }: { path: string }): ReactNode {
  const words = useWords().unknownId;
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{words.notFound}</h1>
      <p>{words.notFoundLede}</p>
      <p className="quiet">
        <code>
          <bdi>#/{path}</bdi>
        </code>
      </p>
      <p>
        <a href="#/quotes">{words.all}</a>
      </p>
    </div>
  );
}
