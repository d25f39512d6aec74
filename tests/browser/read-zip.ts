import { inflateRawSync } from 'node:zlib';

const CENTRAL = Buffer.from('PK\u0001\u0002');

/** A file in a zip, unpacked. @throws where there is none of this name */
export function fileInZip(zip: Buffer, name: string): Buffer {
  for (let at = zip.indexOf(CENTRAL); at >= 0; at = zip.indexOf(CENTRAL, at + 1)) {
    if (zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString() !== name) continue;
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    return zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
  }
  throw new Error(`The zip has no ${name}`);
}
