import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployInput, ReadResult, Target } from '@/lib/deploy/types';
import { asHeld, bytesOf } from './files';
import { anyPolicy, IDS, INPUT, INSTALL, POLICY } from './policies';

/** The template, the text for pasting, scripts and Linux' file of the installation hold no values to read back. */
const readable = (one: Target, input: DeployInput) =>
  one.write(input).filter(({ name }) => !/\.(?:admx|txt|sh)$|-install\.json$/.test(name));
const readNamed = (one: Target, input: DeployInput): [string, ReadResult][] =>
  readable(one, input).map((file) => [file.name, readPolicyFile(file.name, bytesOf(file), input.ids)]);
const readAll = (one: Target, input: DeployInput): ReadResult[] => readNamed(one, input).map(([, read]) => read);

describe.each(TARGETS.map((one) => [one.id, one] as const))('%s', (id, one) => {
  it('gives back every value it was given', () => {
    fc.assert(
      fc.property(
        anyPolicy.filter((policy) => Object.keys(policy).length > 0),
        (policy) => {
          for (const [name, read] of readNamed(one, { policy, ids: IDS, install: INSTALL })) {
            expect(read.fault).toBeNull();
            expect(read.problems).toEqual([]);
            expect(read.policy).toEqual(asHeld(name, policy));
            expect(read.warnings).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is recognised without its name and without knowing the ids', () => {
    for (const file of readable(one, INPUT)) {
      const read = readPolicyFile('download', bytesOf(file));
      expect(read.policy).toEqual(asHeld(file.name, POLICY));
      expect(read.target).toBe(id.startsWith('linux-') ? 'linux-chrome' : id);
    }
  });

  it('gives back the forced installation where the format carries one', () => {
    const installing = one.write(INPUT).filter(({ name }) => name.endsWith('-install.json'));
    const reads = installing.map((file) => readPolicyFile(file.name, bytesOf(file), IDS));
    for (const read of reads.length > 0 ? reads : readAll(one, INPUT)) {
      const found = Object.values(read.install);
      expect(found.length > 0).toBe(one.installs);
      expect(Object.values<string>(INSTALL)).toEqual(expect.arrayContaining(found));
    }
    for (const read of readAll(one, { policy: POLICY, ids: IDS })) expect(read.install).toEqual({});
  });

  it('holds 200 entries of 2,000 characters', () => {
    const entries = Array.from({ length: 200 }, (_, at) => ({
      question: `第 ${at + 1} 題`,
      answer: '答"\n'.repeat(665) + at,
    }));
    for (const read of readAll(one, { policy: { entries }, ids: IDS })) {
      expect(read.problems).toEqual([]);
      expect(read.policy.entries?.map(({ question }) => question)).toEqual(entries.map(({ question }) => question));
      expect(read.policy).toEqual({ entries });
    }
  });

  it('writes the same bytes twice', () => {
    expect(one.write(INPUT)).toEqual(one.write(INPUT));
  });

  it('holds no values after removal', () => {
    const files = one.remove(INPUT);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const read = readPolicyFile(file.name, bytesOf(file), IDS);
      expect(read.policy).toEqual({});
      expect(read.install).toEqual({});
      expect(bytesOf(file).length).toBeGreaterThan(0);
    }
  });
});
