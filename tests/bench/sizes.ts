import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export interface Size {
  readonly name: string;
  /** Bytes. */
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

const sizeOf = (name: string, content: Buffer): Size => ({
  name,
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content).length,
});

/** Every script and style of a build, and the whole of it. */
export function sizesOf(folder: string): Size[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css|html|json|png)$/.test(name),
  );
  const contents = files.map((name) => ({ name, content: readFileSync(join(folder, name)) }));
  const parts = contents
    .filter(({ name }) => /\.(?:js|css)$/.test(name))
    .map(({ name, content }) => sizeOf(name.replace(/-[\w-]{8}\./, '.'), content));
  return [
    ...parts.sort((a, b) => b.raw - a.raw),
    sizeOf('package', Buffer.concat(contents.map(({ content }) => content))),
  ];
}
