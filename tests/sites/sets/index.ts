import { toScenario } from '../independent/kit';
import { QUIET } from '../independent/quiet';
import { SHOW } from '../independent/show';
import THIRD from '../independent/third.json';
import { document as wholePage } from '../pages/layout';
import type { StepSpec } from '../scenario';
import { IN_MEMORY } from '../scenarios';
import { isArrival, stepsBefore } from './arrivals';
import DOTNET_PHP from './dotnet-php.json';
import JAVA from './java.json';
import MIXED from './mixed.json';
import { scenarioPage } from './scenario-page';
import SCHOOLS from './schools.json';
import UI_KITS from './ui-kits.json';

/** A page with the verdict of a sensible person in front of it. */
export interface LabelledPage {
  readonly id: string;
  /** One sentence: what is on the page, and why this verdict. */
  readonly about: string;
  readonly url: string;
  /** A whole document. */
  readonly html: string;
  /** Rules of which any may stand first; empty: silence. */
  readonly expect: readonly string[];
  /** The code that must stand first. */
  readonly code?: string;
  /** The steps that led here, the arrival left out; null where nothing is known of them. */
  readonly before: readonly StepSpec[] | null;
}

/** Pages by one hand. */
export interface PageSet {
  readonly name: string;
  readonly about: string;
  readonly pages: readonly LabelledPage[];
}

/** A page as the JSON files hold it. */
interface WrittenPage {
  readonly id: string;
  /** The rule that must stand first; empty: silence. */
  readonly expect: string;
  readonly code?: string;
  readonly url: string;
  readonly title: string;
  readonly about: string;
  readonly html: string;
  /** How one got here. */
  readonly after?: string;
}

function fromJson({ id, expect, code, url, title, about, html, after }: WrittenPage): LabelledPage {
  const arrival = after !== undefined && isArrival(after) ? after : null;
  if (after !== undefined && !arrival) throw new Error(`${id}: unknown way here, ${after}`);
  return {
    id,
    about,
    url,
    html: /^\s*<(?:!doctype|html)/i.test(html) ? html : wholePage(html, title),
    expect: expect === '' ? [] : [expect],
    ...(code ? { code } : {}),
    before: arrival ? stepsBefore(arrival, new URL(url).hostname) : null,
  };
}

const written = (pages: readonly WrittenPage[]): LabelledPage[] => pages.map(fromJson);

/** All pages that detection is measured on: each set is the work of one hand. */
export const SETS: readonly PageSet[] = [
  {
    name: 'scenarios',
    about: 'The scenarios of the demo and the browser tests, as far as they play without a browser.',
    pages: IN_MEMORY.map((scenario) => scenarioPage(scenario)),
  },
  {
    name: 'second',
    about: 'A second hand, from what is known of the real pages.',
    pages: [...SHOW, ...QUIET].map((one) => ({ ...scenarioPage(toScenario(one)), expect: one.rules })),
  },
  { name: 'third', about: 'A third hand, from what is known of the real pages.', pages: written(THIRD) },
  {
    name: 'java',
    about: 'Modelled on Java projects: Wicket, Spring, Keycloak, CAS, JSF, Tomcat, portals and ticket systems.',
    pages: written(JAVA),
  },
  {
    name: 'dotnet-php',
    about: 'Modelled on ASP.NET, Laravel, Yii, WordPress, Moodle, phpBB and their default pages.',
    pages: written(DOTNET_PHP),
  },
  {
    name: 'ui-kits',
    about: 'Modelled on component libraries: Element, Ant Design, layui, Bootstrap, Material, SweetAlert.',
    pages: written(UI_KITS),
  },
  {
    name: 'schools',
    about: 'Modelled on school and county sites: CMSs, old table layouts, bilingual pages, help desks.',
    pages: written(SCHOOLS),
  },
  {
    name: 'mixed',
    about:
      'Modelled on single sign-on portals of universities and governments: CAS, Shibboleth, ADFS, Liferay, Moodle, apps.',
    pages: written(MIXED),
  },
];
