import { anyOf } from './any-of';

export const BIND = anyOf(['綁定行動裝置', '綁定裝置', '裝置綁定', '綁定手機', '行動裝置綁定', '綁定']);
export const LOGOUT = anyOf(['登出', 'logout', 'log out', 'sign out', 'signout']);
/** The whole label: 回首頁, 返回登入頁, 取消. */
export const LEAVE = `^(?:.{0,2}(?:${anyOf(['首頁', '上一頁', '上一步', '登入頁'])})|${anyOf(['取消', '返回', '離開', 'cancel', 'back', 'home'])})$`;
/** The whole label. */
export const SUBMIT = `^(?:${anyOf(['登入', '登錄', 'login', 'log in', 'sign in', 'signin', '送出', '確定', '確認'])})$`;
