import { spawn } from 'node:child_process';

/** Runs an npm script with its output shown. @returns whether it succeeded */
export function npmRun(script: string, args: readonly string[] = []): Promise<boolean> {
  const extra = args.length > 0 ? ['--', ...args] : [];
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script, ...extra], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
