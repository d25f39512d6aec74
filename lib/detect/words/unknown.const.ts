import { readyPattern } from '../ready';

/** What an error in error mark-up says. */
export const ERROR = readyPattern({
  near: [
    [
      '錯誤',
      '失敗',
      '無法',
      '異常',
      '逾時',
      '無效',
      '拒絕',
      '不成功',
      '不正確',
      '停用',
      '鎖定',
      '不符',
      '無權限',
      '沒有權限',
      '權限不足',
      'error',
      'failed',
      'failure',
      'unable',
      'denied',
      'timeout',
      'timed out',
      'invalid',
    ],
  ],
  marked: true,
  // Not yet an error, or already mended.
  not: [
    '尚未完成',
    '請稍候',
    '成功登入',
    '登入成功',
    '已登出',
    '登出成功',
    '維護公告',
    '預計',
    '[9007]',
    '20002',
    '20003',
  ],
});
