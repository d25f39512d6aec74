import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describePage } from '@/lib/describe/describe-page';
import { isVisible } from '@/lib/watch/visible';

/** Describes the page once more than it was looked at. The background runs this script only where a person asks for it. */
export default defineUnlistedScript(() => {
  globalThis.ssoDescribePage = () => describePage({ document, place: location, isVisible });
});
