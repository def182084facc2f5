/** How the lines of a concordance can be ordered. */
export const concordanceOrders = ['document', 'following', 'preceding'] as const;
export type ConcordanceOrder = (typeof concordanceOrders)[number];
