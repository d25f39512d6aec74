/**
 * Makes a fresh clone ready: packages as locked, and a browser. Plain JavaScript, since it runs before anything is
 * installed. Does nothing that is already done.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Node 20.19 or newer is needed; this is ${process.version}.`);

const firefox = process.argv.includes('--firefox');
/** Programs by others that read policy files: only `npm test -- --full` asks for them. */
const readers = process.argv.includes('--readers');

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

/** True when what npm wrote down at its last installation is what the lock file asks for. */
function installed() {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const found = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    // Packages of other platforms are locked, but not installed.
    const stale = Object.keys(found).some((name) => wanted[name]?.version !== found[name].version);
    const missing = Object.keys(wanted).some((name) => name !== '' && !wanted[name].optional && !found[name]);
    return !stale && !missing;
  } catch {
    return false;
  }
}

if (!installed() && !run('npm', ['ci'])) stop('npm ci failed; its own message is above.');

const APT = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  fonts: ['fonts-noto-cjk'],
  readers: ['libwin-hivex-perl', 'libxml2-utils', 'python3'],
};

const found = {
  chromium: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].some((path) => path && existsSync(path)),
  firefox: [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].some((path) => path && existsSync(path)),
  readers:
    ['xmllint', 'python3'].every((name) => !spawnSync(name, ['--version']).error) &&
    spawnSync('perl', ['-MWin::Hivex', '-e', '1']).status === 0,
  // Elsewhere than on Linux the system has fonts for Chinese.
  fonts:
    process.platform !== 'linux' ||
    spawnSync('fc-list', [':lang=zh-tw'], { encoding: 'utf8' }).stdout?.trim().length > 0,
};

const missing = ['chromium', 'fonts', ...(firefox ? ['firefox'] : []), ...(readers ? ['readers'] : [])].filter(
  (name) => !found[name],
);
const packages = missing.flatMap((name) => APT[name]);
if (packages.length > 0) {
  const apt = existsSync('/usr/bin/apt-get');
  const root = process.getuid?.() === 0;
  const sudo = root ? [] : ['sudo', '-n'];
  const asRoot = (args) => run([...sudo, ...args][0], [...sudo, ...args].slice(1));
  console.log(`Installing ${packages.join(', ')}`);
  if (apt) process.env.DEBIAN_FRONTEND = 'noninteractive';
  const done =
    apt &&
    asRoot(['apt-get', '-qq', 'update']) &&
    asRoot(['apt-get', '-qq', 'install', '-y', '--no-install-recommends', ...packages]);
  if (!done && missing.includes('readers'))
    console.log(
      'hivex, xmllint and python3 could not be installed: the tests that read policy files with them will fail.',
    );
  const browser = missing.find((name) => name !== 'fonts' && name !== 'readers');
  if (!done && browser) {
    stop(
      browser === 'chromium'
        ? 'No Chromium was found. Get one (Debian and Ubuntu: sudo apt-get install chromium; Windows and macOS: https://www.chromium.org/getting-involved/download-chromium/, or Microsoft Edge), or name one in CHROME_PATH.'
        : 'No Firefox was found. Get one (Debian: sudo apt-get install firefox-esr; elsewhere: https://www.mozilla.org/firefox/), or name one in FIREFOX_PATH.',
    );
  }
  if (!done && missing.includes('fonts'))
    console.log('A font for Chinese could not be installed: pictures may show empty boxes.');
}
