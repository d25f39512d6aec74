// Written by `npm run words`; do not edit.
/** Words of which a page must hold one before anything can be said about it, derived from all rules: one that is enough alone, or a single character and one that stands beside it. */
export const PREFILTER =
  '0x accesst allo andr app回 bad:cg bloc busy cann city clie county deni diff disa does enab enro erro exce expi fail forb hico hipk idto inco inva ios lock loginf mism nfc nobi noca nofi nolo nore nosm not:acdefimrst oidc outd redi refu reje scar some spap sta:lt susp swit time toke too:lo tp07 turn una:buv unkn unre unsu useri wron 不:一允具再可同吻存对成接支正相符能被 中:断没 介接 令牌 低于 使用者:取资身 侦测 停:权用 元件 先绑 关闭 内没 冻结 凭证:元读 功能关 卡片:读锁 双介 取消签 只允 回报 太:低旧 失:效败 对不 封锁 已:停关逾锁 应用服务之 异常 忙碌 感应 找不 抱歉 拒绝 授权:伺状 操作不 故障 断线 无:bfnt回感指效此法生脸近靠 有:出差异落误 未:介侦允具取启吻回完就开授接提插支新检注申登相符设达连配 权:杖限 查:无询 检测 没:反有 满载 版本:不低太过 登入:失无 登录 相异 确:定认 禁:止用 稍后 签章 系统维护中 繁忙 绑定已 缺少 网页 自动锁 被:关挡锁 装置:名绑资 认证:主伺状 请:允启安开插重 请先:启安登设 读卡:元失逾错 读取 资料:格验 跨平 身分证号 过:低旧期 近场 连:不接续 连线失 逾时 遭锁 重新开 锁:住定 错误 阻挡 非:介接 靠卡 验证:不伺失 验证码:不与已查逾';
export const SINGLE = '剩';
export const BESIDE_SINGLE = 'pin 凭证:p密 卡片密';
