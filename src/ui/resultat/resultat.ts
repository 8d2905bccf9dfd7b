export { VueDemandee } from '../historique/VueDemandee.tsx';
export { Rapport } from '../rapport/Rapport.tsx';
export { Resultat } from './Resultat.tsx';
