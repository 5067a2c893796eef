import "server-only";
import { BlockList, isIP } from "node:net";

/**
 * Whether an IP address belongs to the public internet, by the special-purpose registries of IANA (RFC 6890 and
 * later). For IPv4 the reserved ranges are shut; of IPv6 only global unicast is open, without the ranges that carry
 * an IPv4 address inside (6to4, Teredo) or are reserved; so `::ffff:127.0.0.1` is shut as well.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !shut.check(address, "ipv4");
  // A zone such as %eth0 names an interface of this machine.
  return (
    family === 6 && !address.includes("%") && unicast.check(address, "ipv6") && !shut.check(address, "ipv6")
  );
}

const shut = new BlockList();
const unicast = new BlockList();
unicast.addSubnet("2000::", 3, "ipv6");

for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
  // Public by its number, but inside Azure it is the host's own service.
  ["168.63.129.16", 32],
] as const) {
  shut.addSubnet(net, prefix, "ipv4");
}

for (const [net, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const) {
  shut.addSubnet(net, prefix, "ipv6");
}
