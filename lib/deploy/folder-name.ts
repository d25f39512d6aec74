/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name for a folder that Windows, macOS and Linux take; never one that leads elsewhere. */
export function folderName(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')
    .slice(0, 80);
  if (/^\.+$/.test(name)) return name.replaceAll('.', '_');
  const trimmed = name.replace(/[. ]+$/, '') || '_';
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}
