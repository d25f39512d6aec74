/** Size of the head and of a page. */
const PAGE = 4096;
/** No cell, no list, no class. */
const NONE = 0xffffffff;
const ROOT = 0x20;
const ROOT_SIZE = 88;
const SECURITY_SIZE = 48;

/** A registry hive that holds nothing but its root key, for tools that import into one. */
export function emptyHive(): Buffer {
  const hive = Buffer.alloc(2 * PAGE);
  const u32 = (at: number, ...values: number[]): void => {
    values.forEach((value, index) => {
      hive.writeUInt32LE(value >>> 0, at + index * 4);
    });
  };
  hive.write('regf', 0, 'latin1');
  // Sequence numbers; then the version, the kind, the format, the root, the size and the cluster.
  u32(4, 1, 1);
  u32(20, 1, 5, 0, 1, ROOT, PAGE, 1);
  let checksum = 0;
  for (let at = 0; at < 508; at += 4) checksum ^= hive.readUInt32LE(at);
  u32(508, checksum);

  hive.write('hbin', PAGE, 'latin1');
  u32(PAGE + 8, PAGE);
  const root = PAGE + ROOT;
  const security = ROOT + ROOT_SIZE;
  // Cells in use have a negative size.
  hive.writeInt32LE(-ROOT_SIZE, root);
  hive.write('nk', root + 4, 'latin1');
  hive.writeUInt16LE(0x2c, root + 6);
  // Parent, number of keys, lists, number of values, their list, security, class.
  u32(root + 20, NONE, 0, 0, NONE, NONE, 0, NONE, security, NONE);
  hive.writeUInt16LE(4, root + 76);
  hive.write('ROOT', root + 80, 'latin1');
  hive.writeInt32LE(-SECURITY_SIZE, PAGE + security);
  hive.write('sk', PAGE + security + 4, 'latin1');
  // Next and previous of its kind are itself; one key uses it; the description is empty.
  u32(PAGE + security + 8, security, security, 1, 20);
  hive.writeUInt8(1, PAGE + security + 24);
  const free = security + SECURITY_SIZE;
  hive.writeInt32LE(PAGE - free, PAGE + free);
  return hive;
}
