/** The part of citeproc-js (https://citeproc-js.readthedocs.io) that is used here. */
declare module 'citeproc' {
  export interface WrapperParams {
    itemData: Record<string, unknown>;
    variableNames: string[];
    context: 'citation' | 'bibliography';
  }

  interface Sys {
    retrieveItem(id: string): Record<string, unknown>;
    retrieveLocale(tag: string): string;
    variableWrapper?(params: WrapperParams, before: string, formatted: string, after: string): string;
  }

  export interface CitationItem {
    id: string;
    prefix?: string;
    suffix?: string;
    label?: string;
    locator?: string;
    'suppress-author'?: boolean;
  }

  interface Citation {
    citationID: string;
    citationItems: CitationItem[];
    properties: { noteIndex: number };
  }

  class Engine {
    constructor(sys: Sys, style: string, language?: string, forceLanguage?: boolean);
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: string[]): void;
    rebuildProcessorState(citations: Citation[], mode: 'html' | 'text'): [id: string, noteIndex: number, text: string][];
    makeBibliography(): [{ entry_ids: string[][] }, entries: string[]];
  }

  const CSL: { Engine: typeof Engine };
  export default CSL;
}
