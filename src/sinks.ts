/** What browsers that know Trusted Types put in `globalThis`; TypeScript's own declarations lack it. */
interface TrustedTypes {
  createPolicy(
    name: 'default',
    rules: Readonly<
      Record<'createHTML' | 'createScriptURL', (text: string, type: string, sink: string) => string | null>
    >,
  ): unknown;
}

/**
 * All that the page may hand to what runs or parses a text (decision 004): its workers, which are blobs, its service
 * worker, and a saved page to a parser apart. Null throws, in our code and in that of others; no script is ever made of a
 * text.
 */
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (url.startsWith('blob:') || url === 'sw.js' ? url : null),
  createHTML: (html, _type, sink) => (sink === 'DOMParser parseFromString' ? html : null),
});
