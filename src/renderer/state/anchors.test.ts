import { beforeEach, describe, expect, it } from 'vitest';
import { useAnchors } from './anchors.ts';
import { useView } from './view.ts';

const standing = () => ({ screen: useView.getState().screen, publisher: useAnchors.getState().publisher });

beforeEach(() => {
  useView.getState().showScreen('desk');
  useAnchors.getState().leavePublisher();
});

describe('a publisher asked for', () => {
  it('is shown among the sources, until they are left', () => {
    useAnchors.getState().showPublisher('Gazette');
    expect(standing()).toEqual({ screen: 'sources', publisher: { name: 'Gazette' } });
    useView.getState().showScreen('history');
    useView.getState().showScreen('sources');
    expect(standing()).toEqual({ screen: 'sources', publisher: null });
  });

  it('is asked for anew each time, also by the same name', () => {
    useAnchors.getState().showPublisher('Gazette');
    const first = useAnchors.getState().publisher;
    useAnchors.getState().showPublisher('Gazette');
    expect(useAnchors.getState().publisher).toEqual(first);
    expect(useAnchors.getState().publisher).not.toBe(first);
  });
});
