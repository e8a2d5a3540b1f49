import { describe, expect, it } from 'vitest';
import { citation } from '../../../tests/support/event-fixture.ts';
import { regradedByDocument, regradedByPublisher } from './regrade.ts';

const gazette = (part = {}) => citation({ publisher: 'Gazette', grade: 'F6', ...part });
const events = [
  { citations: [gazette(), gazette({ grade: 'B2' }), citation({ publisher: 'Autre' })] },
  { citations: [gazette({ document: 'own' }), gazette({ document: 'follows' })] },
  { citations: [gazette({ grade: 'B1' })] },
];
const documents = [
  { id: 'own', publisher: 'Gazette', letterFrom: 'given' },
  { id: 'follows', publisher: 'Gazette', letterFrom: 'publisher' },
] as const;

describe('a new letter', () => {
  it('of a publisher changes its citations that have another, save those of documents with a letter of their own', () => {
    expect(regradedByPublisher('Gazette', 'B', events, documents)).toEqual({ citations: 2, events: 2 });
    expect(regradedByPublisher('Gazette', 'F', events, documents)).toEqual({ citations: 2, events: 2 });
    expect(regradedByPublisher('Nul', 'B', events, documents)).toEqual({ citations: 0, events: 0 });
  });

  it('of a document changes the citations of that document', () => {
    expect(regradedByDocument('own', 'B', events)).toEqual({ citations: 1, events: 1 });
    expect(regradedByDocument('own', 'F', events)).toEqual({ citations: 0, events: 0 });
  });
});
