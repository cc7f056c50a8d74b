/**
 * `npm run build`: checks every article that is to be published, then builds the site, all of it but the PDFs. Where
 * anything is wrong, the last good site stays as it is. Ends with 0 where it was built, with 1 where it was not, and with 2
 * where that could not even be tried.
 */
import { PDF_VARIABLE } from '../editions/pdf.ts';
import { tellFailure } from './failure.ts';
import { publish } from './publish.ts';

try {
  if (!(await publish({ variables: { [PDF_VARIABLE]: '' }, run: tellOfPdfs }))) process.exitCode = 1;
} catch (error) {
  tellFailure(error);
}

function tellOfPdfs(): Promise<boolean> {
  console.log('There are no PDFs in it, as they need a browser: `npm run pdf` builds the site with them.');
  return Promise.resolve(true);
}
