import { describe, expect, it } from 'vitest';
import { chronologyEvents, shippedActors } from '../../../tests/support/chronology-fixture.ts';
import { incident } from '../../../tests/support/event-fixture.ts';
import { composeReport } from './compose.ts';
import { escapeMarkdown, renderMarkdown } from './markdown.ts';

const context = {
  serial: 'S1',
  author: 'A',
  now: '2026-11-24T15:30:00Z',
  dataCutOff: '2026-11-24T15:00:00Z',
  previousPeriodEvents: [],
  actors: shippedActors(),
};

describe('renderMarkdown', () => {
  it.each(['fr', 'en'] as const)('holds the marking at both ends and every event, in %s', (lang) => {
    const events = chronologyEvents('seed-article');
    const text = renderMarkdown(
      composeReport(
        { from: '2024-04-01', to: '2024-05-31', lang, marking: 'amber+strict' },
        events,
        context,
      ),
    );
    expect(text.startsWith('**TLP:AMBER+STRICT**\n')).toBe(true);
    expect(text.endsWith('**TLP:AMBER+STRICT**\n')).toBe(true);
    expect(events.map((event) => event.title[lang]).filter((title) => !text.includes(title))).toEqual([]);
  });

  it('prints text that looks like markup as itself, in one table row', () => {
    const title = 'a|b *c* <script>x</script> [d](e) `f` # g\n| h';
    const text = renderMarkdown(
      composeReport(
        { from: '2024-04-01', to: '2024-04-30', lang: 'fr', marking: 'clear' },
        [incident({ title: { fr: title, en: title } })],
        context,
      ),
    );
    const row = text.split('\n').find((line) => line.startsWith('| I1 |'));
    expect(row).toContain('**a\\|b \\*c\\* \\<script\\>x\\</script\\> \\[d\\](e) \\`f\\` \\# g \\| h**');
  });
});

it('escapeMarkdown leaves plain French alone', () => {
  expect(escapeMarkdown('L’attaque (4 à 6 tués) : « oui » ; 12 % – non !')).toBe(
    'L’attaque (4 à 6 tués) : « oui » ; 12 % – non !',
  );
});
