import { beforeEach, describe, expect, it } from 'vitest';
import { useView } from './view.ts';

const view = () => useView.getState();
const initial = useView.getInitialState();

beforeEach(() => useView.setState(initial, true));

describe('the view state', () => {
  it('begins on the Desk in French, with nothing filtered and nothing chosen', () => {
    expect([view().screen, view().lang, view().theme, view().clauses, view().selected]).toEqual([
      'desk',
      'fr',
      'system',
      { facets: {} },
      null,
    ]);
  });

  it('keeps each clause apart and takes one away without a trace', () => {
    view().setPeriod({ from: '2024-04-01', to: '2024-04-30' });
    view().setArea([-8, 14, -5, 17]);
    view().setFacets({ text: 'nara' });
    view().setPeriod(undefined);
    expect(view().clauses).toStrictEqual({ area: [-8, 14, -5, 17], facets: { text: 'nara' } });
  });

  it('keeps kilometres and area when the period changes, and the pane when the screen does', () => {
    view().setKmRange([400, 600]);
    view().setArea([-8, 14, -5, 17]);
    view().setPeriod({ from: '2024-04-01', to: '2024-04-30' });
    view().setPeriod(undefined);
    view().showStage('frontier');
    view().showScreen('inbox');
    expect([view().clauses, view().stage]).toStrictEqual([{ area: [-8, 14, -5, 17], kmRange: [400, 600], facets: {} }, 'frontier']);
  });

  it('clears all clauses at once and leaves the selection', () => {
    view().setFacets({ text: 'nara' });
    view().select('some-event');
    view().clearClauses();
    expect([view().clauses, view().selected]).toEqual([{ facets: {} }, 'some-event']);
  });

  it('goes to the Inbox to show a document at its span, and stays there when it is closed', () => {
    view().showDocument({ id: 'doc', span: { start: 3, end: 9 } });
    expect([view().screen, view().openDocument]).toEqual(['inbox', { id: 'doc', span: { start: 3, end: 9 } }]);
    view().closeDocument();
    expect([view().screen, view().openDocument]).toEqual(['inbox', null]);
  });

  it('does not wake its readers when the pointer stays on the same event', () => {
    view().hover('a');
    let calls = 0;
    const stop = useView.subscribe(() => (calls += 1));
    view().hover('a');
    view().hover('b');
    stop();
    expect(calls).toBe(1);
  });
});
