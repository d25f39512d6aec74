/**
 * The bill of materials of a release: with who supplies it and from when it is, as far as the source says so. No clock is
 * asked, so that the same source gives the same bytes.
 * @param date of the release, as CHANGELOG.md has it; undefined before it is one
 */
export function releaseSbom(text: string, supplier: string, date: string | undefined): string {
  const document: { metadata: object } = JSON.parse(text);
  const metadata = {
    ...(date === undefined ? {} : { timestamp: `${date}T00:00:00Z` }),
    ...document.metadata,
    ...(supplier === '' ? {} : { supplier: { name: supplier } }),
  };
  return `${JSON.stringify({ ...document, metadata }, null, 2)}\n`;
}

/** When a version was released, by the heading of the changelog. */
export function releaseDate(changelog: string, version: string): string | undefined {
  for (const [, named, date] of changelog.matchAll(/^## \[([\d.]+)\] - (\d{4}-\d{2}-\d{2})$/gm))
    if (named === version) return date;
  return undefined;
}

/** The part of a bill of materials that is in a package: what ships, and nothing of the tools. */
export function shippedSbom(text: string): string {
  const document: {
    components: { scope: string; 'bom-ref': string }[];
    dependencies: { ref: string; dependsOn: string[] }[];
    metadata: { component: { 'bom-ref': string } };
  } = JSON.parse(text);
  const components = document.components.filter(({ scope }) => scope === 'required');
  const known = new Set([...components, document.metadata.component].map((one) => one['bom-ref']));
  const dependencies = document.dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => known.has(one)) }));
  return `${JSON.stringify({ ...document, components, dependencies })}\n`;
}
