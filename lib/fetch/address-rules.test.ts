import { expect, test } from 'vitest'
import { isPublicAddress } from './address-rules'

const PUBLIC = [
  '1.1.1.1',
  '8.8.8.8',
  '93.184.216.34',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '100.128.0.1',
  '169.253.0.1',
  '223.255.255.255',
  '2606:2800:220:1:248:1893:25c8:1946',
  '2a00:1450:4001:81b::200e',
  '64:ff9b::8.8.8.8',
]

const NOT_PUBLIC = {
  'this machine': ['127.0.0.1', '127.1.2.3', '127.255.255.255', '::1', '0:0:0:0:0:0:0:1'],
  'no address': ['0.0.0.0', '0.1.2.3', '::'],
  'private networks': ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  'between provider and customer': ['100.64.0.1', '100.127.255.255'],
  'one cable': ['169.254.0.1', '169.254.169.254', 'fe80::1', 'febf::1', 'fe80::1%eth0'],
  'networks of an organisation': ['fc00::1', 'fd12:3456:789a::1', 'fdff::1', 'fec0::1'],
  groups: ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  everybody: ['255.255.255.255'],
  'kept back': ['240.0.0.1', '254.1.1.1', '192.0.0.1', '192.88.99.1', '5f00::1', '4000::1', '100::1'],
  documentation: ['192.0.2.1', '198.51.100.7', '203.0.113.9', '2001:db8::1', '3fff::1'],
  measuring: ['198.18.0.1', '198.19.255.255', '2001:2::1'],
  'infrastructure of names': [
    '192.175.48.1',
    '192.31.196.1',
    '2001:4:112::1',
    '2620:4f:8000::1',
    '192.52.193.1',
    '2001:3::1',
  ],
  'IPv4 inside of IPv6': [
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '::ffff:0:127.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::8.8.8.8',
    '2002:7f00:1::1',
    '2002:808:808::1',
    '2001::1',
  ],
  'no way to write one': [
    '',
    'example.org',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '1.1.1',
    '1.1.1.1.1',
    '1.1.1.256',
    ':::',
  ],
}

test.each(PUBLIC)('%s is of the public web', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each(Object.entries(NOT_PUBLIC).flatMap(([why, list]) => list.map((address) => [address, why])))(
  '%s is not: %s',
  (address) => {
    expect(isPublicAddress(address)).toBe(false)
  },
)
