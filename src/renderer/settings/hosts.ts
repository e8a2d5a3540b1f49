/** Hosts typed one a line, as the fetching of pages knows them. */

export type HostsRead = { readonly hosts: string[] } | { readonly wrong: string };

/** A name or an address, with or without a port; of a whole address the host is taken. `wrong`: the first line that names none. */
export function readHosts(text: string): HostsRead {
  const lines = text.split(/[\n,;]/).map((line) => line.trim()).filter((line) => line !== '');
  const hosts = lines.map(hostOf);
  const wrong = lines.find((_line, index) => hosts[index] === null);
  return wrong === undefined ? { hosts: [...new Set(hosts.filter((host) => host !== null))] } : { wrong };
}

const HOST = /^(?:\[[\da-f:.]+\]|[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)(?::\d{1,5})?$/iu;

function hostOf(line: string): string | null {
  const bare = /^https?:\/\/([^/?#]+)/i.exec(line)?.[1] ?? line;
  if (!HOST.test(bare) || !URL.canParse(`http://${bare}`)) return null;
  // An address of the web leaves out port 80, which was meant where it was typed.
  const { hostname } = new URL(`http://${bare}`);
  return `${hostname}${/:\d+$/.exec(bare)?.[0] ?? ''}`;
}
