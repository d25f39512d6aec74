import { useEffect, useMemo } from 'preact/hooks';
import { resolveConfig } from '@/lib/config/resolve';
import { LANG_TAG, spokenLanguage } from '@/lib/strings/language';
import { optionsEn } from '@/lib/strings/options.en';
import { optionsZh } from '@/lib/strings/options.zh-TW';
import type { Settings } from '@/lib/types/config';
import { HelperMark } from '../icons';
import { lazy } from '../lazy';
import { WordsContext, wordsIn } from '../words';
import { BuilderView } from './builder/builder-view';
import { useDraft } from './builder/use-draft';
import { useKeptDraft } from './builder/use-kept-draft';
import { ItView } from './it/it-view';
import { OptionsProvider } from './options-context';
import { SettingsView } from './settings/settings-view';
import { useAnnouncement } from './use-announcement';
import { SECTIONS, useSection } from './use-section';
import { useStored } from './use-stored';

const SampleView = lazy(async () => (await import('./sample/sample-view')).SampleView);

/** The options page: settings for the user, the IT page, the policy builder. */
export function OptionsApp() {
  const [stored, store] = useStored();
  const section = useSection();
  const draft = useDraft();
  useKeptDraft(draft);
  const [said, announce] = useAnnouncement();
  const config = resolveConfig(stored?.mirror?.policy, stored?.settings);
  const language = spokenLanguage(config.language, navigator.language);
  const strings = language === 'en' ? optionsEn : optionsZh;
  const words = useMemo(() => wordsIn(language), [language]);
  useEffect(() => {
    document.documentElement.lang = LANG_TAG[language];
    document.title = `${strings.sections[section]} · ${strings.title}`;
  }, [language, strings, section]);
  if (!stored) return null;

  async function save(patch: Settings): Promise<boolean> {
    try {
      await store(patch);
      announce(strings.saved);
      return true;
    } catch {
      announce(strings.saveFailed);
      return false;
    }
  }

  const width = section === 'builder' ? 'inner wide' : 'inner';
  return (
    <OptionsProvider value={{ ...stored, language, strings, config, save, announce }}>
      <WordsContext value={words}>
        <header class="masthead">
          <div class={width}>
            <h1>
              <HelperMark /> {strings.title}
            </h1>
            <nav aria-label={strings.title}>
              {SECTIONS.map((name) => (
                <a
                  key={name}
                  href={`#${name}`}
                  aria-current={name === (section === 'sample' ? 'settings' : section) ? 'page' : undefined}
                >
                  {strings.sections[name]}
                </a>
              ))}
            </nav>
          </div>
        </header>
        <main class={width} aria-label={strings.sections[section]}>
          {section === 'settings' && <SettingsView />}
          {section === 'sample' && <SampleView />}
          {section === 'it' && <ItView draft={draft} />}
          {section === 'builder' && <BuilderView draft={draft} />}
        </main>
        <footer class={width}>{strings.notOfficial}</footer>
        <p class="said" role="status">
          <span key={said.turn}>{said.words}</span>
        </p>
      </WordsContext>
    </OptionsProvider>
  );
}
