/** Milliseconds that this process has worked so far: waiting for a busy machine does not count. */
export function workedSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
