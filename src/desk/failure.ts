/**
 * Ends a command that could not do its work for a reason that no article gives: what happened, in words. The exit code
 * becomes 2.
 */
export function tellFailure(error: unknown): void {
  console.error(`This could not be done: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
