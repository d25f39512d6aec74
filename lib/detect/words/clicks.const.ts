import { anyOf } from './any-of';

export const BIND = anyOf(['綁定']);
export const LOGOUT = anyOf(['登出', 'logout', 'log out', 'sign out', 'signout']);
/** The whole label, as 回首頁 or 返回登入頁; or a word of taking back, as in 取消綁定. Asked for before binding. */
export const LEAVE = `^(?:.{0,2}(?:${anyOf(['首頁', '上一頁', '登入頁'])})|${anyOf(['返回', '離開', 'cancel', 'back', 'home'])})$|${anyOf(['取消', '解除', '註銷'])}`;
/** The whole label. */
export const SUBMIT = `^(?:${anyOf(['登入', '登錄', 'login', 'log in', 'sign in', 'signin', '送出', '確定', '確認'])})$`;
