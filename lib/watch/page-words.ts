// Written by `npm run words`; do not edit.
/** The words of `lib/rules/words/page-kinds.ts` in the form that `hasWord` takes. */
export const ACCOUNT_FIELDS = 'account password pin username 密码 帐号 身分证';
export const BIND = '绑定手机 绑定行动 绑定装置 装置绑定';
export const CHANGE = '修改 变更 忘记 重设';
export const CONSENT = '同意授权 建立新帐号 我要建立帐号';
export const COUNTY_CHOICE = '选择县市 选择您的县市';
export const DOCUMENT_MARKS =
  '上一则 下一则 全文 公告单位 公告日期 发布单位 发布日期 回上页列表 回列表 浏览人次 浏览次 点阅:数次 相关附件 附件下载';
export const DOCUMENT_WORDS =
  'announce dashboard faq guide manual q&a troubleshoot 之说明 使用说明 公告 处理方 常见问题 战情 手册 指南 排除 操作说明 教学 新闻 最新消息 服务状态 案件 硏习 简报 纪录 解决方 问与答 问答 问题集';
export const FINGER = 'faceid fingerprint touchid 指纹 生物辨识';
export const ICON = 'icon 图示';
export const LOGIN_BUTTONS = '使用县市帐号登入 自然人凭证登入 行动自然人app登入';
export const LOGIN_CONTROL = 'login signin 登:入录 签入';
export const LOGIN_NAMES = 'openid 单一登入 单一签入 县市帐号 教育云端密码 教育云端帐号';
export const LOGOUT_CONTROL = 'logout signout 登出';
export const NOTICE_CONTROL = '我知道了';
export const NOTICE_TEXT = '您的教育云端帐号是';
export const ON_PHONE = 'sent 手机上 等候手机 等待手机 请开启行动 已';
export const QR = 'qrcode 二维条码 二维码 行动条码';
export const SCAN = 'scan 扫:描瞄码';
export const TAP = 'tap 完成验证 按下 点一下 点:击选 请:以将按用触 请使用 请进行 请验证 轻触';
export const WAIT =
  'onyourphone pushnotif waitingfor 尚未完成 手机上完成 手机上的通知 手机上确认 手机完成 推播 推送通知 等候您 等候手机 等候验证 等待您 等待手机 等待确认 等待验证 请开启行动自然人凭证';
