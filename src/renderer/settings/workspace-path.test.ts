import { describe, expect, it } from 'vitest';
import { fileName, workspacePath } from './workspace-path.ts';

describe('a workspace named by hand', () => {
  it.each([
    ['nord', '/bureaux', '/bureaux/nord.confins'],
    ['nord.confins', 'C:\\Bureaux', 'C:\\Bureaux\\nord.confins'],
    [' /ailleurs/nord.confins ', '/bureaux', '/ailleurs/nord.confins'],
    ['"/ailleurs/nord"', '/bureaux', '/ailleurs/nord.confins'],
    ['nord', '', 'nord.confins'],
    ['  ', '/bureaux', ''],
  ])('%s in %s', (named, folder, expected) => {
    expect(workspacePath(named, folder)).toBe(expected);
  });

  it('is shown by its last part', () => {
    expect([fileName('/a/b.confins'), fileName('C:\\a\\b.confins')]).toEqual(['b.confins', 'b.confins']);
  });
});
