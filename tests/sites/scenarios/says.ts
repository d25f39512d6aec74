import { errorMarkup, type Markup } from '../pages/error-markup';
import type { Expected, Scenario } from '../scenario';
import { PLACES, type PlaceName } from './places';

/** Where, in which markup, and the words. */
export type Says = readonly [place: PlaceName, markup: Markup, words: string];

/** Scenarios in which a page says something; their ids count up from 1. */
export const says = (prefix: string, expect: Exclude<Expected, 'silent'>, rows: readonly Says[]): Scenario[] =>
  rows.map(([place, markup, words], index) => {
    const { url, html } = PLACES[place];
    return {
      id: `${prefix}-${index + 1}`,
      title: words,
      group: 'state',
      expect,
      pages: [{ url, html: html(errorMarkup(words, markup)) }],
      acts: [{ do: 'open', url }],
    };
  });

/** Pages that must stay silent: a title, a place, and the markup there. */
export const silent = (
  prefix: string,
  rows: readonly (readonly [title: string, place: PlaceName, markup: string])[],
): Scenario[] =>
  rows.map(([title, place, markup], index) => {
    const { url, html } = PLACES[place];
    return {
      id: `${prefix}-${index + 1}`,
      title,
      group: 'look-alike',
      expect: 'silent',
      pages: [{ url, html: html(markup) }],
      acts: [{ do: 'open', url }],
    };
  });
