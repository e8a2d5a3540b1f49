/** Every method of the backend. The doors carry these and nothing else; each feature's stand in its file under `methods/`. */
import { briefingMethods } from './methods/briefing.ts';
import { columnMethods } from './methods/columns.ts';
import { documentMethods } from './methods/documents.ts';
import { eventMethods } from './methods/events.ts';
import { feedMethods } from './methods/feeds.ts';
import { historyMethods } from './methods/history.ts';
import { intakeMethods } from './methods/intake.ts';
import { manyEventMethods } from './methods/many-events.ts';
import { proposalMethods } from './methods/proposals.ts';
import { reportMethods } from './methods/reports.ts';
import { sourceMethods } from './methods/sources.ts';
import { viewMethods } from './methods/views.ts';
import { workspaceMethods } from './methods/workspace.ts';

export const methods = {
  ...workspaceMethods, ...eventMethods, ...manyEventMethods, ...columnMethods, ...documentMethods, ...proposalMethods, ...historyMethods, ...sourceMethods, ...reportMethods,
  ...briefingMethods, ...intakeMethods, ...feedMethods, ...viewMethods,
};
export type Methods = typeof methods;
export type MethodName = keyof Methods;
