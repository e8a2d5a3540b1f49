/** Keeps the engine in step with the window: it lives as long as the page, follows the clauses, and its death is told. */
import { useEffect, useRef } from 'react';
import { filterOf } from '../state/clauses.ts';
import { useView } from '../state/view.ts';
import { useText } from '../ui/text.tsx';
import { useToasts } from '../ui/toasts.ts';
import { type Engine, useEngine } from './engine.ts';

export function useEngineInStep(engine: Engine): void {
  useEffect(() => {
    engine.setFilter(filterOf(useView.getState().clauses));
    engine.open();
    const stop = useView.subscribe(({ clauses }, before) => {
      if (clauses !== before.clauses) engine.setFilter(filterOf(clauses));
    });
    return () => {
      stop();
      engine.close();
    };
  }, [engine]);
  useToldRestarts();
}

function useToldRestarts(): void {
  const t = useText();
  const restarts = useEngine((state) => state.restarts);
  const show = useToasts((toasts) => toasts.show);
  const told = useRef(0);
  useEffect(() => {
    if (restarts > told.current) show(t('engine.restarted'));
    told.current = restarts;
  }, [restarts, show, t]);
}
