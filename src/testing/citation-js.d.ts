declare module '@citation-js/core' {
  /** References as they were read from a text of BibTeX or RIS, in the names of CSL. */
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
