import { expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { TARGETS } from '@/lib/deploy/targets';
import { asHeld, bytesOf } from './files';
import { districtOf, filesOfSchool, SCHOOLS } from './many-schools';
import { IDS, INSTALL } from './policies';

const { schools, files } = districtOf({ ids: IDS, install: INSTALL });

it.each(TARGETS.map(({ id }) => id))('every file of a school holds its own values and nobody else’s: %s', (id) => {
  for (const number of [1, 71, SCHOOLS]) {
    const { policy } = schools[number - 1]?.input ?? {};
    expect(policy?.orgName).toBe(`第 ${number} 國小`);
    const withValues = filesOfSchool(files, number, id).files.filter(
      ({ name }) => /\.(?:reg|adml|ps1|json|mobileconfig)$/.test(name) && !name.endsWith('-install.json'),
    );
    expect(withValues).not.toEqual([]);
    for (const file of withValues) {
      const read = readPolicyFile(file.name, bytesOf(file), IDS);
      expect(read, file.name).toMatchObject({ fault: null, problems: [] });
      expect(read.policy, file.name).toEqual(asHeld(file.name, policy ?? {}));
    }
  }
});
