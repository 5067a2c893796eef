import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

const byte = fc.integer({ min: 0, max: 255 });
const v4 = fc.tuple(byte, byte, byte, byte).map((parts) => parts.join("."));
const group = fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16));
const rest = (count: number) => fc.array(group, { minLength: count, maxLength: count });
const within = (lead: string, groups: number) => rest(groups).map((parts) => [lead, ...parts].join(":"));

/** The reserved ranges of IPv4, said a second time as arithmetic. */
function isReserved(address: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
  return (
    [0, 10, 127].includes(a) ||
    a >= 224 ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113) ||
    (a === 168 && b === 63 && c === 129 && d === 16)
  );
}

describe("a public address", () => {
  it("is every IPv4 address outside of the reserved ranges, and no other", () => {
    fc.assert(
      fc.property(v4, (address) => isPublicAddress(address) === !isReserved(address)),
      { numRuns: 2_000 },
    );
    const leads = fc.constantFrom(
      "0",
      "10",
      "127",
      "169.254",
      "192.168",
      "172.20",
      "100.100",
      "198.19",
      "192.0.2",
    );
    const reserved = fc.tuple(leads, v4).map(([lead, other]) => {
      return [...lead.split("."), ...other.split(".")].slice(0, 4).join(".");
    });
    fc.assert(fc.property(reserved, (address) => !isPublicAddress(address)));
  });

  it("is never an IPv4 address in the clothes of IPv6, whatever it is", () => {
    fc.assert(fc.property(v4, (address) => !isPublicAddress(`::ffff:${address}`)));
    fc.assert(fc.property(v4, (address) => !isPublicAddress(`::${address}`)));
    fc.assert(fc.property(v4, (address) => !isPublicAddress(`64:ff9b::${address}`)));
    fc.assert(fc.property(within("2002", 7), (address) => !isPublicAddress(address)));
    fc.assert(fc.property(within("2001:0", 6), (address) => !isPublicAddress(address)));
  });

  it("is none of a local network, a link, a group or a document", () => {
    for (const lead of [
      "fc00",
      "fd00",
      "fdff",
      "fe80",
      "febf",
      "fec0",
      "ff02",
      "0",
      "100",
      "2001:db8",
      "3fff",
    ]) {
      const groups = 8 - lead.split(":").length;
      const known = lead === "3fff" ? within("3fff:0", 6) : within(lead, groups);
      fc.assert(fc.property(known, (address) => !isPublicAddress(address)));
    }
  });

  it.each([
    "::",
    "::1",
    "fd00:ec2::254",
    "169.254.169.254",
    "100.100.100.200",
    "168.63.129.16",
    "fe80::1%eth0",
    "2a00::1%1",
    "localhost",
    "1.2.3",
    "0x7f.1",
    "",
  ])("is not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["93.184.215.14", "9.9.9.9", "172.32.0.1", "192.169.0.1", "2a00:1450:4001::200e", "2606:2800::1"])(
    "is %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});
