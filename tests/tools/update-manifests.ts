/** What the update manifests of a self-hosted copy say. */
export interface Release {
  readonly version: string;
  /** Address of the package. */
  readonly url: string;
}

const escapeXml = (text: string): string => text.replace(/[&<>'"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** `updates.xml` for Chromium browsers. */
export const chromiumUpdates = (
  id: string,
  { version, url }: Release,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${escapeXml(id)}">
    <updatecheck codebase="${escapeXml(url)}" version="${escapeXml(version)}"/>
  </app>
</gupdate>
`;

/** `updates.json` for Firefox. @param sha256 of the XPI, hexadecimal */
export const firefoxUpdates = (id: string, { version, url }: Release, sha256: string): string =>
  `${JSON.stringify({ addons: { [id]: { updates: [{ version, update_link: url, update_hash: `sha256:${sha256}` }] } } }, null, 2)}\n`;
