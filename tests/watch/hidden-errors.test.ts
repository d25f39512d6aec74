import { expect, it } from 'vitest';
import { summarizePage } from '@/lib/watch/page-summary';
import { isVisibleByMarkup } from '../detect/findings-on';
import { nationalLogin } from '../sites/pages/national';

/** What a look at the login page tells of errors, with this above the form. */
function errorsOn(above: string) {
  const page = new DOMParser().parseFromString(nationalLogin({ above }), 'text/html');
  const place = new URL('https://oidc.tanet.edu.tw/oidc/v1/azp');
  const { hasError, hidesError } = summarizePage(page, place, {
    isVisible: isVisibleByMarkup,
    findShadowHosts: () => [],
    isOwn: () => false,
  });
  return { hasError, hidesError };
}

it.each([
  ['by its own style', '<div class="alert-danger" style="display:none">無法取得ACCESS_TOKEN</div>'],
  ['by what is around it', '<div hidden><p role="alert">無法取得ACCESS_TOKEN</p></div>'],
  ['as one that fades in', '<span class="feedbackPanelERROR" style="opacity:0">無法取得ACCESS_TOKEN</span>'],
  ['as one of two', '<p hidden class="error">密碼錯誤</p><p hidden class="error-message">連線逾時</p>'],
])('an error is there and hidden, %s', (_, above) => {
  expect(errorsOn(above)).toEqual({ hasError: false, hidesError: true });
});

it.each([
  ['is seen', '<div class="alert-danger">無法取得ACCESS_TOKEN</div>', true],
  ['has no words yet', '<div class="alert-danger" hidden> </div>', false],
  ['is no error', '<div class="alert-info" hidden>請於三日內啟用帳號</div>', false],
])('what %s hides nothing', (_, above, hasError) => {
  expect(errorsOn(above)).toEqual({ hasError, hidesError: false });
});

it('one is seen and another hidden', () => {
  const above = '<div class="error">密碼錯誤</div><div class="alert-error" hidden>連線逾時</div>';
  expect(errorsOn(above)).toEqual({ hasError: true, hidesError: true });
});
