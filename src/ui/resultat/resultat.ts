export { VueDemandee } from '../historique/VueDemandee.tsx';
export { CorpsRapport } from '../rapport/CorpsRapport.tsx';
export { EcranResultat } from './EcranResultat.tsx';
