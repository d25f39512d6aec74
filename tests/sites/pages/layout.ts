/** Look of the national login: colours and measures as seen on pictures of it. */
const STYLE = `
*{box-sizing:border-box}body{margin:0;font:16px/1.5 "Noto Sans CJK TC",sans-serif;color:#333;background:#fff}
.top{padding:10px 20px;border-bottom:1px solid #ddd;font-size:20px;color:#31708f}
.top::before{content:"d";display:inline-block;width:30px;height:30px;margin-right:8px;border-radius:50%;background:#5481e5;color:#fff;text-align:center;line-height:28px;font-weight:bold}
.login-card{width:573px;max-width:96%;margin:20px auto;border:1px solid #76bedb}
.band{height:54px;background:#76bedb}.inner{padding:18px 40px 24px}
.group{display:flex;margin:10px 0;border:1px solid #ccc;border-radius:4px}.group input{flex:1;min-width:0;padding:9px 12px;border:0;font-size:16px}
.suffix{padding:9px;background:#eee}.btn{display:block;width:100%;margin:10px 0;padding:10px;border:0;border-radius:4px;font-size:16px;cursor:pointer}
.primary{background:#5481e5;color:#fff}.county{background:#c95c54;color:#fff}.grey{background:#e9e9e9}
.or{text-align:center;color:#888}.links a{margin-right:12px;font-size:14px}.service{background:#fffbe0}
.alert{padding:12px 15px;margin:10px 0;border-radius:4px}.alert-danger{background:#f2dede;color:#a94442;border:1px solid #ebccd1}.alert-info{background:#d9edf7;color:#31708f}
.swal-overlay{position:fixed;inset:0;background:#0006;display:flex;align-items:center;justify-content:center}.swal2-popup{width:420px;padding:24px;background:#fff;border-radius:8px;text-align:center}
.feedbackPanel{list-style:none;padding:8px 12px;background:#fee;color:#c00}
.modal-box{position:fixed;inset:8% 20%;overflow:auto;padding:20px;background:#fff;border:1px solid #999}
`;

let rendering = 0;

/** Ids as Wicket makes them: another one with every rendering, never to be relied on. */
export function wicketId(): string {
  rendering = (rendering * 7 + 11) % 250;
  return `id${rendering.toString(16)}`;
}

/** Text as it may stand in markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A whole document around a body fragment. */
export function document(body: string, title = '教育體系單一簽入服務'): string {
  if (/^\s*<!doctype/i.test(body)) return body;
  return `<!doctype html><html lang="zh-Hant-TW"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}
