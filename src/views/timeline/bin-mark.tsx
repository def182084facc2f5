/** Visits that would cover each other, as one mark with their number; it leads to the stretch that parts them. */
import { memo, type ReactNode } from 'react';
import { dateOfDay } from '../../text/civil-date.ts';
import { useWords } from '../app-context.ts';
import { formatRange } from '../format-date.ts';
import type { TimelineBin } from './timeline-layout.ts';

interface Props {
  bin: TimelineBin;
  top: number;
  /** How many of the visits have no words. */
  silent: number;
  /** Holds a visit that is chosen. */
  chosen: boolean;
  tabbable: boolean;
  href: string;
}

export const BinMark = memo(function BinMark(props: Props): ReactNode {
  const { bin, top, silent, chosen, tabbable, href } = props;
  const words = useWords();
  const count = bin.keys.length;
  const range = formatRange(dateOfDay(bin.from), dateOfDay(bin.to - 1), words.date) ?? '';
  const name = `${range}${words.listComma}${words.timeline.bin(count, silent)}`;
  const classes = [
    'visit-bin',
    silent === count && 'bin-silent',
    silent > 0 && silent < count && 'bin-mixed',
    chosen && 'bin-chosen',
  ];
  return (
    <li style={{ top, left: bin.x, zIndex: 2 }}>
      <a
        className={classes.filter(Boolean).join(' ')}
        href={href}
        aria-label={name}
        title={name}
        draggable={false}
        data-key={bin.keys[0]}
        tabIndex={tabbable ? 0 : -1}
      >
        <span className="bin-shape">{count}</span>
      </a>
    </li>
  );
});
