import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {AddressRefusedError, checkedAddresses, isPublicAddress} from '../../../src/server/forward/addresses.js';

/** By what they are: addresses that a web hook must not reach. */
const notPublic: Record<string, readonly string[]> = {
  unspecified: ['0.0.0.0', '0.255.255.255', '::', '0:0:0:0:0:0:0:0'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1'],
  private: ['10.0.0.0', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  'link-local, and what clouds answer on': ['169.254.0.1', '169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  'unique-local': ['fc00::1', 'fd12:3456::1', 'fdff:ffff::1', 'fd00:ec2::254'],
  'site-local': ['fec0::1'],
  'carrier-grade NAT': ['100.64.0.0', '100.127.255.255'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  'reserved and broadcast': ['240.0.0.1', '255.255.255.255', '192.0.0.8', '4000::1', 'e000::1'],
  'for documents and measurements': ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '198.19.255.255', '2001:db8::1', '3fff::1'],
  'IPv4 in IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2002:808:808::',
    '2001::1',
    '192.88.99.1',
  ],
  'no address': ['', 'localhost', '127.1', '0x7f.0.0.1', '2130706433', '1.2.3', '1.2.3.4.5', ':::', '[::1]', '2606:4700::1%1'],
};

const isPublic = [
  ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.1'],
  ...['169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '223.255.255.255'],
  ...['2606:4700::1111', '2a00:1450:4001:82a::200e', '2001:4860:4860::8888', '2400::1'],
];

describe('Whether an address is one of the public internet', () => {
  for (const [kind, addresses] of Object.entries(notPublic)) {
    it(`it is not: ${kind}`, () => assert.deepEqual(addresses.filter(isPublicAddress), [])); // oxfmt-ignore
  }

  it('it is, up to where the others begin', () => {
    assert.deepEqual(
      isPublic.filter((address) => !isPublicAddress(address)),
      [],
    );
  });
});

describe('The addresses of a host', () => {
  const lookup = (...addresses: string[]) => ({lookup: async () => addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4}))});

  it('are refused where one of them is not public', async () => {
    await assert.rejects(checkedAddresses('hooks.example', lookup('8.8.8.8', '192.168.0.1')), (error) => {
      assert.ok(error instanceof AddressRefusedError);
      assert.deepEqual([error.hostname, error.address], ['hooks.example', '192.168.0.1']);
      return true;
    });
    await assert.rejects(checkedAddresses('[::1]'), AddressRefusedError);
    await assert.rejects(checkedAddresses('hooks.example', lookup()), AddressRefusedError);
  });

  it('are given where all are public, and where they may be private', async () => {
    assert.deepEqual(await checkedAddresses('hooks.example', lookup('8.8.8.8', '2606:4700::1111')), [
      {address: '8.8.8.8', family: 4},
      {address: '2606:4700::1111', family: 6},
    ]);
    assert.deepEqual(await checkedAddresses('[::1]', {allowPrivate: true}), [{address: '::1', family: 6}]);
    await assert.rejects(checkedAddresses('hooks.example', {...lookup(), allowPrivate: true}), AddressRefusedError);
  });
});
