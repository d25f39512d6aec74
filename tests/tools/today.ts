/** The day on which something is measured, in Coordinated Universal Time, such as 2026-11-30. */
export const today = (): string => new Date().toISOString().slice(0, 10);
