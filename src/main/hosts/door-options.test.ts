import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doorOptions } from './door-options.ts';

describe('a door’s command line', () => {
  it('names the workspace, from where the user stands', () => {
    expect(doorOptions(['--workspace', 'a.confins', '--empty', '--port', '8080', '--no-open', '--json'])).toEqual({
      workspace: resolve('a.confins'),
      empty: true,
      port: 8080,
      open: false,
      json: true,
    });
  });

  it('takes any free port and opens a browser unless told otherwise', () => {
    expect(doorOptions(['--workspace', 'a.confins'])).toMatchObject({ empty: false, port: 0, open: true, json: false });
  });

  it.each([['--port', 'eight'], ['--port', '70000'], ['--port=-1'], ['--prot', '1'], ['file.confins']])('refuses %s %s in a sentence', (...args) => {
    expect(doorOptions(['--workspace', 'a.confins', ...args])).toEqual({ usage: expect.stringMatching(/\w{3}/) });
  });
});
