/** Which kinds of quotation an overview counts: verbatim speech first, more only when asked for. */
import type { Collection, Quotation, QuotationKind } from '../schema/bundle.ts';

/** `speech`: words given as somebody's own; `said`: reported speech as well; `all`: terms and titles, too. */
export const scopes = ['speech', 'said', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** The `kind` filter that shows in the table what an overview of this scope counts. */
export const scopeKinds: Readonly<Record<Scope, readonly QuotationKind[]>> = {
  speech: ['speech'],
  said: ['speech', 'reported'],
  all: [],
};

/** The quotations that count, in their order. */
export function quotationsIn({ quotations }: Collection, scope: Scope): readonly Quotation[] {
  const kinds = scopeKinds[scope];
  return kinds.length === 0 ? quotations : quotations.filter(({ kind }) => kinds.includes(kind));
}
