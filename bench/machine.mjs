import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/**
 * How busy the machine is: its load average, and the ms that a fixed piece of work takes.
 *
 * @typedef {{ load: number, work: number }} Busy
 */

/** The machine in words: processor, memory, system, Node. */
export function describeMachine() {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = `${cpus().length} × ${first?.model ?? 'an unknown processor'}`;
  return `${cores}, ${memory} GB, ${platform()} ${arch()}, Node ${process.versions.node}`;
}

/** @returns {Busy} */
export function measureBusy() {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 5e7; step += 1) sum = (sum + step * step) % 1_000_003;
  // Without a use of its sum the work could be left out.
  return { load: loadavg()[0] ?? 0, work: performance.now() - start + sum * 0 };
}
