import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '#shared/domain/event';
import { isAbove, MARKINGS } from '#shared/domain/marking';
import { incident, meeting, NARA } from '../../../tests/support/event-fixture.ts';
import type { Brief, ReportContext } from './brief.ts';
import { composeReport } from './compose.ts';
import type { ReportModel, Statement } from './model.ts';
import { renderMarkdown } from './markdown.ts';

const request: Brief = { from: '2024-04-01', to: '2024-04-30', lang: 'fr', marking: 'green' };
const bottomLine = ({ texts }: ReportModel): Statement[] => texts.bottom_line.flatMap(({ sentences }) => sentences);
const context: ReportContext = {
  serial: 'SITREP 007',
  author: 'Cellule frontière',
  now: '2026-11-24T15:30:00Z',
  dataCutOff: '2026-11-24T15:00:00Z',
  previousPeriodEvents: [],
  actors: [
    {
      id: 'fama',
      name: { fr: 'Forces armées maliennes', en: 'Malian Armed Forces', ar: 'الجيش المالي' },
      type: 'state_force',
      country: 'ML',
      core: true,
    },
  ],
};
const raid = incident({
  id: 'raid',
  title: { fr: 'Attaque d’un poste', en: 'Post attacked' },
  casualties: { killed: [4, 6] },
  actors: [{ id: 'fama', role: 'target' }],
  frontier: { distanceKm: 85.2, km: 915.4, side: 'ML' },
});
const talks = meeting({
  id: 'talks',
  title: { fr: 'Deux ministres à Nouakchott', en: 'Two ministers in Nouakchott' },
  when: '2024-04-15',
  where: { ...NARA, name: 'Nouakchott' },
  links: [
    { to: 'raid', rel: 'responds_to' },
    { to: 'elsewhere', rel: 'follows' },
  ],
  delegations: [{ country: 'ML', head: { name: null, title: 'ministre de la Défense' } }],
  outcomes: ['enquête conjointe'],
});

describe('composeReport', () => {
  it('heads the report with its serial, date-time group, period, cut-off and author', () => {
    const { title, subtitle, markingLabel, serial, dateTimeGroup, period, previousPeriod, dataCutOff, author } =
      composeReport(request, [], context);
    expect({
      title,
      subtitle,
      markingLabel,
      serial,
      dateTimeGroup,
      period,
      previousPeriod,
      dataCutOff,
      author,
    }).toEqual({
      title: 'Rapport de situation',
      subtitle: 'Frontière Mali–Mauritanie, du 1er au 30 avril 2024',
      markingLabel: 'TLP:GREEN',
      serial: 'SITREP 007',
      dateTimeGroup: '241530Z NOV 26',
      period: { from: '2024-04-01', to: '2024-04-30', text: '1er – 30 avril 2024' },
      previousPeriod: { from: '2024-03-02', to: '2024-03-31', text: '2 – 31 mars 2024' },
      dataCutOff: '24 novembre 2026, 15:00 UTC',
      author: 'Cellule frontière',
    });
  });

  it('proposes a bottom line in French, each sentence with its events', () => {
    expect(bottomLine(composeReport(request, [talks, raid], context)).map(({ text, refs, cited }) => ({ text, refs, cited }))).toEqual([
      {
        text: 'Du 1er au 30 avril 2024\u00a0: 1 incident et 1 rencontre, contre aucun événement pendant la période précédente de même durée (du 2 au 31 mars 2024).',
        refs: ['I1', 'M1'],
        cited: 'I1, M1',
      },
      { text: 'Bilan humain rapporté, fourchettes additionnées\u00a0: 4 à 6 tués.', refs: ['I1'], cited: 'I1' },
      {
        text: 'Incident le plus grave\u00a0: «\u00a0Attaque d’un poste\u00a0» (Nara, dimanche 7 avril 2024), fait confirmé\u202f; 4 à 6 tués.',
        refs: ['I1'],
        cited: 'I1',
      },
      {
        text: 'Diplomatie\u00a0: une rencontre tenue\u202f; «\u00a0Deux ministres à Nouakchott\u00a0» (Nouakchott, lundi 15 avril 2024).',
        refs: ['M1'],
        cited: 'M1',
      },
    ]);
  });

  it('proposes the same in English', () => {
    expect(
      bottomLine(composeReport({ ...request, lang: 'en' }, [talks, raid], context)).map(({ text }) => text),
    ).toEqual([
      '1 – 30 April 2024: 1 incident and 1 meeting, against no event in the previous period of the same length (2 – 31 March 2024).',
      'Casualties as reported, ranges added up: 4 to 6 killed.',
      'Gravest incident: “Post attacked” (Nara, Sunday 7 April 2024), confirmed; 4 to 6 killed.',
      'Diplomacy: one meeting (1 held); “Two ministers in Nouakchott” (Nouakchott, Monday 15 April 2024).',
    ]);
  });

  it('says “no change” for a period without events', () => {
    const model = composeReport(request, [], context);
    expect(bottomLine(model).map(({ text }) => text)).toEqual([
      'Aucun événement relu ne tombe dans la période du 1er au 30 avril 2024\u00a0: sans changement.',
      'La période précédente de même durée (du 2 au 31 mars 2024) ne comptait aucun événement.',
    ]);
    expect([model.included, model.incidents, model.meetings, model.ongoing, model.sources]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('measures against the period before, ranges as ranges, and gives no difference of ranges', () => {
    const before = [
      incident({ id: 'older', when: '2024-03-10', casualties: { killed: [2, 2] } }),
      incident({ id: 'too-old', when: '2024-02-10' }),
    ];
    const figures = composeReport(request, [raid, talks], { ...context, previousPeriodEvents: before }).keyFigures;
    expect(figures).toEqual([
      { label: 'Incidents', now: '1', before: '1', change: '=' },
      { label: 'Rencontres', now: '1', before: '0', change: '+1' },
      { label: 'Tués', now: '4–6', before: '2', change: '' },
      { label: 'Dates imprécises', now: '0\u202f%', before: '0\u202f%', change: '' },
      { label: 'Lieux imprécis', now: '0\u202f%', before: '0\u202f%', change: '' },
    ]);
  });

  it('tells an incident with its place to the border, and links a meeting only to events that the report holds', () => {
    const { incidents, meetings } = composeReport(request, [raid, talks], context);
    expect(incidents[0]).toEqual({
      kind: 'incident',
      id: 'raid',
      ref: 'I1',
      sign: { form: 'disc', hollow: false, colour: '#ca6a2c' },
      title: 'Attaque d’un poste',
      summary: 'Résumé.',
      type: 'Accrochage',
      status: 'confirmé',
      date: 'dimanche 7 avril 2024',
      edtf: '2024-04-07',
      place: { name: 'Nara', precision: 'lieu exact', side: 'côté malien', frontier: 'à 85\u00a0km · PK\u00a0915', mgrs: '29P\u00a0PS\u00a083\u00a077' },
      actors: [{ role: 'victime', names: ['Forces armées maliennes'] }],
      accounts: [],
      grade: 'C3',
      independentSources: 1,
      casualties: ['4 à 6 tués'],
    });
    expect(meetings[0]).toMatchObject({
      ref: 'M1',
      linked: ['répond à I1 (à 8 jours)'],
      outcomes: ['enquête conjointe'],
      delegations: [{ country: 'Mali', head: 'ministre de la Défense' }],
    });
  });

  it('names as accused whoever is accused of what is not established', () => {
    const [entry] = composeReport(
      request,
      [{ ...raid, status: 'alleged', actors: [{ id: 'fama', role: 'perpetrator' }] }],
      context,
    ).incidents;
    expect(entry?.actors).toEqual([{ role: 'auteur présumé', names: ['Forces armées maliennes'] }]);
  });

  it('lists what reaches into the period apart and in no figure', () => {
    const model = composeReport(request, [raid, incident({ id: 'blockade', when: '2023-09-01/..' })], context);
    expect([model.included, model.ongoing.map(({ ref, id }) => `${ref} ${id}`), model.keyFigures[0]?.now]).toEqual([
      ['raid'],
      ['I2 blockade'],
      '1',
    ]);
  });

  it('says what the marking keeps out, in the reader’s language, and nothing where it keeps out nothing', () => {
    const red = incident({ id: 'red', marking: 'red' });
    const note = (lang: 'fr' | 'en', events: EventRecord[]): string | null =>
      composeReport({ ...request, lang }, events, context).withheldNote;
    expect([note('fr', [raid, red]), note('en', [red, { ...red, id: 'other' }]), note('fr', [raid])]).toEqual([
      'Marquage demandé\u00a0: TLP:GREEN. Un élément le dépasse et a été retenu (un événement)\u00a0: rien n’en paraît dans le texte, les chiffres ni les figures.',
      'Marking asked for: TLP:GREEN. 2 items above it are withheld (2 events): nothing of it shows in text, figures or maps.',
      null,
    ]);
  });

  it('leaves unreviewed events out unless they are asked for, and says so either way', () => {
    const raw = incident({ id: 'raw', review: 'unreviewed' });
    const told = [false, true].map((includeUnreviewed) => {
      const { included, method } = composeReport({ ...request, lang: 'en', includeUnreviewed }, [raid, raw], context);
      return [included, method.notes.find((note) => note.startsWith('Unreviewed'))];
    });
    expect(told).toEqual([
      [['raid'], 'Unreviewed events are left out: 1 in the period.'], [['raid', 'raw'], 'Unreviewed events are included at the author’s wish: 1 in the period.'],
    ]);
  });

  it('refuses a period that ends before it begins', () => {
    expect(() => composeReport({ ...request, from: '2024-05-01' }, [], context)).toThrow(
      expect.objectContaining({ code: 'invalid_input', key: 'report.period_reversed' }),
    );
  });

  it('lets nothing above the marking through and everything else in, whatever events and markings', () => {
    const events = fc
      .array(
        fc.record({
          marking: fc.constantFrom(...MARKINGS),
          when: fc.constantFrom('2024-04-02', '2024-04', '2023-01-01/..', '2024-03-15'),
          isMeeting: fc.boolean(),
        }),
        { maxLength: 12 },
      )
      .map((drawn) => drawn.map(({ marking, when, isMeeting }, index) => marked(index, marking, when, isMeeting)));
    fc.assert(
      fc.property(events, fc.constantFrom(...MARKINGS), (all, marking) => {
        const model = composeReport({ ...request, marking }, all, { ...context, previousPeriodEvents: all });
        const told = [JSON.stringify(model), renderMarkdown(model)];
        for (const event of all.filter(({ when }) => when !== '2024-03-15')) {
          const expected = !isAbove(event.marking, marking);
          expect(told.map((text) => text.includes(`canary${event.id}z`))).toEqual([expected, expected]);
        }
        expect(model.withheld).toBe(
          all.filter((event) => event.when !== '2024-03-15' && isAbove(event.marking, marking)).length,
        );
      }),
      { numRuns: 60 },
    );
  });
});

function marked(index: number, marking: EventRecord['marking'], when: string, isMeeting: boolean): EventRecord {
  const canary = `canary${index}z`;
  const parts = {
    id: String(index),
    title: { fr: canary, en: canary },
    marking,
    when,
    links: [{ to: String(index - 1), rel: 'follows' as const }],
  };
  return isMeeting ? meeting(parts) : incident(parts);
}
