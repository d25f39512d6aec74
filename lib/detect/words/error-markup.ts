/** What frameworks of login pages use for errors: Wicket, Bootstrap, SweetAlert, Material, plain habit. */
const NAMED = [
  '[role=alert]',
  '[role=alertdialog]',
  '[aria-live=assertive]',
  'dialog[open]',
  '.feedbackPanelERROR',
  '.feedbackPanelFATAL',
  '.alert:not(.alert-warning)',
  '.alert-danger',
  '.alert-error',
  '.error',
  '.errors',
  '.errormsg',
  '.error-msg',
  '.error-message',
  '.error-text',
  '.errorMessage',
  '.err',
  '.err-msg',
  '.help-block.error',
  '.has-error .help-block',
  '.invalid-feedback',
  '.is-invalid',
  '.field-validation-error',
  '.validation-summary-errors',
  '.ui-state-error',
  '.mat-error',
  '.ant-message-error',
  '.ant-alert-error',
  '.el-message--error',
  '.swal2-popup',
  '.swal-modal',
  '.sweet-alert',
  '.toast',
  '.toast-error',
  '.toast-message',
  '.modal.in',
  '.modal.show',
].join(',');

/** Error mark-up. Most elements of a large page fail the first, cheap part. */
export const ERROR_MARKUP = `:is([class],[role],[aria-live],dialog):is(${NAMED})`;

/** What calls itself an error, whoever made it. */
export const ERROR_NAMES =
  ':is([class],[id]):not(button, a, input, body):is([class*="error" i],[class*="danger" i],[class*="fail" i],[class*="negative" i],[class*="invalid" i],[class*="fatal" i],[class*="toast" i],[class*="message-box" i],[id*="error" i])';

/** What may be a box for errors as well as for anything else, and red letters. */
export const NOTICE_NAMES =
  ':is([class],[id],[style],font):not(button, a, input, body):is([class*="alert" i],[class*="dialog" i],[class*="notif" i],[class*="snack" i],[class*="result" i],[class*="warning" i],[class*="feedback" i],[style*="color"],font[color])';
