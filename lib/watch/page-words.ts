// Written by `npm run words`; do not edit.
/** The words of `lib/rules/words/page-kinds.ts` in the form that `hasWord` takes. */
export const ACCOUNT_FIELDS = '帐号 account username 身分证 pin 密码 password';
export const BIND = '绑定装置 装置绑定 绑定手机 绑定行动';
export const CHANGE = '变更 修改 重设 忘记';
export const CONSENT = '同意授权 我要建立帐号 建立新帐号';
export const COUNTY_CHOICE = '选择县市 选择您的县市';
export const DOCUMENT_MARKS =
  '发布日期 公告日期 公告单位 发布单位 点阅:数次 浏览人次 浏览次 上一则 下一则 回列表 回上页列表 附件下载 相关附件 全文';
export const DOCUMENT_WORDS =
  '常见问题 问与答 问答 问题集 q&a faq 最新消息 公告 新闻 手册 使用说明 操作说明 之说明 教学 指南 简报 硏习 排除 处理方 解决方 战情 纪录 案件 服务状态 troubleshoot manual guide announce dashboard';
export const FINGER = '指纹 fingerprint touchid faceid 生物辨识';
export const ICON = '图示 icon';
export const LOGIN_BUTTONS = '使用县市帐号登入 行动自然人app登入 自然人凭证登入';
export const LOGIN_CONTROL = '登:入录 login signin 签入';
export const LOGIN_NAMES = '教育云端帐号 教育云端密码 单一签入 单一登入 县市帐号 openid';
export const LOGOUT_CONTROL = '登出 logout signout';
export const NOTICE_CONTROL = '我知道了';
export const NOTICE_TEXT = '您的教育云端帐号是';
export const ON_PHONE = '等待手机 等候手机 手机上 请开启行动 sent 已';
export const QR = 'qrcode 二维条码 二维码 行动条码';
export const SCAN = '扫:描瞄码 scan';
export const TAP = '点:选击 请:按以用将触 轻触 按下 tap 点一下 请使用 请进行 完成验证 请验证';
export const WAIT =
  '推播 推送通知 等待手机 等候手机 等待验证 等候验证 等待确认 等待您 等候您 手机上的通知 手机上确认 手机上完成 手机完成 请开启行动自然人凭证 尚未完成 pushnotif waitingfor onyourphone';
