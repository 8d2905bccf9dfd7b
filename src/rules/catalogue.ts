import { CTRL_ANNEE_01 } from './annee/CTRL_ANNEE_01.ts';
import { CTRL_ANNEE_02 } from './annee/CTRL_ANNEE_02.ts';
import { CTRL_ANNEE_03 } from './annee/CTRL_ANNEE_03.ts';
import { CTRL_CALENDRIER_01 } from './calendrier/CTRL_CALENDRIER_01.ts';
import { CTRL_CALENDRIER_02 } from './calendrier/CTRL_CALENDRIER_02.ts';
import { CTRL_CALENDRIER_03 } from './calendrier/CTRL_CALENDRIER_03.ts';
import { CTRL_CALENDRIER_04 } from './calendrier/CTRL_CALENDRIER_04.ts';
import type { Regle } from './define.ts';
import { D1 } from './depot/D1.ts';
import { D2 } from './depot/D2.ts';
import { D3 } from './depot/D3.ts';
import { D4 } from './depot/D4.ts';
import { D5 } from './depot/D5.ts';
import { ELEGRP_A_01 } from './elegrp/ELEGRP_A_01.ts';
import { ELEGRP_A_02 } from './elegrp/ELEGRP_A_02.ts';
import { ELEGRP_A_03 } from './elegrp/ELEGRP_A_03.ts';
import { CTRL_ELEVES_01 } from './eleves/CTRL_ELEVES_01.ts';
import { CTRL_ELEVES_02 } from './eleves/CTRL_ELEVES_02.ts';
import { CTRL_ELEVES_03 } from './eleves/CTRL_ELEVES_03.ts';
import { CTRL_ELEVES_04 } from './eleves/CTRL_ELEVES_04.ts';
import { CTRL_ELEVES_05 } from './eleves/CTRL_ELEVES_05.ts';
import { CTRL_ELEVES_06 } from './eleves/CTRL_ELEVES_06.ts';
import { CTRL_ELEVES_07 } from './eleves/CTRL_ELEVES_07.ts';
import { CTRL_ELEVES_08 } from './eleves/CTRL_ELEVES_08.ts';
import { CTRL_ELEVES_09 } from './eleves/CTRL_ELEVES_09.ts';
import { CTRL_FICHIERS_01 } from './fichiers/CTRL_FICHIERS_01.ts';
import { CTRL_FICHIERS_02 } from './fichiers/CTRL_FICHIERS_02.ts';
import { CTRL_FICHIERS_03 } from './fichiers/CTRL_FICHIERS_03.ts';
import { CTRL_FICHIERS_04 } from './fichiers/CTRL_FICHIERS_04.ts';
import { CTRL_FICHIERS_05 } from './fichiers/CTRL_FICHIERS_05.ts';
import { CTRL_FICHIERS_06 } from './fichiers/CTRL_FICHIERS_06.ts';
import { CTRL_FICHIERS_07 } from './fichiers/CTRL_FICHIERS_07.ts';
import { CTRL_FICHIERS_08 } from './fichiers/CTRL_FICHIERS_08.ts';
import { GROUPE_A_01 } from './groupe/GROUPE_A_01.ts';
import { GROUPE_B_01 } from './groupe/GROUPE_B_01.ts';
import { GROUPE_B_02 } from './groupe/GROUPE_B_02.ts';
import { CTRL_REFERENCES_01 } from './references/CTRL_REFERENCES_01.ts';
import { CTRL_REFERENCES_02 } from './references/CTRL_REFERENCES_02.ts';
import { CTRL_REFERENCES_03 } from './references/CTRL_REFERENCES_03.ts';
import { CTRL_REFERENCES_04 } from './references/CTRL_REFERENCES_04.ts';
import { CTRL_REFERENCES_05 } from './references/CTRL_REFERENCES_05.ts';
import { CTRL_REFERENCES_06 } from './references/CTRL_REFERENCES_06.ts';
import { CTRL_REFERENCES_07 } from './references/CTRL_REFERENCES_07.ts';
import { CTRL_REFERENCES_08 } from './references/CTRL_REFERENCES_08.ts';
import { REJELEGROUPE_01 } from './rejet/REJELEGROUPE_01.ts';
import { REJELEGROUPE_02 } from './rejet/REJELEGROUPE_02.ts';
import { REJELEGROUPE_03 } from './rejet/REJELEGROUPE_03.ts';
import { CTRL_SERVICES_01 } from './services/CTRL_SERVICES_01.ts';
import { CTRL_SERVICES_02 } from './services/CTRL_SERVICES_02.ts';
import { CTRL_SERVICES_03 } from './services/CTRL_SERVICES_03.ts';
import { CTRL_STRUCTURE_01 } from './structure/CTRL_STRUCTURE_01.ts';
import { CTRL_STRUCTURE_02 } from './structure/CTRL_STRUCTURE_02.ts';
import { CTRL_STRUCTURE_03 } from './structure/CTRL_STRUCTURE_03.ts';
import { CTRL_STRUCTURE_04 } from './structure/CTRL_STRUCTURE_04.ts';
import { CTRL_STRUCTURE_05 } from './structure/CTRL_STRUCTURE_05.ts';
import { CTRL_STRUCTURE_06 } from './structure/CTRL_STRUCTURE_06.ts';
import { CTRL_STRUCTURE_07 } from './structure/CTRL_STRUCTURE_07.ts';
import { CTRL_STRUCTURE_08 } from './structure/CTRL_STRUCTURE_08.ts';
import { CTRL_STRUCTURE_09 } from './structure/CTRL_STRUCTURE_09.ts';

/** Every rule, in the order in which SIECLE meets them, then our own controls. */
export const CATALOGUE: readonly Regle[] = [
  D1,
  D2,
  D3,
  D4,
  D5,
  REJELEGROUPE_01,
  REJELEGROUPE_02,
  REJELEGROUPE_03,
  GROUPE_A_01,
  GROUPE_B_01,
  GROUPE_B_02,
  ELEGRP_A_01,
  ELEGRP_A_02,
  ELEGRP_A_03,
  CTRL_FICHIERS_01,
  CTRL_FICHIERS_02,
  CTRL_FICHIERS_03,
  CTRL_FICHIERS_04,
  CTRL_FICHIERS_05,
  CTRL_FICHIERS_06,
  CTRL_FICHIERS_07,
  CTRL_FICHIERS_08,
  CTRL_ANNEE_01,
  CTRL_ANNEE_02,
  CTRL_ANNEE_03,
  CTRL_STRUCTURE_01,
  CTRL_STRUCTURE_02,
  CTRL_STRUCTURE_03,
  CTRL_STRUCTURE_04,
  CTRL_STRUCTURE_05,
  CTRL_STRUCTURE_06,
  CTRL_STRUCTURE_07,
  CTRL_STRUCTURE_08,
  CTRL_STRUCTURE_09,
  CTRL_ELEVES_01,
  CTRL_ELEVES_02,
  CTRL_ELEVES_03,
  CTRL_ELEVES_04,
  CTRL_ELEVES_05,
  CTRL_ELEVES_06,
  CTRL_ELEVES_07,
  CTRL_ELEVES_08,
  CTRL_ELEVES_09,
  CTRL_CALENDRIER_01,
  CTRL_CALENDRIER_02,
  CTRL_CALENDRIER_03,
  CTRL_CALENDRIER_04,
  CTRL_SERVICES_01,
  CTRL_SERVICES_02,
  CTRL_SERVICES_03,
  CTRL_REFERENCES_01,
  CTRL_REFERENCES_02,
  CTRL_REFERENCES_03,
  CTRL_REFERENCES_04,
  CTRL_REFERENCES_05,
  CTRL_REFERENCES_06,
  CTRL_REFERENCES_07,
  CTRL_REFERENCES_08,
];
