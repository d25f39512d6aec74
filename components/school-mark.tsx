import { useWords } from './words';

/** Stands at whatever a school has added. The words are ours: no text of a policy can leave them out or imitate their place. */
export function SchoolMark() {
  return <span class="school-mark">{useWords().common.bySchool}</span>;
}
