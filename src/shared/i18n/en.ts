/** The whole catalogue in English. */
import type { MessageKey } from './fr.ts';
import { commands } from './en/commands.ts';
import { editing } from './en/editing.ts';
import { history } from './en/history.ts';
import { settings } from './en/settings.ts';
import { sources } from './en/sources.ts';
import { templates } from './en/templates.ts';
import { triage } from './en/triage.ts';
import { briefing } from './en/briefing.ts';
import { commitments } from './en/commitments.ts';
import { composing } from './en/composing.ts';
import { desk } from './en/desk.ts';
import { frame } from './en/frame.ts';
import { intake } from './en/intake.ts';
import { list } from './en/list.ts';
import { messages } from './en/messages.ts';
import { outputs } from './en/outputs.ts';
import { reading } from './en/reading.ts';
import { reasons } from './en/reasons.ts';
import { reports } from './en/reports.ts';
import { words } from './en/words.ts';

export const en = {
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
} satisfies Record<MessageKey, string>;
