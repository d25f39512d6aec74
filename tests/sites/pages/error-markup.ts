export type Markup =
  | 'plain'
  | 'bootstrap'
  | 'swal'
  | 'wicket'
  | 'alert-role'
  | 'table'
  | 'toast'
  | 'split'
  | 'dialog'
  | 'red';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** An error text in the ways in which login systems show one. */
export function errorMarkup(text: string, markup: Markup): string {
  const safe = escaped(text);
  const half = Math.ceil(safe.length / 2);
  switch (markup) {
    case 'plain':
      return `<p>${safe}</p>`;
    case 'red':
      return `<p style="color:#c00"><font color="red">${safe}</font></p>`;
    case 'bootstrap':
      return `<div class="alert alert-danger"><strong>錯誤</strong> ${safe}</div>`;
    case 'swal':
      return `<div class="swal-overlay"><div class="swal2-popup" role="dialog" aria-modal="true"><h2>系統訊息</h2><div class="swal2-html-container">${safe}</div><button>OK</button></div></div>`;
    case 'wicket':
      return `<ul class="feedbackPanel"><li class="feedbackPanelERROR"><span class="feedbackPanelERROR">${safe}</span></li></ul>`;
    case 'alert-role':
      return `<div role="alert">${safe}</div>`;
    case 'table':
      return `<table border="1"><tr><td>系統訊息</td></tr><tr><td><center>${safe}</center></td></tr></table>`;
    case 'toast':
      return `<div class="toast toast-error" style="position:fixed;right:20px;top:20px;padding:12px;background:#fdd"><div class="toast-message">${safe}</div></div>`;
    case 'split':
      return `<div class="alert alert-danger"><span>${safe.slice(0, half)}</span><b>${safe.slice(half)}</b></div>`;
    case 'dialog':
      return `<dialog open style="position:fixed;top:100px"><p>${safe}</p><button>關閉</button></dialog>`;
  }
}

/** A page that says it by a native dialog and goes on, as old systems do. */
export function nativeAlert(text: string, next: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title></title></head><body><script>alert(${JSON.stringify(text)});location.href=${JSON.stringify(next)};</script></body></html>`;
}

/** A native dialog that leads back, by the history. */
export function nativeAlertBack(text: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"></head><body><script>alert(${JSON.stringify(text)});history.back();</script></body></html>`;
}
