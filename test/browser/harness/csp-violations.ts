/** Breaches of the Content Security Policy, told by the browser's own event. */
import type { BrowserContext } from 'playwright-core';

type Violation = { directive: string; blocked: string; file: string; line: number };

// Runs inside each page, before any of its scripts; DevTools injects it, so the CSP does not apply.
const LISTENER = `addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective: directive, blockedURI: blocked, sourceFile: file, lineNumber: line } = event;
  window.__cspViolation({ directive, blocked, file, line });
});`;

/**
 * Calls `report` with one line for each violation on any page that the context opens from now on.
 *
 * @example await reportViolations(context, console.error) // "script-src-elem chặn inline (http://localhost:4321/:8)"
 */
export async function reportViolations(
  context: BrowserContext,
  report: (line: string) => void,
): Promise<void> {
  await context.exposeFunction('__cspViolation', ({ directive, blocked, file, line }: Violation) => {
    report(`${directive} chặn ${blocked}${file ? ` (${file}:${line})` : ''}`);
  });
  await context.addInitScript(LISTENER);
}
