import { describe, expect, it } from 'vitest';
import type { Command } from './commands.ts';
import { commandFor, isPress, type Circumstances, type KeyPress } from './key-press.ts';

const FREE: Circumstances = { isBusy: false, hasSingleKeys: true };

function command(id: string, keys: readonly string[], more: Partial<Command> = {}): Command {
  return { id, title: 'command.close', section: 'command.section.general', keys, run: () => undefined, ...more };
}

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more };
}

const found = (commands: readonly Command[], pressed: KeyPress, where: Circumstances = FREE): string | undefined => commandFor(commands, pressed, where)?.id;

describe('a key press', () => {
  it('means the last command that claims the key', () => {
    expect(found([command('below', ['a']), command('above', ['a', 'b'])], press('a'))).toBe('above');
  });

  it('passes by a command that cannot run now', () => {
    expect(found([command('below', ['a']), command('above', ['a'], { isEnabled: false })], press('a'))).toBe('below');
  });

  it('tells a capital from a small letter', () => {
    expect(found([command('one', ['a']), command('all', ['A'])], press('A', { shiftKey: true }))).toBe('all');
  });

  it('with Ctrl or ⌘ is `Mod+`, with Shift named and the letter small', () => {
    const commands = [command('z', ['z']), command('undo', ['Mod+z']), command('redo', ['Mod+Shift+z'])];
    expect([press('z', { ctrlKey: true }), press('z', { metaKey: true }), press('Z', { ctrlKey: true, shiftKey: true })].map((one) => found(commands, one)))
      .toEqual(['undo', 'undo', 'redo']);
  });

  it('with Alt belongs to the keyboard layout', () => {
    expect(found([command('a', ['a'])], press('a', { altKey: true }))).toBeUndefined();
  });
});

describe('while the person writes or an overlay is open', () => {
  const busy: Circumstances = { isBusy: true, hasSingleKeys: true };

  it('single keys and Escape stay with the field', () => {
    expect(['a', 'Escape'].map((key) => found([command('one', [key])], press(key), busy))).toEqual([undefined, undefined]);
  });

  it('keys with Ctrl act only where the command says so', () => {
    const commands = [command('palette', ['Mod+k'], { whileTyping: true }), command('undo', ['Mod+z'])];
    expect(['k', 'z'].map((key) => found(commands, press(key, { ctrlKey: true }), busy))).toEqual(['palette', undefined]);
  });
});

it('without single keys, Escape and keys with Ctrl still act', () => {
  const commands = [command('accept', ['a']), command('close', ['Escape']), command('undo', ['Mod+z'])];
  const off: Circumstances = { isBusy: false, hasSingleKeys: false };
  expect([press('a'), press('Escape'), press('z', { ctrlKey: true })].map((one) => found(commands, one, off))).toEqual([undefined, 'close', 'undo']);
});

describe('on a keyboard whose figures need Shift', () => {
  const first = command('first', ['1']);

  it('the bare key means its figure', () => {
    expect(found([first], press('&', { code: 'Digit1' }))).toBe('first');
    expect(found([first], press('1', { code: 'Digit1', shiftKey: true }))).toBe('first');
  });

  it('unless a command claims what is printed on it', () => {
    expect(found([first, command('and', ['&'])], press('&', { code: 'Digit1' }))).toBe('and');
  });

  it('a shifted figure is not a figure where the layout prints something else', () => {
    expect(found([first], press('!', { code: 'Digit1', shiftKey: true }))).toBeUndefined();
  });
});

it('a press is compared with the name of a key', () => {
  expect([isPress(press('k', { metaKey: true }), 'Mod+k'), isPress(press('k'), 'Mod+k')]).toEqual([true, false]);
});
