import { describe, expect, it } from 'vitest';
import { readHosts } from './hosts.ts';

describe('hosts typed one a line', () => {
  it.each([
    ['', []],
    ['archive.local', ['archive.local']],
    [' Archive.LOCAL \n\n10.0.0.5:8080', ['archive.local', '10.0.0.5:8080']],
    ['intranet, intranet; intranet:80', ['intranet', 'intranet:80']],
    ['http://archive.local:8080/depeches?x=1', ['archive.local:8080']],
    ['[fd00::1]:9000', ['[fd00::1]:9000']],
  ])('%j', (text, hosts) => {
    expect(readHosts(text)).toEqual({ hosts });
  });

  it.each(['*.local', 'archive local', 'archive.local:99999', '10.0.0.0/8', 'ftp://archive.local', '10.0.0.999'])('%j names none', (wrong) => {
    expect(readHosts(`archive.local\n${wrong}`)).toEqual({ wrong });
  });
});
