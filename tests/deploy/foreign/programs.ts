import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyHive } from './hive';

/** Runs a program on files of these contents, whose paths follow its arguments. @throws with what it says where it fails */
export function run(program: string, before: readonly string[], ...contents: readonly (string | Uint8Array)[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  try {
    const paths = contents.map((content, index) => {
      const path = join(folder, String(index));
      writeFileSync(path, content);
      return path;
    });
    return execFileSync(program, [...before, ...paths], { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: 'pipe' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ROOT = 'HKEY_LOCAL_MACHINE\\SOFTWARE';

/** Imports a registry file, in UTF-8, into a hive with hivex's own reader of such files. */
const IMPORT = `
use strict; use warnings; use Win::Hivex; use Win::Hivex::Regedit qw(reg_import);
my ($prefix, $file, $path) = @ARGV;
my $hive = Win::Hivex->open($path, write => 1);
open(my $in, '<:encoding(UTF-8)', $file) or die $!;
reg_import($in, sub {
  my ($key) = @_;
  die "outside: $key" unless substr($key, 0, length $prefix) eq $prefix;
  return ($hive, substr($key, length $prefix));
});
$hive->commit(undef);
`;

/** Reads a hive with libhivex: every key with its values, by its path. */
const DUMP = String.raw`
use strict; use warnings; use Win::Hivex; use JSON::PP; use Encode;
my ($prefix, $path) = @ARGV;
my $hive = Win::Hivex->open($path);
my %found;
sub walk {
  my ($node, $path) = @_;
  my %values;
  for my $value ($hive->node_values($node)) {
    my $isNumber = ($hive->value_type($value))[0] == 4;
    my $name = decode('UTF-8', $hive->value_key($value));
    $values{$name} = $isNumber ? 0 + $hive->value_dword($value) : decode('UTF-8', $hive->value_string($value));
  }
  $found{$path} = \%values;
  walk($_, $path . chr(92) . decode('UTF-8', $hive->node_name($_))) for $hive->node_children($node);
}
walk($hive->root, $prefix);
print JSON::PP->new->ascii->encode(\%found);
`.replaceAll('\\\\', '\\');

const HEADER = 'Windows Registry Editor Version 5.00';
/** Sections for every key on the way to those of a file: Windows makes them by itself, the tool does not. */
function parentsIn(text: string): string {
  const parents = new Set<string>();
  for (const [, path = ''] of text.matchAll(/^\[-?([^\]]+)\]\r?$/gm)) {
    const names = path.split('\\');
    for (let count = 3; count <= names.length; count += 1) parents.add(`[${names.slice(0, count).join('\\')}]`);
  }
  return [...parents].join('\r\n\r\n');
}

/** The keys and values of a registry after these files were imported one after the other, by hivex. */
export function imported(...files: readonly Uint8Array[]): Record<string, Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'hive-'));
  try {
    const hive = join(folder, 'hive');
    writeFileSync(hive, emptyHive());
    for (const bytes of files) {
      const path = join(folder, 'file.reg');
      // The tool takes UTF-8; Windows takes what the file is.
      const text = new TextDecoder('utf-16le').decode(bytes);
      writeFileSync(path, text.replace(HEADER, `${HEADER}\r\n\r\n${parentsIn(text)}`));
      execFileSync('perl', ['-e', IMPORT, ROOT, path, hive], { stdio: 'pipe' });
    }
    const found: Record<string, Record<string, unknown>> = JSON.parse(
      execFileSync('perl', ['-e', DUMP, ROOT, hive], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    );
    return found;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A property list as Python's own reader gives it. */
export const pythonPlist = (text: string): unknown =>
  JSON.parse(
    run(
      'python3',
      ['-c', 'import json, plistlib, sys; print(json.dumps(plistlib.load(open(sys.argv[1], "rb"))))'],
      text,
    ),
  );

/** JSON as Python's own reader gives it; nothing that is no JSON passes. */
export const pythonJson = (text: string): unknown =>
  JSON.parse(
    run('python3', ['-c', 'import json, sys; print(json.dumps(json.load(open(sys.argv[1], encoding="utf-8"))))'], text),
  );

/** What libxml2 says of a document by a schema. @throws where it is not valid */
export const xmllint = (schema: string, text: string): string =>
  run('xmllint', ['--noout', '--nonet', '--schema', schema], text);

/** The schema of policies that the Firefox on this machine holds itself to. */
export function firefoxSchema(): object {
  const firefox = process.env.FIREFOX_HOME ?? '/usr/lib/firefox-esr';
  const code =
    'import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read("modules/policies/policies-schema.json").decode())';
  const found: object = JSON.parse(
    execFileSync('python3', ['-c', code, join(firefox, 'browser/omni.ja')], { encoding: 'utf8', stdio: 'pipe' }),
  );
  return found;
}

/** The grammar of PowerShell, as a file of WebAssembly. */
export const POWERSHELL_GRAMMAR = readFileSync('node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm');
