/** Words for those who listen, where the eye sees the same in another way. */
import type { ReactNode } from 'react';

export function VisuallyHidden({ children }: { children: ReactNode }): ReactNode {
  return <span className="visually-hidden">{children}</span>;
}
