/**
 * Milliseconds of the processor that `work` takes: what runs beside a test does not count, so that a busy machine is slow
 * and not wrong.
 */
export function processorTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
