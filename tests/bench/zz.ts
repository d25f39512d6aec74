import { measurePopup } from './popup';
import { quantile } from './statistics';
const all = await measurePopup([0, 1000], 3);
for (const t of all) console.log(t.entries, 'open', quantile(t.open,.5).toFixed(0), 'key p50', quantile(t.key,.5).toFixed(1),'p95', quantile(t.key,.95).toFixed(1),'work p50', quantile(t.work,.5).toFixed(1),'p95', quantile(t.work,.95).toFixed(1), t.key.length);
