/** The policy of the built page holds, with headers and without; and the guard of these tests sees every breach. */
import { expect, test } from './support/test.ts';

// `/site/` is a host that sends no headers, `/shipped/` one that sends those of `_headers`
for (const host of ['/site/', '/shipped/']) {
  const attempts: [what: string, attempt: () => unknown, seen: RegExp][] = [
    [
      'an inline script',
      () => {
        const script = document.createElement('script');
        script.append('window.broken = true');
        document.head.append(script);
      },
      /policy violation: (script-src-elem|require-trusted-types-for)/,
    ],
    [
      'text made into code',
      // later, because the policy does not bind what a test itself evaluates
      () =>
        setTimeout(() => {
          // oxlint-disable-next-line typescript/no-implied-eval -- the breach that the policy must stop
          new Function('window.broken = true')();
        }),
      /policy violation: (script-src|require-trusted-types-for)/,
    ],
    [
      'text made into markup',
      () => {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.broken = true">');
      },
      /policy violation: require-trusted-types-for/,
    ],
    [
      'a request to another origin',
      () => fetch('https://elsewhere.example/'),
      /policy violation: connect-src/,
    ],
    [
      'an image from another origin',
      () =>
        new Promise((resolve) => {
          const image = new Image();
          image.addEventListener('error', resolve);
          image.src = 'https://elsewhere.example/pixel.png';
        }),
      /policy violation: img-src/,
    ],
    [
      'a Trusted Types policy of its own',
      () => {
        const { trustedTypes } = window as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
        };
        trustedTypes.createPolicy('mine', { createHTML: (text: string) => text });
      },
      /policy violation: trusted-types/,
    ],
  ];
  for (const [what, attempt, seen] of attempts) {
    test(`${host} refuses ${what}`, async ({ page, guard }) => {
      await page.goto(host);
      expect(guard.troubles()).toEqual([]);
      await page.evaluate(attempt).catch(() => null); // some refusals are exceptions
      await expect.poll(() => guard.troubles().join('\n')).toMatch(seen);
      expect(await page.evaluate(() => 'broken' in window)).toBe(false);
      guard.allow(/./);
    });
  }
}

test('a thrown error, a console error and a warning are seen by the guard', async ({
  page,
  guard,
}) => {
  await page.goto('./');
  await page.evaluate(() => {
    console.error('first');
    console.warn('second');
    setTimeout(() => {
      throw new Error('third');
    });
  });
  await expect.poll(() => guard.troubles()).toHaveLength(3);
  expect(guard.troubles().join('\n')).toMatch(/first[^]*second[^]*third/);
  guard.allow(/first|second|third/);
});
