import type { Attributs } from './xml.ts';

const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
/** Namespace attributes (xmlns, xsi) that any document may carry. */
const LOCALISATIONS = ['noNamespaceSchemaLocation', 'schemaLocation'];

/**
 * Namespaces of a document whose schema has none. Prefixes may be declared and schema locations given; an element in
 * a namespace is a departure, said once since the whole file is usually written so (003.38, 003.39).
 */
export function creerEspaces() {
  /** Prefixes bound to the schema-instance namespace so far; rebinding one is not checked. */
  const instances = new Set<string>();
  let dit = false;
  return {
    /** Takes in an element. @returns the namespace or the prefixed name at fault, the first time only */
    entrer(nom: string, attributs: Attributs): string | null {
      for (const attribut in attributs) {
        if (attribut.startsWith('xmlns:') && attributs[attribut] === INSTANCE) instances.add(attribut.slice(6));
      }
      const faute = attributs.xmlns || (nom.includes(':') ? nom : null);
      if (faute === null || dit) return null;
      dit = true;
      return faute;
    },
    /** Whether an attribute that the schema does not know may stand anywhere. */
    admet(attribut: string): boolean {
      const [prefixe = '', local = ''] = attribut.split(':');
      return prefixe === 'xmlns' || (instances.has(prefixe) && LOCALISATIONS.includes(local));
    },
  };
}
