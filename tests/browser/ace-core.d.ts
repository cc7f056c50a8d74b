/** The part of Ace that is used here; it has no types of its own. */
declare module '@daisy/ace-core' {
  namespace ace {
    interface AxeRunner {
      concurrency: number;
      setTimeout(milliseconds: number): void;
      launch(): Promise<void>;
      close(): Promise<void>;
      /** Opens a document, runs scripts in it, and gives what Ace’s own has found. */
      run(url: string, scripts: string[], contents: string[]): Promise<unknown>;
    }
    interface Report {
      assertions: {
        'earl:testSubject': { url: string };
        assertions: { 'earl:test': { 'earl:impact': string; 'dct:title': string }; 'earl:result': { 'dct:description': string } }[];
      }[];
    }
  }
  function ace(book: string, options: { cwd: string; outdir: string; silent: boolean; jobid: string; initLogger: boolean; fileName: string }, runner: ace.AxeRunner): Promise<[exitCode: number, report: ace.Report]>;
  export default ace;
}
