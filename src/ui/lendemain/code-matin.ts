import { createMorningActions } from '../../state/morning.ts';
import type { MorningMeans } from '../../state/morning-door.ts';
import { lireEnregistrement } from './page-enregistree.ts';

/** The actions of the morning after, with what reads a page that a browser saved. */
export const createMorning = (means: MorningMeans) => createMorningActions(means, { lireEnregistrement });
