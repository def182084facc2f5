/** What assistive technology gets: axe's rules, and Chromium's own accessibility tree. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails on any violation of WCAG 2.2 A and AA and of axe's best practices; `scope` is a CSS selector. */
export async function expectAccessible(page: Page, scope?: string): Promise<void> {
  // while the collection and then the view are on their way there is no heading but the page's name, or none
  await expect(page.locator('h1:not(.brand-alone)').first()).toBeAttached();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await comeToRest(page);
  // in one go: axe's other mode opens a page beside, from which no frame of ours gains anything
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (scope !== undefined) builder.include(scope);
  const { violations } = await builder
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join('\n')}`,
  );
  expect(found, 'axe finds no violation').toEqual([]);
}

/** Waits until nothing has changed for a while (passages and parts of views arrive late) and nothing moves. */
async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(
    (stillness) =>
      new Promise<void>((resolve) => {
        const rest = (): void => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(rest, stillness);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(rest, stillness);
        });
        observer.observe(document, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
      }),
    150,
  );
  // a transition under way has colours that are nobody's; one that the page takes back rejects; one without end is waited for by nobody
  await page.evaluate(() => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    return Promise.allSettled(ending.map((motion) => motion.finished));
  });
}

export interface AccessibleNode {
  role: string;
  name: string;
  /** Steps below the root, counting only nodes that are exposed. */
  depth: number;
  /** States and properties as Chromium names them: `expanded`, `checked`, `level`, … */
  properties: Record<string, unknown>;
}

/** The exposed nodes of Chromium's accessibility tree in document order, without text runs. */
export async function accessibilityTree(page: Page): Promise<AccessibleNode[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const out: AccessibleNode[] = [];
  const visit = (id: string, depth: number): void => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = String(node.role?.value ?? '');
    const exposed = !node.ignored && !/^(none|generic|InlineTextBox|StaticText)$/.test(role);
    if (exposed) {
      const properties = (node.properties ?? []).map(({ name, value }) => [name, value.value]);
      const name = String(node.name?.value ?? '');
      out.push({
        role,
        name,
        depth,
        properties: Object.fromEntries(properties) as object as Record<string, unknown>,
      });
    }
    for (const child of node.childIds ?? []) visit(child, exposed ? depth + 1 : depth);
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root !== undefined) visit(root.nodeId, 0);
  return out;
}
