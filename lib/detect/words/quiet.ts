// Selectors of what is no message of the page.

/** Says that all is well, or only informs: no error, whatever the words. */
export const CALM =
  '.alert-info, .alert-success, .alert-light, .swal2-icon-success, .toast-success, .toast-info, .feedbackPanelINFO';

/** Where texts quote, ask, navigate or label: never evidence. */
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
  'label',
  'legend',
  'nav',
  'footer',
  'article',
  'blockquote',
  'details',
  'figure',
  'svg',
  'iframe',
  '[role=navigation]',
  '[role=tooltip]',
  '[role=log]',
  '[role=article]',
  '[role=button]',
  '[role=link]',
  '[role=note]',
  '[contenteditable]:not([contenteditable="false"])',
  '.help',
  '.hint',
  '.tip',
  '.tips',
  '.tooltip',
  '.note',
  '[class*="faq" i]',
  '[class*="chat" i]',
  '[id*="chat" i]',
  '[class*="news" i]',
  '.footer',
  '#footer',
  '.site-footer',
  '[class^="footer" i]',
  '[class*="marquee" i]',
  '[class*="cookie-b" i]',
  '[class*="cookie-consent" i]',
  '[class*="cookie-notice" i]',
  '[id*="cookie-b" i]',
  'marquee',
].join(',');
/** Around error mark-up. */
export const QUIET_AROUND = `${QUIET},dl`;
/** Quoted or shown as an example, unless in error mark-up. */
export const SHOWN = 'q, cite, code, kbd, samp, pre, .text-muted, .form-text, .help-block';
