import type { Hints, PolicyProblem } from '@/lib/types/config';
import type { Silence } from '@/lib/types/look';
import type { PageKind } from '@/lib/types/page';

/** Words of the options page. */
export interface OptionsStrings {
  readonly title: string;
  readonly sections: {
    readonly settings: string;
    readonly it: string;
    readonly builder: string;
    readonly sample: string;
  };
  readonly notOfficial: string;
  readonly saved: string;
  readonly saveFailed: string;
  readonly lockedBy: (org: string) => string;
  readonly hintsOff: (org: string) => string;
  readonly hidden: string;
  readonly hiddenNone: string;
  readonly restore: string;
  readonly restoreWhat: (what: string) => string;
  readonly seeSample: string;
  readonly seeSampleWhat: string;
  readonly backToSettings: string;
  readonly sampleIntro: string;
  readonly sampleAgain: string;
  readonly sampleOnly: string;
  readonly toolbar: string;
  readonly pinned: string;
  readonly notPinned: { readonly chromium: string; readonly firefox: string };
  readonly noShortcut: string;
  readonly keysOf: { readonly open: string; readonly panel: string; readonly close: string; readonly search: string };
  readonly changeKeys: { readonly chromium: string; readonly firefox: string };
  readonly itIntro: string;
  readonly policy: string;
  readonly policyReceived: (when: string) => string;
  readonly policyNone: string;
  /** What may be wrong where a policy was expected. */
  readonly policyNoneWhy: string;
  readonly policyWaiting: string;
  /** On top: what is wrong, and the next step. */
  readonly verdictWrong: (count: number) => string;
  readonly verdictSee: string;
  readonly verdictMake: string;
  readonly verdictChange: string;
  readonly defaults: (count: number) => string;
  readonly lockedDefault: string;
  /** Of a form in which nothing stands. */
  readonly nothingYet: string;
  readonly problems: string;
  readonly problemsNone: string;
  /** What this page cannot know, and where it is listed. */
  readonly problemsUnseen: { readonly chromium: string; readonly firefox: string };
  readonly wholePolicy: string;
  /** Which item of a list, from 1. */
  readonly itemAt: (n: number) => string;
  readonly reasons: Readonly<Record<PolicyProblem['reason'], string>>;
  /** Why a value was refused, and what may stand in its place. */
  readonly allowed: (reason: string, what: string) => string;
  readonly values: string;
  readonly value: string;
  readonly field: string;
  readonly source: string;
  readonly sources: {
    readonly default: string;
    readonly setting: string;
    readonly policy: string;
    readonly locked: string;
  };
  readonly count: (n: number) => string;
  readonly empty: string;
  readonly yes: string;
  readonly no: string;
  readonly paths: string;
  readonly pathsIntro: string;
  readonly id: string;
  readonly access: string;
  readonly accessIntro: string;
  readonly accessYes: string;
  readonly accessNo: string;
  readonly accessUnknown: string;
  readonly incognito: string;
  readonly incognitoNo: string;
  readonly versions: string;
  readonly project: string;
  readonly supplier: string;
  readonly securityContact: string;
  readonly support: string;
  readonly projectMissing: string;
  readonly extension: string;
  readonly browser: string;
  readonly content: string;
  readonly contentValue: string;
  readonly trial: string;
  readonly trialIntro: string;
  readonly trialText: string;
  readonly trialPage: string;
  readonly trialMarked: string;
  readonly trialSilent: Readonly<Record<Silence, string>>;
  readonly trialSilenced: { readonly policy: string; readonly user: string };
  readonly trialShown: Readonly<Record<Hints, string>>;
  readonly trialPill: string;
  readonly kinds: Readonly<Record<PageKind, string>>;
  readonly copyAll: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly builderIntro: string;
  readonly openFile: string;
  readonly openedAs: (name: string) => string;
  readonly hasSettings: string;
  readonly district: string;
  readonly districtIntro: string;
  readonly schoolsFile: string;
  readonly entriesFile: string;
  readonly makeZip: string;
  readonly districtMade: (schools: number, files: number) => string;
  readonly districtWrong: (n: number) => string;
  readonly csvPlace: (file: string, line: number, column: number) => string;
  readonly target: string;
  readonly otherIds: string;
  readonly chromiumId: string;
  readonly edgeId: string;
  readonly geckoId: string;
  readonly updateUrl: string;
  readonly edgeUpdateUrl: string;
  readonly xpiUrl: string;
  readonly download: string;
  readonly downloadRemoval: string;
  readonly preview: string;
  readonly previewPanel: string;
  readonly previewExample: string;
  readonly previewPopup: string;
  readonly previewOnly: string;
  readonly andMore: (n: number) => string;
  readonly steps: { readonly school: string; readonly entries: string; readonly files: string };
  readonly more: string;
  readonly moreFilled: (n: number) => string;
  readonly groups: {
    readonly words: string;
    readonly look: string;
    readonly hints: string;
    readonly quiet: string;
  };
  readonly checked: string;
  readonly invalid: (n: number) => string;
  readonly toMend: string;
  readonly fillIn: string;
  readonly chooseEntry: string;
  readonly entryHint: string;
  readonly allPages: string;
  /** Said of a form in which something is not whole yet, before anybody has left it. */
  readonly unfinished: string;
  /** Between a place and what is wrong there. */
  readonly colon: string;
  /** After a file that could not be read. */
  readonly unchanged: string;
  readonly required: string;
  readonly untitled: string;
  readonly leftOut: string;
  readonly fromPolicy: string;
  readonly cleared: string;
  readonly undo: string;
  readonly noId: string;
  /** Names of the browsers that have an id. */
  readonly onlyFor: (browsers: string) => string;
  /** Names of the fields that keep files from being written. */
  readonly unfit: (fields: string) => string;
  readonly and: string;
  readonly downloaded: (names: string) => string;
  /** The same where values that are not good were left out. */
  readonly downloadedPart: (names: string, n: number) => string;
  readonly add: (what: string) => string;
  readonly remove: (what: string, n: number) => string;
  readonly notSet: string;
  readonly valid: string;
  readonly startOver: string;
}
