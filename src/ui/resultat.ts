export { Rapport } from './components/Rapport.tsx';
export { VueDemandee } from './components/VueDemandee.tsx';
export { Resultat } from './screens/Resultat.tsx';
