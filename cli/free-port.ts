import { once } from 'node:events';
import { createServer } from 'node:net';
import { EnvironmentProblem } from '../server/database/environment-problem.ts';

/** @throws EnvironmentProblem when something listens there already, or the port is not ours to take */
export async function assertPortFree(port: number, host: string): Promise<void> {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') throw new EnvironmentProblem('environment/port-not-allowed', { port });
    if (code === 'EADDRINUSE') throw new EnvironmentProblem('environment/port-taken', { port });
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new EnvironmentProblem('environment/host-unknown', { host });
    throw error;
  } finally {
    server.close();
  }
}
