// Written by `npm run words`; do not edit.
/** Words of which a page must hold one before anything can be said about it, derived from all rules: one that is enough alone, or a single character and one that stands beside it. */
export const PREFILTER =
  '不:同符一相吻对允支接存具可正能再成被 有:异出差落误 相异 对不 未:相吻取支启开允注登授申介完具配设提新侦连接就检插达符回 not:icmteasrfd diff mism does inco 验证码:逾与已不查 先绑 查:询无 装置:绑名资 绑定已 确:定认 使用者:身取资 签章 连:续接不 重新开 系统维护中 稍后 操作不 验证:不伺失 身分证号 回报 取消签 app回 资料:格验 应用服务之 spap accesst idto toke 权:杖限 令牌 无:法效生指脸bft回n感近靠此 认证:伺主状 授权:伺状 useri sta:tl oidc una:bvu inva cann 禁:止用 停:用权 关闭 没:有反 封锁 已:关停锁逾 被:关挡锁 功能关 阻挡 disa bloc turn swit 请:开启允安插重 enab allo 拒绝 reje refu clie unkn unre redi 非:介接 介接 找不 侦测 缺少 请先:设启登安 unsu nobi nofi enro 错误 只允 wron 遭锁 锁:定住 自动锁 卡片:锁读 lock 0x 跨平 网页 凭证:元读 hico hipk 读卡:元失错逾 元件 检测 中:没断 内没 读取 noca nosm nore 连线失 异常 逾时 断线 scar nfc 感应 近场 靠卡 tp07 双介 版本:过太不低 过:旧低期 太:旧低 低于 too:ol outd nolo andr ios 失:败效 county city 忙碌 繁忙 满载 冻结 故障 抱歉 busy expi susp some erro fail deni forb bad:gc time exce 登入:失无 登录 loginf';
export const SINGLE = '剩';
export const BESIDE_SINGLE = 'pin 凭证:密p 卡片密';
