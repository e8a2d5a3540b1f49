import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './door.ts';

for (const theme of ['light', 'dark'] as const) {
  for (const screen of ['Bureau', 'Boîte de tri', 'Rapports']) {
    test(`${screen} in the ${theme} theme has no accessibility violation`, async ({ desk }) => {
      await desk.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await desk.getByRole('tab', { name: screen }).click();
      await expect(desk.getByRole('tabpanel', { name: screen })).toBeVisible();
      const { violations } = await new AxeBuilder({ page: desk }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }))).toEqual([]);
    });
  }
}
