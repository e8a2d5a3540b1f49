import { describe, expect, it } from 'vitest';
import { citation, incident, meeting } from '../../../tests/support/event-fixture.ts';
import { type SlideMatter, slidesOf } from './slides.ts';

function deckOf(parts: Partial<SlideMatter>) {
  return slidesOf({
    lang: 'fr', marking: 'amber', unit: 'event', title: 'Point de situation', headline: 'avril 2024', serial: '', author: 'Cellule', createdAt: '2024-05-01T08:00:00Z',
    facts: [], notes: [], actors: [], refs: new Map(), sentences: new Map(), events: [], ...parts,
  });
}

const killed = incident({ id: 'a', when: '2024-04-07', casualties: { killed: [20, 24] }, title: { fr: 'Attaque du poste', en: 'Post attacked' }, summary: { fr: 'Un poste est attaqué.', en: '' } });
const talks = meeting({ id: 'b', when: '2024-04-09', citations: [citation({ publisher: 'Agence', url: 'https://agence.example/2' }), citation()] });

describe('slides', () => {
  it('tell one event each: what, when, where, how sure, who says so', () => {
    const [first, second] = deckOf({ events: [talks, killed], refs: new Map([['a', 'I1'], ['b', 'M1']]), sentences: new Map([['b', ['Ils se rencontrent.', 'Ils signent.']]]) }).slides;
    expect(first).toEqual({
      step: 0, part: null, sign: { form: 'disc', hollow: false, colour: '#ca6a2c' }, eyebrow: 'Accrochage · confirmé · I1', heading: 'Attaque du poste',
      when: 'dimanche 7 avril 2024', place: 'Nara · lieu exact', grade: { code: 'C3', meaning: 'source assez fiable, information peut-être vraie' },
      toll: ['20 à 24 tués'], said: ['Un poste est attaqué.'], items: [], sources: ['1\u00a0Presse, lundi 8 avril 2024'],
    });
    expect([second?.said, second?.sources]).toEqual([['Ils se rencontrent.', 'Ils signent.'], ['2\u00a0Agence, lundi 8 avril 2024', '1\u00a0Presse, lundi 8 avril 2024']]);
  });

  it('list the events of a week, evenly over as many slides as they need', () => {
    const events = Array.from({ length: 8 }, (_, index) => incident({ id: `e${index}`, when: '2024-04-08' }));
    const deck = deckOf({ events, unit: 'week' });
    expect(deck.slides.map(({ part, heading, items }) => [part, heading, items.length])).toEqual([['1/2', '8\u00a0–\u00a014 avril 2024', 4], ['2/2', '8\u00a0–\u00a014 avril 2024', 4]].map(([part, heading, rows]) => [part, String(heading).replaceAll('\u00a0', ' '), rows]));
    expect(deck.slides[0]?.items[0]?.line).toBe('lundi 8 avril 2024 · Nara · C3');
  });

  it('cut a title of thousands of characters, and go on with a text of thousands', () => {
    const words = 'mot '.repeat(1250).trim();
    const { slides, title } = deckOf({ title: words, events: [incident({ title: { fr: words, en: '' }, summary: { fr: words, en: '' } })] });
    expect([title.length <= 140, slides.every(({ heading }) => heading.length <= 150), slides.flatMap(({ said }) => said).join(' ')]).toEqual([true, true, words]);
    expect(slides.map(({ part }) => part).slice(0, 2)).toEqual([`1/${slides.length}`, `2/${slides.length}`]);
  });

  it('refuse what nobody would sit through', () => {
    const events = Array.from({ length: 301 }, (_, index) => incident({ id: `e${index}` }));
    expect(() => deckOf({ events })).toThrow(expect.objectContaining({ key: 'briefing.too_long', params: { steps: '301', most: '300' } }));
    expect(deckOf({ events, unit: 'day' }).slides.length).toBe(51);
  });
});
