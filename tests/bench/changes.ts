/** An optimisation that was kept, with what it was measured by. */
export interface Change {
  readonly what: string;
  readonly measure: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Newest first. Each pair was measured on one machine, in one interleaved run where it doesn't say otherwise; pairs of
 * different days are no sequence, since the machine was not always as quick.
 */
export const CHANGES: readonly Change[] = [
  {
    what: 'Modules that come later are compiled when they come, with what the builder puts around them',
    measure: 'compiling the script (trace), healthy login page, median of 14',
    before: '9.0 ms',
    after: '6.0 ms',
  },
  {
    what: 'A glance is no longer copied on a healthy page, which asked for the browser and its cookies; classes of Unicode, and expressions that a page does not need, are made where they are needed; an address is read once',
    measure: 'script time, large page, median of 14',
    before: '6.7 ms',
    after: '5.8 ms',
  },
  {
    what: 'The same',
    measure: 'script time, healthy login page, median of 80',
    before: '6.9 ms',
    after: '6.3 ms',
  },
  {
    what: 'The same',
    measure: 'script time added while 20,000 nodes arrive, median of 10',
    before: '21.6 ms',
    after: '18.2 ms',
  },
  {
    what: 'Looks that changes ask for rest for six hundred times what they cost instead of four hundred',
    measure: 'script time added while 20,000 nodes arrive, median of 12',
    before: '28.1 ms',
    after: '23.1 ms',
  },
  {
    what: 'Error mark-up is sought class by class, for which browsers have a short way; a large page is told by its 3,001st element; a word costs one search',
    measure: 'script time, large page, median of 30',
    before: '8.0 ms',
    after: '6.3 ms',
  },
  {
    what: 'The same, and the start of the script without what WXT puts around it',
    measure: 'script time, healthy login page, median of 40',
    before: '7.3 ms',
    after: '6.1 ms',
  },
  {
    what: 'The same',
    measure: 'script time added while 20,000 nodes arrive, median of 4',
    before: '30.5 ms',
    after: '23.0 ms',
  },
  {
    what: 'Functions of the start are compiled with the script; words are searched for without expressions; the configuration is read where there is something to judge',
    measure: 'script time, healthy login page, median of 12',
    before: '14.2 ms',
    after: '9.1 ms',
  },
  {
    what: 'The same, with shadow hosts and controls found by name, and no shadow roots from 3,000 elements on',
    measure: 'script time, large page, median of 5',
    before: '14.4 ms',
    after: '8.6 ms',
  },
  {
    what: 'The same, with looks that rest for four hundred times what they cost instead of three hundred',
    measure: 'script time added while 20,000 nodes arrive, median of 4',
    before: '36.2 ms',
    after: '25.3 ms',
  },
  {
    what: 'Shadow roots are sought where one may be, dialogs where one may wait for the phone; labels are asked in one go',
    measure: 'script time, large page, median of 6, two runs',
    before: '18.7 and 19.1 ms',
    after: '13.5 and 14.5 ms',
  },
  {
    what: "Rules, answers, styles and words stand in the package's own messages",
    measure: 'content script, gzip -9',
    before: '59.4 kB',
    after: '29.8 kB',
  },
  {
    what: "Where an entry's terms stand is kept from indexing; ten places instead of twenty; a further word's first letter waits for the second",
    measure: 'key to painted results, p95 of 600 keys, 17 entries',
    before: '32.1 ms',
    after: '19.3 ms',
  },
  {
    what: 'A glance first: rules and engine are evaluated only on a page that could say something; word lists are made when building',
    measure: 'script time, healthy login page, median of 7',
    before: '29.3 ms',
    after: '17.9 ms',
  },
  {
    what: 'The same, on 20,000 nodes, with selectors that most elements fail at once',
    measure: 'script time, large page, median of 5 (two runs)',
    before: '73.2 ms',
    after: '22.4 ms',
  },
  {
    what: 'Looks that changes ask for rest by credit, a three-hundredth instead of a hundredth of the time',
    measure: 'script time added while 20,000 nodes arrive, median of 4',
    before: '81.9 ms',
    after: '59.1 ms',
  },
  {
    what: 'Entry, help card, print view and QR code of the popup come when they are shown',
    measure: 'what the popup loads to be ready, gzip',
    before: '53.6 kB',
    after: '43.1 kB',
  },
];
