import browser from 'webextension-polyfill';
import { lazy } from '@/components/lazy';
import { ProblemList } from '@/components/options/builder/problem-list';
import type { Draft } from '@/components/options/builder/use-draft';
import { useOptionsState } from '@/components/options/options-context';
import { valuesInForce } from '@/lib/config/in-force';
import { chromiumPaths, firefoxPaths } from '@/lib/deploy/paths';
import { LANG_TAG } from '@/lib/strings/language';
import { CopyAll } from './copy-all';
import { accessRows, projectRows, versionRows } from './copy-facts';
import { Facts } from './facts';
import { policyState, reportText } from './report';
import { Trial } from './trial';
import { useFacts } from './use-facts';
import { ValuesTable } from './values-table';
import { Verdict } from './verdict';

const FIREFOX = import.meta.env.BROWSER === 'firefox';

const DescribedPart = lazy(async () => (await import('./described-part')).DescribedPart);

/** For IT staff: is the policy here, what holds, what is wrong with it, and may we work at all. */
export function ItView({ draft }: { readonly draft: Draft }) {
  const { strings, mirror, settings, language } = useOptionsState();
  const known = useFacts();
  const id = browser.runtime.id;
  const locale = LANG_TAG[language];
  const values = valuesInForce(mirror?.policy ?? {}, settings);
  const problems = mirror?.problems ?? [];
  const unseen = strings.problemsUnseen[FIREFOX ? 'firefox' : 'chromium'];
  const versions = [...versionRows(strings), ...projectRows(strings, language === 'en' ? 'en' : 'zh')];
  const access = accessRows(known, strings);
  const paths = (FIREFOX ? firefoxPaths(id) : chromiumPaths({ chromiumId: id, geckoId: '' })).map(
    ({ platform, path }) => [platform, path] as const,
  );
  const report = (): string =>
    reportText({
      mirror,
      values,
      unseen,
      facts: [...versions, ...access, ...paths],
      strings,
      language: language === 'en' ? 'en' : 'zh',
      locale,
    });

  return (
    <>
      <div class="head">
        <p class="quiet">{strings.itIntro}</p>
        <CopyAll text={report} />
      </div>
      <Verdict />
      <Trial />
      {mirror?.state === 'received' && (
        <section class="block" aria-labelledby="policy-title">
          <h2 id="policy-title">{strings.policy}</h2>
          {/* Where all is well the verdict says it. */}
          {problems.length > 0 && <p class="good">{policyState(mirror, strings, locale)}</p>}
          <h3>{strings.problems}</h3>
          {problems.length === 0 ? <p class="quiet">{strings.problemsNone}</p> : <ProblemList problems={problems} />}
          <p class="quiet">{unseen}</p>
        </section>
      )}
      <ValuesTable values={values} />
      <Facts title={strings.access} intro={strings.accessIntro} rows={access} />
      <Facts title={strings.versions} rows={versions} />
      <Facts title={strings.paths} intro={strings.pathsIntro} rows={paths} />
      <DescribedPart draft={draft} />
    </>
  );
}
