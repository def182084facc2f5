/** Which quotations count. The choice is part of the address. */
import type { ReactNode } from 'react';
import { scopes, type Scope } from '../../search/overview-scope.ts';
import { useApp } from '../app-context.ts';
import type { Route } from '../../store/route.ts';
import { useThemeWords } from './words.ts';

export function ScopeSwitch({
  scope,
  routeOf,
}: {
  scope: Scope;
  routeOf: (scope: Scope) => Route;
}): ReactNode {
  const words = useThemeWords();
  const go = useApp((state) => state.go);
  return (
    <div className="segments" role="group" aria-label={words.scope}>
      {scopes.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === scope}
          onClick={() => go(routeOf(one))}
        >
          {words.scopes[one]}
        </button>
      ))}
    </div>
  );
}
