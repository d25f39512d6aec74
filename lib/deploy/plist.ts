import { isRecord } from '@/lib/utils/is-record';
import { escapeXml } from './xml';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">`;

function element(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${element(item, inner)}\n`).join('');
    return items === '' ? `${indent}<array/>` : `${indent}<array>\n${items}${indent}</array>`;
  }
  if (isRecord(value)) {
    const items = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([name, item]) => `${inner}<key>${escapeXml(name)}</key>\n${element(item, inner)}\n`)
      .join('');
    return items === '' ? `${indent}<dict/>` : `${indent}<dict>\n${items}${indent}</dict>`;
  }
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${Math.trunc(value)}</integer>`;
  return `${indent}<string>${escapeXml(String(value))}</string>`;
}

/** A property list in XML. Numbers are whole ones. */
export const writePlist = (value: unknown): string => `${HEAD}\n${element(value, '')}\n</plist>\n`;

function plistValue(node: Element): unknown {
  const children = [...node.children];
  switch (node.localName) {
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, at) => {
          const value = children[at + 1];
          const isPair = child.localName === 'key' && value && value.localName !== 'key';
          return isPair ? [[child.textContent ?? '', plistValue(value)]] : [];
        }),
      );
    case 'array':
      return children.map(plistValue);
    case 'true':
      return true;
    case 'false':
      return false;
    case 'integer':
    case 'real':
      return Number(node.textContent);
    default:
      return node.textContent ?? '';
  }
}

/** How many keys stand more than once in the same dictionary. */
export function duplicateKeys(root: Element): number {
  let count = 0;
  for (const dict of root.getElementsByTagName('dict')) {
    const keys = [...dict.children].filter(({ localName }) => localName === 'key').map((key) => key.textContent);
    count += keys.length - new Set(keys).size;
  }
  return count;
}

/** The value of a property list by its root element; undefined where it is none. */
export function readPlist(root: Element): unknown {
  const content = root.localName === 'plist' ? root.firstElementChild : null;
  return content ? plistValue(content) : undefined;
}
