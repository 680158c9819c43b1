import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '..', '..');

export type Finished = { readonly code: number; readonly output: string };

/** Runs a program to its end. Standard input is closed; both outputs are taken together, without colours. */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv; readonly uid?: number; readonly gid?: number },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const { env, ...place } = options;
    const child = spawn(program, args, {
      ...place,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString('utf8').trim() }));
  });
}

/** Runs a tool of node_modules by its file: names in .bin are ambiguous where two packages own them (tsc). */
export function runTool(file: string, args: readonly string[], root: string, env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return runProgram(process.execPath, [join(projectFolder, 'node_modules', file), ...args], { cwd: root, env });
}
