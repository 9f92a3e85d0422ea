import { readFileSync } from 'node:fs';

/** What a process has used of processors since it began (proc(5): fields 14 and 15 of `stat`, in hundredths of a second). */
export function processorSeconds(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** What a process has of memory now, in megabytes of 2^20 bytes (proc(5): `VmRSS` of `status`). */
export function residentMegabytes(pid: number | undefined): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
