/** The whole catalogue in French: the source of the keys. */
import { commands } from './fr/commands.ts';
import { editing } from './fr/editing.ts';
import { history } from './fr/history.ts';
import { settings } from './fr/settings.ts';
import { sources } from './fr/sources.ts';
import { templates } from './fr/templates.ts';
import { triage } from './fr/triage.ts';
import { briefing } from './fr/briefing.ts';
import { commitments } from './fr/commitments.ts';
import { composing } from './fr/composing.ts';
import { desk } from './fr/desk.ts';
import { frame } from './fr/frame.ts';
import { intake } from './fr/intake.ts';
import { list } from './fr/list.ts';
import { messages } from './fr/messages.ts';
import { outputs } from './fr/outputs.ts';
import { reading } from './fr/reading.ts';
import { reasons } from './fr/reasons.ts';
import { reports } from './fr/reports.ts';
import { words } from './fr/words.ts';

export const fr = {
  ...words,
  ...messages,
  ...intake,
  ...frame,
  ...reading,
  ...outputs,
  ...desk,
  ...reasons,
  ...triage,
  ...editing,
  ...history,
  ...sources,
  ...settings,
  ...commands,
  ...commitments,
  ...reports,
  ...composing,
  ...list,
  ...templates,
  ...briefing,
};
export type MessageKey = keyof typeof fr;
