import { accentAbime, PORTEE_ACCENT } from '../domain/accents.ts';
import { ProblemeLecture } from '../domain/problemes.ts';

/** Two characters before a sequence and one after it may count: both sides of a cut are seen together. */
const AROUND = 2 * PORTEE_ACCENT;

/** Hears a text chunk by chunk. `suspect: false` says that this chunk can hold no sequence of bytes of UTF-8. */
export type Lookout = (texte: string, suspect?: boolean) => void;

/**
 * Watches a text as it is decoded for accents that another program spoiled, those cut between two chunks included.
 * @throws ProblemeLecture `encodage-contradictoire`, without a line: counting lines all along would cost every good file
 */
export function createLookout(): Lookout {
  let tail = '';
  return (texte, suspect = true) => {
    const seam = tail + texte.slice(0, AROUND);
    if ((suspect && accentAbime(texte)) || accentAbime(seam)) throw accentsAbimes();
    tail = (tail + texte.slice(-AROUND)).slice(-AROUND);
  };
}

const accentsAbimes = () =>
  new ProblemeLecture('encodage-contradictoire', null, { signe: 'des lettres accentuées y sont abîmées' });
