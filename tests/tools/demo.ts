/**
 * The demo: builds the extension, starts the simulated sites and opens a browser with an index of all scenarios.
 * `--headless` plays every scenario instead, prints what was shown and saves a picture each; `--report` also writes an
 * HTML page of them; `--only=TEXT` keeps the scenarios whose id has it. Exit code 1 when one differs.
 */
import { resolve } from 'node:path';
import { alteredBuild, BACKGROUND } from '../browser/altered-build';
import { launch } from '../browser/launch';
import { NO_WORD } from '../browser/without-policy';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { cardScenarios, DEMO_POLICY } from './demo-cards';
import { indexPage } from './demo-index';
import { playAll } from './demo-play';
import { writeReport } from './demo-report';
import { npmRun } from './run';

const args = process.argv.slice(2);
const only = args.find((arg) => arg.startsWith('--only='))?.slice(7) ?? '';
const scenarios = ALL_SCENARIOS.filter(({ id }) => id.includes(only));
const INDEX = 'https://scenarios.test/';

if (!(await npmRun('build:testing'))) process.exit(1);
const extension = resolve('.output/chrome-mv3-testing');

if (args.includes('--headless')) {
  const rows = await playAll(scenarios, extension, resolve('.output/demo'));
  if (args.includes('--report')) console.log(`\n${await writeReport(rows, resolve('.output/demo'))}`);
  const wrong = rows.filter(({ ok }) => !ok).length;
  console.log(`\n${rows.length - wrong} as expected, ${wrong} not`);
  process.exitCode = wrong === 0 ? 0 : 1;
} else {
  // The browser's own word that there is no policy would take the school's away again.
  const { folder, remove } = await alteredBuild({ first: { [BACKGROUND]: NO_WORD }, of: extension });
  const rig = await launch({
    extension: folder,
    headless: false,
    viewport: null,
    // No bar about unusual flags, and room for page and panel.
    args: ['--test-type', '--start-maximized'],
  });
  const openPopup = async (): Promise<void> => {
    const popup = await rig.context.newPage();
    await popup.goto(`chrome-extension://${rig.extensionId}/popup.html`);
  };
  /** As if a policy had come; every other card takes it away again. */
  const setSchool = async (isOn: boolean): Promise<void> => {
    const policy = isOn
      ? { state: 'received', policy: DEMO_POLICY, problems: [], at: Date.now() }
      : { state: 'none', policy: {}, problems: [], at: Date.now() };
    await (await rig.worker()).evaluate(
      (given) => Reflect.get(globalThis, 'chrome').storage.local.set({ policy: given }),
      policy,
    );
  };
  rig.sites.intercept((url) => {
    if (url.hostname !== 'scenarios.test') return null;
    const { searchParams } = url;
    if (searchParams.get('open') === 'popup') void openPopup();
    if (searchParams.has('school')) void setSchool(searchParams.get('school') === 'on');
    const wanted = searchParams.has('school') ? cardScenarios(scenarios)[0]?.id : searchParams.get('play');
    const scenario = scenarios.find(({ id }) => id === wanted);
    if (!scenario) return indexPage(scenarios);
    if (searchParams.has('play')) void setSchool(false);
    rig.sites.use(scenario);
    const first = scenario.acts.find((act) => act.do === 'open');
    return { redirect: first?.url ?? INDEX };
  });
  const page = rig.context.pages()[0] ?? (await rig.context.newPage());
  await page.goto(INDEX);
  console.log('The demo runs until its window is closed.');
  await new Promise<void>((done) => rig.context.on('close', () => done()));
  await rig.sites.close();
  await remove();
}
