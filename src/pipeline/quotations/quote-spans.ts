/**
 * Outermost quotation marks of one paragraph. Direction is read off the printed marks; straight,
 * lost, doubled and reversed marks are mended by rule and reported as not intact.
 */

/** Offsets in the paragraph, half-open; `start`/`end` lie inside the marks. */
export interface QuoteSpan {
  /** Offset of the opening mark; equal to `start` where it is missing. */
  open: number;
  start: number;
  end: number;
  /** One past the closing mark; equal to `end` where it is missing. */
  close: number;
  /** Both marks are printed, and in the right direction. */
  intact: boolean;
  opened: boolean;
  closed: boolean;
}

const opening = '“「﹁〝';
const closing = '”」﹂〞';
const innerOpening = '『﹃';
const innerClosing = '』﹄';
const straight = '"＂„‟';

interface Mark {
  at: number;
  role: 'open' | 'close' | 'straight';
}

/**
 * Outermost spans in reading order; they do not overlap. An unclosed one ends with the paragraph.
 * @param continued whether the paragraph above ended inside a quotation
 */
export function quoteSpans(text: string, continued = false): QuoteSpan[] {
  const marks = direct(outerMarks(text));
  const spans: QuoteSpan[] = [];
  let open: Mark | null = null;
  let altered = false;
  const push = (from: Mark, end: number, closed: boolean, intact: boolean): void => {
    spans.push({
      open: from.at,
      start: from.at + 1,
      end,
      close: closed ? end + 1 : end,
      intact,
      opened: true,
      closed,
    });
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (mark === undefined) break;
    if (mark.role === 'open') {
      if (open === null) {
        open = mark;
        altered = false;
        continue;
      }
      // A second opening mark ends the span. Where no closing mark follows it before the next
      // opening one, it was itself a closing mark typed the wrong way round.
      const closes = marks[i + 1]?.role !== 'close';
      push(open, mark.at, closes, false);
      open = closes ? null : mark;
      altered = !closes;
    } else if (open !== null) {
      push(open, mark.at, true, !altered);
      open = null;
    } else {
      orphan(spans, text, mark.at, continued);
    }
  }
  if (open !== null) push(open, text.length, false, false);
  return spans;
}

/**
 * A closing mark without its opening one: the words begin where the paragraph begins if the one above
 * left its mark open, else after the colon of a lead-in near by; else nobody knows, and no span is made.
 */
function orphan(spans: QuoteSpan[], text: string, at: number, continued: boolean): void {
  const from = spans.at(-1)?.close ?? 0;
  const colon = text.slice(from, at).search(/[：:]/);
  const goesOn = continued && from === 0;
  if (!goesOn && (colon < 0 || colon > 60)) return;
  const start = goesOn ? 0 : from + colon + 1;
  if (start >= at) return;
  spans.push({
    open: start,
    start,
    end: at,
    close: at + 1,
    intact: false,
    opened: false,
    closed: true,
  });
}

/** Marks that can be outermost: “” and 「」 always, 『』 and ‘’ where none of those is open. */
function outerMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let depth = 0;
  let inner = false;
  let pending = false;
  let innerUntil = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (opening.includes(char)) {
      marks.push({ at, role: 'open' });
      depth = 1;
      innerUntil = straightInside(text, at);
    } else if (closing.includes(char)) {
      marks.push({ at, role: 'close' });
      depth = 0;
    } else if (straight.includes(char) && at >= innerUntil) {
      // 5" and 12" are inches, unless a straight mark just before waits for its partner: "11·21"
      const last = marks.at(-1);
      const waits = pending && last?.role === 'straight' && at - last.at <= 40;
      if (!/\d/.test(text.charAt(at - 1)) || depth > 0 || waits) {
        marks.push({ at, role: 'straight' });
        pending = !pending;
      }
    } else if (depth === 0 && (innerOpening.includes(char) || char === '‘')) {
      if (!inner && closesNear(text, at, char)) {
        marks.push({ at, role: 'open' });
        inner = true;
      }
    } else if (inner && (innerClosing.includes(char) || char === '’')) {
      marks.push({ at, role: 'close' });
      inner = false;
    }
  }
  return marks;
}

/** End of a pair of marks that holds straight ones by twos: “他说的"经理"不在。”; 0 where none does. */
function straightInside(text: string, at: number): number {
  let count = 0;
  for (let next = at + 1; next < Math.min(text.length, at + 600); next++) {
    const found = text.charAt(next);
    if (straight.includes(found)) count++;
    else if (opening.includes(found)) return 0;
    else if (closing.includes(found)) return count > 0 && count % 2 === 0 ? next : 0;
  }
  return 0;
}

/** A single mark opens a quotation of its own only when its partner follows before any double mark. */
function closesNear(text: string, at: number, char: string): boolean {
  const partners = char === '‘' ? '’' : innerClosing;
  for (let next = at + 1; next < Math.min(text.length, at + 400); next++) {
    const found = text.charAt(next);
    if (partners.includes(found)) return true;
    if (opening.includes(found) || closing.includes(found)) return false;
  }
  return false;
}

/** Gives straight marks their direction by turns, and turns round a paragraph whose every pair is reversed. */
function direct(marks: Mark[]): Mark[] {
  const turned = marks.map((mark) => ({ ...mark }));
  let open = false;
  for (const mark of turned) {
    if (mark.role === 'straight') mark.role = open ? 'close' : 'open';
    open = mark.role === 'open';
  }
  const reversed =
    turned.length >= 2 &&
    turned.length % 2 === 0 &&
    turned.every((mark, i) => mark.role === (i % 2 === 0 ? 'close' : 'open'));
  return reversed
    ? turned.map((mark, i) => ({ ...mark, role: i % 2 === 0 ? 'open' : 'close' }))
    : turned;
}
