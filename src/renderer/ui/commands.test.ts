import { expect, it } from 'vitest';
import { allCommands, type Command, type Layer, listedCommands } from './commands.ts';

const of = (layer: Layer, ...ids: string[]): { layer: Layer; commands: Command[] } => ({
  layer, commands: ids.map((id) => ({ id, title: 'command.close', section: 'command.section.general', run: () => undefined })),
});

const BY_VIEW = new Map([['editor', of('sheet', 'save')], ['inbox', of('screen', 'accept', 'reject')], ['frame', of('frame', 'undo')], ['list', of('screen', 'next', 'accept')]]);

it('commands stand in rising precedence: frame, screens as they were shown, sheets', () => {
  expect(allCommands({ byView: BY_VIEW }).map(({ id }) => id)).toEqual(['undo', 'accept', 'reject', 'next', 'accept', 'save']);
});

it('they are listed from the top down, each once', () => {
  expect(listedCommands({ byView: BY_VIEW }).map(({ id }) => id)).toEqual(['save', 'accept', 'reject', 'next', 'undo']);
});
