/** Which addresses of the network may be reached: public ones only, so that a page or a feed cannot look into the user's own network. */
import ipaddr from 'ipaddr.js';

/** True for an address of the public internet; IPv4 inside IPv6 is judged as IPv4. Anything that is no address is not public. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  // NAT64: the last four bytes are the IPv4 address that is reached.
  if (parsed.range() === 'rfc6052') return isPublicAddress(parsed.toByteArray().slice(12).join('.'));
  return parsed.range() === 'unicast';
}
