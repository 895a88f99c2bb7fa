/** How much of an address says which network it is of: parts of IPv4, of 8 bits each, and of IPv6, of 16. */
interface Cut {
  ipv4: number;
  ipv6: number;
}

/** The network that an address belongs to, as text; what looks like none stands for itself. */
export function networkOf(address: string, {ipv4, ipv6}: Cut): string {
  const dotted = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address);
  if (dotted) return dotted[1]!.split('.').slice(0, ipv4).join('.');
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({length: zeros}, () => '0'), ...after];
  return groups
    .slice(0, ipv6)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
