import type { Rule } from '@/lib/rules/rule';

/** An unexpected QR code after the fingerprint icon: no second phone is needed. */
export const qrAfterFingerprint = {
  id: 'qr-after-fingerprint',
  pages: ['fido-qr'],
  proofs: [
    {
      evidence: {
        trail: {
          steps: [{ kinds: ['fido-fingerprint'] }, { kinds: ['fido-qr'], events: ['arrive'] }],
          gapMs: 3 * 60_000,
          without: [{ kinds: ['login', 'portal', 'bind'] }, { events: ['logout', 'bind'] }],
        },
      },
      seen: ['112-06-06 sheet, no. 13: 點完指紋的圖示，出現QRCode'],
    },
    {
      evidence: { browser: 'mobile' },
      seen: ['112-06-06 sheet, no. 13: 要找第二支手機掃QRcode'],
    },
  ],
  answers: [{ codes: ['SSO-13', 'SSO-12'] }],
  urgency: 6,
  show: 'panel',
} as const satisfies Rule;
