/**
 * The memory of a process with all its descendants, from Linux's /proc. A page that several
 * processes share (Node's own program, mostly) counts in full for each of them in RSS, and in
 * equal parts in PSS. PSS adds up but takes milliseconds for gigabytes, so it is read only where
 * the cheap sum reaches a new high.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PAGE = 4096;

/** Highest values seen so far, in bytes. */
export interface MemoryPeak {
  /** PSS of the whole tree at one moment. */
  tree: number;
  /** RSS of the largest single process at its own peak, as the kernel noted it. */
  largest: number;
  /** RSS summed, at its highest: tells when PSS is worth reading. */
  crude: number;
}

/** Whether this system tells what processes use. */
export const hasProc = existsSync('/proc/self/smaps_rollup');

/**
 * Looks once at the tree under `root` and raises the peak where it is higher.
 *
 * @example lookAt(child.pid, peak) // every 100 ms
 */
export function lookAt(root: number, peak: MemoryPeak): void {
  const tree = treeUnder(root);
  peak.largest = Math.max(peak.largest, ...tree.map((pid) => kilobytes(pid, 'status', 'VmHWM')));
  const crude = sum(tree.map((pid) => Number(read(pid, 'statm').split(' ')[1] ?? 0) * PAGE));
  if (crude <= peak.crude) return;
  peak.crude = crude;
  peak.tree = Math.max(peak.tree, sum(tree.map((pid) => kilobytes(pid, 'smaps_rollup', 'Pss'))));
}

/**
 * Ends a process with all its descendants, the youngest first: a parent that is gone leaves its children unnamed.
 *
 * @example endTree(child.pid)
 */
export function endTree(root: number): void {
  for (const pid of treeUnder(root).reverse()) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

/**
 * CPU seconds (user and system) of all descendants of this process that have ended. Each parent
 * adds what its ended children used, so one reading before and one after give the whole tree.
 *
 * @example childSeconds() // 12.34
 */
export function childSeconds(): number {
  const fields = fieldsOf(read('self', 'stat'));
  const [user, system] = [Number(fields[13]), Number(fields[14])];
  return (user + system) / TICKS_A_SECOND;
}

/** Fixed in the kernel's interface on all common machines (USER_HZ). */
const TICKS_A_SECOND = 100;

function treeUnder(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const parent = Number(fieldsOf(read(pid, 'stat'))[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = [root];
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** The fields after the name, which may itself hold spaces and brackets (proc_pid_stat(5)); 0 is the state. */
function fieldsOf(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function kilobytes(pid: number, file: string, key: string): number {
  return Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(read(pid, file))?.[1] ?? 0) * 1024;
}

/** A process that has just ended has no files any more and counts nothing. */
function read(pid: number | 'self', file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

function sum(parts: number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
