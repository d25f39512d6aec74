import { ERROR_MARKUP } from '@/lib/detect/words/error-markup';

/** More links than this no login page has before its foot. */
const MOST_LINKS = 200;
const DIALS = /^(?:tel|mailto):/i;
/** Names of links that help a person who can't sign in. */
const HELPS = /客服|聯絡|聯繫|洽詢|協助|求助|服務台|忘記|常見問題|操作說明|help|support|contact|forgot|faq/i;
const STAYS = new Set(['fixed', 'sticky']);

/** Whether an element stays in the window while the page scrolls. @param known what was found of elements before */
function stays(element: Element, known: Map<Element, boolean>): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  const parent = element.parentElement;
  const found = STAYS.has(getComputedStyle(element).position) || (parent !== null && stays(parent, known));
  known.set(element, found);
  return found;
}

/** Links of a page that help: to dial or write, named so, or kept in sight by the page itself. */
export function helpLinks(document: Document): Element[] {
  const known = new Map<Element, boolean>();
  return [...document.querySelectorAll('a[href]')]
    .slice(0, MOST_LINKS)
    .filter(
      (link) => DIALS.test(link.getAttribute('href') ?? '') || HELPS.test(link.textContent ?? '') || stays(link, known),
    );
}

/** The page's own messages of an error: who reads the answer wants to read them beside it. */
export const errorMessages = (document: Document): Element[] =>
  [...document.querySelectorAll(ERROR_MARKUP)].filter(({ textContent }) => textContent?.trim() !== '');
