/** What axe finds on the page as it stands: the rules of WCAG 2.2 AA. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

export interface Violation {
  readonly where: string;
  readonly id: string;
  readonly targets: readonly string[];
}

/** `where`: what is shown, for whoever reads the failure. */
export async function violations(desk: Page, where: string): Promise<Violation[]> {
  // The announcer of react-aria speaks for controls that may be gone by the time axe looks.
  const { violations: found } = await new AxeBuilder({ page: desk }).exclude('[data-live-announcer]').withTags(RULES).analyze();
  return found.map(({ id, nodes }) => ({ where, id, targets: nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`) }));
}
