export { CorpsRapport } from '../rapport/CorpsRapport.tsx';
export { EcranResultat } from './EcranResultat.tsx';
