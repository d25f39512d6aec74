/** `npm run healthy` writes the healthy pages against which the page for IT staff tries a school's phrases. */
import { writeFileSync } from 'node:fs';
import { installDom } from './dom';

installDom();
const { HEALTHY_FILE, healthyText } = await import('../describe/healthy');
writeFileSync(HEALTHY_FILE, healthyText());
process.exit();
