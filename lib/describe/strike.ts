import type { Line, PageDescription } from './format';

/** What of a description can be struck out: its head by name, its lines by their place. */
export type StrikeKey = 'host' | 'path' | 'title' | number;

/** A line without what it says; what it holds stays where it is. */
const bare = ({ depth }: Line): Line => ({ depth, tag: 'div' });

/** The description without what a person has struck out. */
export function withoutStruck(description: PageDescription, struck: ReadonlySet<StrikeKey>): PageDescription {
  const { lines, ...head } = description;
  return {
    ...head,
    host: struck.has('host') ? '' : head.host,
    path: struck.has('path') ? '' : head.path,
    title: struck.has('title') ? '' : head.title,
    lines: lines.flatMap((line, index): Line[] => {
      if (!struck.has(index)) return [line];
      // Without their element the lines below it would belong to another.
      return line.tag !== undefined && (lines[index + 1]?.depth ?? 0) > line.depth ? [bare(line)] : [];
    }),
  };
}

/** The text of the file. */
export const fileText = (description: PageDescription): string => `${JSON.stringify(description, null, 1)}\n`;

/** The name of the file: what it is, of which site, and when. */
export const fileName = ({ host, madeOn }: Pick<PageDescription, 'host' | 'madeOn'>): string =>
  `${['page-description', host, madeOn].filter((part) => part !== '').join('-')}.json`;
