import type { PageKind, StepEvent } from '@/lib/types/page';

/** A page that a scenario lays over the default world. */
export interface PageSpec {
  /** `https://host/path`; the query is ignored when matched. */
  readonly url: string;
  /** A body fragment, or a whole document that begins with `<!doctype`. */
  readonly html: string;
  readonly title?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the person does, or what the page's own script does. */
export type Act =
  | { readonly do: 'open'; readonly url: string }
  /** A real click on the visible control with this text. */
  | { readonly do: 'click'; readonly text: string }
  | { readonly do: 'fill'; readonly placeholder: string; readonly text: string }
  | { readonly do: 'back' }
  | { readonly do: 'reload' }
  /** A click that opens a new tab; the acts go on there. */
  | { readonly do: 'new-tab'; readonly click: string }
  /** Until this text is seen on the page. */
  | { readonly do: 'see'; readonly text: string }
  /** The page goes on by itself to this address. */
  | { readonly do: 'arrive'; readonly url: string }
  | { readonly do: 'script'; readonly code: string }
  | { readonly do: 'kill-worker' };

export interface StepSpec {
  readonly kind: PageKind;
  readonly event: StepEvent;
  readonly host: string;
  /** Before the last page, milliseconds. */
  readonly agoMs: number;
}

/** `silent`: nothing at all. `pill`: only the offer to search. Else the rule, and its codes, the first of which stands first. */
export type Expected = 'silent' | 'pill' | { readonly rule: string; readonly codes: readonly string[] };

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly group: 'healthy' | 'state' | 'look-alike';
  readonly expect: Expected;
  readonly pages?: readonly PageSpec[];
  readonly acts: readonly Act[];
  /** For tests without a browser: the steps that lead to the last page. */
  readonly trail?: readonly StepSpec[];
  /** For tests without a browser: where it ends, if not at the last address opened. */
  readonly lastUrl?: string;
  /** Needs layout, time or real navigation. */
  readonly browserOnly?: true;
}
