import { anyOf } from './any-of';

export const BIND = anyOf(['綁定行動裝置', '綁定裝置', '裝置綁定', '綁定手機', '行動裝置綁定', '綁定']);
export const LOGOUT = anyOf(['登出', 'logout', 'log out', 'sign out', 'signout']);
/** The whole label. */
export const LEAVE = `^(?:${anyOf(['回首頁', '返回首頁', '首頁', '取消', '返回', '離開', '回上一頁', '上一頁', '上一步', 'cancel', 'back', 'home', 'go back'])})$`;
/** The whole label. */
export const SUBMIT = `^(?:${anyOf(['登入', '登錄', 'login', 'log in', 'sign in', 'signin', '送出', '確定', '確認'])})$`;
