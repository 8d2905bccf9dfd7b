import type { IdEtape } from '../domain/etape.ts';
import { typographier } from '../domain/typographie.ts';
import { composer, type SectionProcedure } from './section.ts';
import { SYNCHRO_1 } from './sections/synchro-1.ts';
import { SYNCHRO_2 } from './sections/synchro-2.ts';
import { SYNCHRO_3 } from './sections/synchro-3.ts';
import { SYNCHRO_4A } from './sections/synchro-4a.ts';
import { SYNCHRO_4B } from './sections/synchro-4b.ts';
import { SYNCHRO_5 } from './sections/synchro-5.ts';

/** The procedure in our words, step by step. Long: only the screens that show it import this module. */
export const SECTIONS: Record<IdEtape, SectionProcedure> = {
  '1': composer(SYNCHRO_1),
  '2': composer(SYNCHRO_2),
  '3': composer(SYNCHRO_3),
  '4a': composer(SYNCHRO_4A),
  '4b': composer(SYNCHRO_4B),
  '5': composer(SYNCHRO_5),
};

/** The day of the procedure's last revision (1.35): what it says of versions and screens is of that day. */
export const PROCEDURE_DU = '11/10/2018';

/** What the procedure demands before anything else (its first page), and the mode that §3.5.1 asks for. */
export const VERSIONS: readonly string[] = [
  'PRONOTE 2017, version 0.2.10 « NC », en 64 bits',
  'EDT 2017, version 0.2.10, en 64 bits',
  'PRONOTE lancé en mode superviseur (SPR) pour exporter les liens élève-groupe (§3.5.1)',
].map(typographier);
