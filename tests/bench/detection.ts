import { Window } from 'happy-dom';

/** What a scenario's page asks of a browser; it is played in memory, as the unit tests do. */
const GLOBALS = [
  'DOMParser',
  'Document',
  'Element',
  'HTMLElement',
  'HTMLFormElement',
  'HTMLTableElement',
  'Node',
  'NodeFilter',
  'ShadowRoot',
  'Text',
];

export interface DetectionQuality {
  readonly rule: string;
  /** Scenarios that must show it first, and those that do. */
  readonly wanted: number;
  readonly found: number;
  /** Scenarios where it stands first although another, or nothing, should. */
  readonly wrong: number;
}

export interface Detection {
  readonly rules: readonly DetectionQuality[];
  /** Scenarios that must stay silent, and those that don't. */
  readonly silent: number;
  readonly hints: number;
}

/** Every scenario that can be played in memory, by the rule that stands first. */
export async function measureDetection(): Promise<Detection> {
  const window = new Window();
  for (const name of GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));
  Reflect.set(globalThis, '__TEST_BUILD__', true);
  const { IN_MEMORY } = await import('../sites/scenarios');
  const { findingsAfter } = await import('../detect/play-in-memory');
  const rules = new Map<string, { wanted: number; found: number; wrong: number }>();
  const of = (rule: string) => {
    const known = rules.get(rule) ?? { wanted: 0, found: 0, wrong: 0 };
    rules.set(rule, known);
    return known;
  };
  let silent = 0;
  let hints = 0;
  for (const scenario of IN_MEMORY) {
    const { expect } = scenario;
    const wanted = expect === 'silent' ? null : expect === 'pill' ? 'unknown-error' : expect.rule;
    const [first] = findingsAfter(scenario);
    if (wanted === null) silent++;
    else of(wanted).wanted++;
    if (first && first.rule === wanted) of(first.rule).found++;
    else if (first) {
      of(first.rule).wrong++;
      if (wanted === null) hints++;
    }
  }
  await window.happyDOM.close();
  return { rules: [...rules].map(([rule, counts]) => ({ rule, ...counts })), silent, hints };
}
