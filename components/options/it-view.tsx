import browser from 'webextension-polyfill';
import { valuesInForce } from '@/lib/config/in-force';
import { policyState, reportText, valueText } from '@/lib/config/report';
import { chromiumPaths, firefoxPaths } from '@/lib/deploy/paths';
import { LANG_TAG } from '@/lib/strings/language';
import { CopyAll } from './copy-all';
import { Facts } from './facts';
import { useOptionsState } from './options-context';
import { Trial } from './trial';
import { useFacts } from './use-facts';

const FIREFOX = import.meta.env.BROWSER === 'firefox';

/** For IT staff: is the policy here, what holds, what is wrong with it, and may we work at all. */
export function ItView() {
  const { strings, mirror, settings, language } = useOptionsState();
  const known = useFacts();
  const id = browser.runtime.id;
  const words = language === 'en' ? 'en' : 'zh';
  const values = valuesInForce(mirror?.policy ?? {}, settings);
  const problems = mirror?.problems ?? [];
  const paths = FIREFOX ? firefoxPaths(id) : chromiumPaths({ chromiumId: id, geckoId: '' });
  const granted = (value: boolean | null): string =>
    value === null ? strings.accessUnknown : value ? strings.accessYes : strings.accessNo;
  const facts: [string, string][] = [
    [strings.id, id],
    [strings.extension, browser.runtime.getManifest().version],
    [strings.content, strings.contentValue],
    [strings.browser, navigator.userAgent],
    ...(known?.access ?? []).map(({ host, granted: is }): [string, string] => [
      `${strings.access} ${host}`,
      granted(is),
    ]),
    [
      strings.incognito,
      known?.incognito === null || !known
        ? strings.accessUnknown
        : known.incognito
          ? strings.accessYes
          : strings.incognitoNo,
    ],
  ];

  return (
    <>
      <CopyAll
        text={() => reportText({ mirror, values, facts, strings, language: words, locale: LANG_TAG[language] })}
      />
      <section class="block" aria-labelledby="policy-title">
        <h2 id="policy-title">{strings.policy}</h2>
        <p class={mirror?.state === 'received' ? 'good' : 'quiet'}>
          {policyState(mirror, strings, LANG_TAG[language])}
        </p>
        <h3>{strings.problems}</h3>
        {problems.length === 0 ? (
          <p class="quiet">{strings.problemsNone}</p>
        ) : (
          <ul class="problems">
            {problems.map(({ path, reason }) => (
              <li key={path}>
                <code>{path}</code> {strings.reasons[reason]}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="block" aria-labelledby="values-title">
        <h2 id="values-title">{strings.values}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{strings.field}</th>
              <th scope="col">{strings.value}</th>
              <th scope="col">{strings.source}</th>
            </tr>
          </thead>
          <tbody>
            {values.map(({ field, value, origin }) => (
              <tr key={field.name}>
                <th scope="row">
                  {field.title[words]} <code>{field.name}</code>
                </th>
                <td>{valueText(value, strings)}</td>
                <td>
                  <span class={`origin ${origin}`}>{strings.sources[origin]}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Facts title={strings.versions} rows={facts} />
      <Facts
        title={strings.paths}
        intro={strings.pathsIntro}
        rows={paths.map(({ platform, path }) => [platform, path])}
      />
      <Trial />
    </>
  );
}
