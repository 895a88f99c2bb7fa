import type {LookupAddress} from 'node:dns';
import {lookup as systemLookup} from 'node:dns/promises';
import {BlockList, isIP} from 'node:net';

/** Resolves a host name to all its addresses. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

/** IPv4 addresses that are not of the public internet (the special-purpose registry of RFC 6890), and those for groups and for later. */
const NOT_PUBLIC_4: readonly [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/**
 * Within the IPv6 addresses of the public internet: those with another meaning. Teredo and 6to4 carry an IPv4 address, which could be any.
 * All others outside of `2000::/3` are refused: loopback, link-local, unique-local, multicast, IPv4-mapped, NAT64.
 */
const NOT_PUBLIC_6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

// One list for each family: in a common one, an IPv4 address is found as the IPv6 address that it maps to.
const notPublic4 = blockListOf(NOT_PUBLIC_4, 'ipv4');
const notPublic6 = blockListOf(NOT_PUBLIC_6, 'ipv6');
const public6 = blockListOf([['2000::', 3]], 'ipv6');

function blockListOf(subnets: readonly [string, number][], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of subnets) list.addSubnet(network, prefix, family);
  return list;
}

/** A host name leads to an address that is not of the public internet, or to none. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
  readonly hostname: string;
  readonly address: string | undefined;

  constructor(hostname: string, address?: string) {
    super(address === undefined ? `${hostname} has no address.` : `${hostname} leads to ${address}, which is no public address.`);
    this.hostname = hostname;
    this.address = address;
  }
}

/** Whether an address is one of the public internet. What is no address is not. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !notPublic4.check(address, 'ipv4');
    case 6:
      // A zone (`%eth0`) names an interface of this machine.
      return !address.includes('%') && public6.check(address, 'ipv6') && !notPublic6.check(address, 'ipv6');
    default:
      return false;
  }
}

/**
 * The addresses behind the host name of a URL, all of them checked: connect to these and to no others, as the next lookup may say something
 * else.
 *
 * @throws {AddressRefusedError} where one of them is not public, and may not be private.
 */
export async function checkedAddresses(
  hostname: string,
  {allowPrivate = false, lookup = resolve}: {allowPrivate?: boolean; lookup?: Lookup} = {},
): Promise<readonly LookupAddress[]> {
  const literal = hostname.replace(/^\[|\]$/g, '');
  const family = isIP(literal);
  const addresses = family ? [{address: literal, family}] : await lookup(hostname);
  if (addresses.length === 0) throw new AddressRefusedError(hostname);
  const refused = addresses.find(({address}) => !allowPrivate && !isPublicAddress(address));
  if (refused) throw new AddressRefusedError(hostname, refused.address);
  return addresses;
}

const resolve: Lookup = (hostname) => systemLookup(hostname, {all: true});
