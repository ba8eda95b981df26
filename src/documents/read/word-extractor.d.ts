declare module 'word-extractor' {
  /** As far as it is used here. */
  class WordExtractor {
    extract(source: Buffer): Promise<{ getBody(): string }>;
  }
  export = WordExtractor;
}
