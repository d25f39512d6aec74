/** Says that all is well, or only informs: no error mark-up, whatever else it is called. */
export const CALM =
  '.alert-info, .alert-success, .alert-light, .swal2-icon-success, .toast-success, .toast-info, .feedbackPanelINFO';

/**
 * Where texts ask, navigate or label, or belong to somebody's conversation: never said by the page itself. Everything
 * else is a signal among others (`signals.ts`).
 */
export const QUIET = [
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'textarea',
  'select',
  'button',
  'a',
  'legend',
  'nav',
  'footer',
  // Some kits use it for boxes of their own, with a class.
  'blockquote:not([class])',
  'figure',
  // With a date of its own it is a post, whatever it quotes; frameworks wrap whole pages in one without.
  'article:has(time)',
  'svg',
  'iframe',
  'marquee',
  '[role=navigation]',
  '[role=tooltip]',
  '[role=log]',
  '[role=button]',
  '[role=link]',
  '[contenteditable]:not([contenteditable="false"])',
  '[class*="faq" i]',
  '[class*="chat" i]',
  '[id*="chat" i]',
  '[class*="cookie-b" i]',
  '[class*="cookie-consent" i]',
  '[class*="cookie-notice" i]',
  '[id*="cookie-b" i]',
].join(',');
