/**
 * `npm run pdf`: builds the site as `npm run build` does, with each article as a PDF for A4 and for Letter, and links to
 * them. Where anything is wrong, the last good site stays as it is. Ends with 0 where it was built, with 1 where it was not,
 * and with 2 where that could not even be tried, as there is no browser.
 */
import { PDF_VARIABLE } from '../editions/pdf.ts';
import { tellFailure } from './failure.ts';
import { many } from './many.ts';
import { findChromium } from './pdf/chromium.ts';
import { printArticles } from './pdf/print-articles.ts';
import { publish } from './publish.ts';

try {
  const program = findChromium();
  if (!program) {
    throw new Error('there is no browser to print with. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to where it is. `npm run build` needs none, and builds everything but the PDFs');
  }
  if (!(await publish({ variables: { [PDF_VARIABLE]: '1' }, run: (folder, articles) => print(program, folder, articles) }))) process.exitCode = 1;
} catch (error) {
  tellFailure(error);
}

async function print(...[program, folder, articles]: Parameters<typeof printArticles>): Promise<boolean> {
  try {
    console.log(`Printed ${many(await printArticles(program, folder, articles), 'PDF')}`);
    return true;
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
}
