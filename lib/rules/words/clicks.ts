/**
 * The labels of controls that say what a click means for a login: edit them here, then run `npm run words`, which writes
 * `lib/watch/click-words.ts`.
 */
export const BIND = ['綁定'];
export const LOGOUT = ['登出', 'logout', 'log out', 'sign out', 'signout'];
/** Leads away from binding, at the end of a label with at most two characters before it, as in 回首頁 or 返回登入頁. */
export const LEAVE_END = ['首頁', '上一頁', '登入頁'];
/** Leads away from binding where it is the whole label. */
export const LEAVE_WHOLE = ['返回', '離開', 'cancel', 'back', 'home'];
/** Takes something back wherever it stands, as in 取消綁定. */
export const TAKE_BACK = ['取消', '解除', '註銷'];
/** Sends a login form where it is the whole label. */
export const SUBMIT = ['登入', '登錄', 'login', 'log in', 'sign in', 'signin', '送出', '確定', '確認'];
