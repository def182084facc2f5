/**
 * The `test` of every browser test: a page on which nothing goes wrong unnoticed. An unexpected
 * console error or warning, page error, policy violation, or request to another origin fails it.
 */
import { test as base, expect } from '@playwright/test';

export { expect };

/** Troubles a test brings about on purpose (a broken bundle is a 404 in the console). */
export interface Guard {
  /** Lets pass what matches, for this test. */
  allow(trouble: RegExp): void;
  /** What was seen so far and not allowed, one line each. */
  troubles(): string[];
}

export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const origin = new URL(baseURL ?? '').origin;
      const seen: string[] = [];
      const allowed: RegExp[] = [];
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => {
        seen.push(`page error: ${error.error().stack ?? error.error().message}`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
          seen.push(`request to another origin: ${request.url()}`);
        }
      });
      await context.exposeBinding('reportViolation', (_source, line: string) => {
        seen.push(line);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          const report = (window as unknown as { reportViolation: (line: string) => void })
            .reportViolation;
          report(
            `policy violation: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
          );
        });
      });
      const troubles = (): string[] =>
        seen.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      await use({ allow: (trouble) => void allowed.push(trouble), troubles });
      expect(troubles(), 'nothing goes wrong unnoticed').toEqual([]);
    },
    { auto: true },
  ],
});
