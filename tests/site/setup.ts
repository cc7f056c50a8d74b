import type { TestProject } from 'vitest/node';
import { type Build, build, fixture, project } from './build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site as it stands. */
    site: Build;
    /** The made-up journal of this folder, which holds every kind of article. */
    journal: Build;
    /** Two articles that are hard to set: a long one, and one with forty notes. */
    reading: Build;
  }
}

/** Builds them once for all tests, whichever of their folders run. */
export default async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if ('site' in vitest.getRootProject().getProvidedContext()) return undefined;
  const [site, journal, reading] = await Promise.all([build(project), build(fixture('journal')), build(fixture('reading'))]);
  vitest.provide('site', resultOf(site));
  vitest.provide('journal', resultOf(journal));
  vitest.provide('reading', resultOf(reading));
  return async () => {
    await Promise.all([site.remove(), journal.remove(), reading.remove()]);
  };
}

/** What can be handed to a test in another process. */
function resultOf({ exitCode, output, dist }: Build): Build {
  return { exitCode, output, dist };
}
