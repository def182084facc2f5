/** Progress on a terminal as a bar with rate and time left; elsewhere as a plain line every tenth of a long run. */

export interface Progress {
  update: (done: number) => void;
  end: () => void;
}

export interface ProgressOutput {
  isTTY: boolean;
  columns: number;
  write: (text: string) => void;
  /** Milliseconds since some fixed moment. */
  now: () => number;
}

const BAR_WIDTH = 24;
const REDRAW_MS = 100;
/** Fewer are done before a line about them is read. */
const FEWEST_LOGGED = 200;

export function createProgress(label: string, total: number, output: ProgressOutput): Progress {
  const started = output.now();
  let drawn = -Infinity;
  let tenths = 0;
  const line = (done: number): string => {
    const seconds = (output.now() - started) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const left = rate > 0 ? `, ${formatSeconds((total - done) / rate)} left` : '';
    const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    return `${label} ${bar} ${done}/${total} ${rate.toFixed(0)}/s${left}`;
  };
  return {
    update(done) {
      if (output.isTTY) {
        if (output.now() - drawn < REDRAW_MS && done < total) return;
        drawn = output.now();
        output.write(`\r\x1b[K${line(done).slice(0, output.columns - 1)}`);
      } else if (total >= FEWEST_LOGGED && Math.floor((done / total) * 10) > tenths) {
        tenths = Math.floor((done / total) * 10);
        output.write(`${label} ${done} of ${total}\n`);
      }
    },
    end() {
      if (output.isTTY) output.write('\r\x1b[K');
    },
  };
}

function formatSeconds(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
