import { describe, expect, it } from 'vitest';
import { foldText } from './fold.ts';
import { segment } from './segment.ts';

function read(text: string): [string, string][] {
  const folded = foldText(text);
  return segment(folded).map(({ start, end, role }) => [role, text.slice(folded.source(start), folded.source(end))]);
}

describe('segmenting', () => {
  it('takes a first line without a full stop as the title and keeps abbreviations whole', () => {
    expect(read('Une journée calme\n\nLe Gén. Touré est arrivé. Il repart demain.')).toEqual([
      ['title', 'Une journée calme'],
      ['body', 'Le Gén. Touré est arrivé.'],
      ['body', 'Il repart demain.'],
    ]);
  });

  it('joins lines broken inside a sentence', () => {
    expect(read('Les habitants ont vu passer une longue colonne de véhicules sur la\npiste du nord. Elle allait vers le fleuve.')).toEqual([
      ['body', 'Les habitants ont vu passer une longue colonne de véhicules sur la\npiste du nord.'],
      ['body', 'Elle allait vers le fleuve.'],
    ]);
  });

  it('leaves out share bars, links, captions, cookie notices and all that follows the comments', () => {
    const text = 'Le marché a rouvert ses portes ce matin.\n\nPartager\nLire aussi : un autre article\n[Photo : le marché]\nCe site utilise des cookies.\n\nCommentaires (2)\nAli : On nous a tout volé hier.';
    expect(read(text)).toEqual([['body', 'Le marché a rouvert ses portes ce matin.']]);
  });

  it('reads list items as sentences', () => {
    expect(read('Bulletin\n\n• Un camion a brûlé à Diéma.\n• Rien à Nara.').map(([role]) => role)).toEqual(['title', 'body', 'body']);
  });
});
