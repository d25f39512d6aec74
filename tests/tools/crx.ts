import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';

/** A field of a protocol buffer with bytes as its value. */
function bytesField(number: number, value: Buffer): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(value.length), value]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

const uint32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};

const publicKeyOf = (pem: string): Buffer =>
  createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' });

/** The id that Chromium gives to an extension signed with this key: 32 letters a–p. */
export function extensionId(pem: string): string {
  const hash = createHash('sha256').update(publicKeyOf(pem)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Signs a zip as CRX3. The same zip and key give the same bytes.
 * Format: components/crx_file/crx3.proto of Chromium.
 * @param pem an RSA private key.
 * @throws where the key can't be read or is no RSA key.
 */
export function packCrx(zip: Buffer, pem: string): Buffer {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa') throw new Error('Chromium packages need an RSA key.');
  const publicKey = publicKeyOf(pem);
  const id = createHash('sha256').update(publicKey).digest().subarray(0, 16);
  const signedData = bytesField(1, id);
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\0'), uint32(signedData.length), signedData, zip]),
    key,
  );
  const proof = Buffer.concat([bytesField(1, publicKey), bytesField(2, signature)]);
  const header = Buffer.concat([bytesField(2, proof), bytesField(10_000, signedData)]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}
