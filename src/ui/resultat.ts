export { Rapport } from './components/Rapport.tsx';
export { Resultat } from './screens/Resultat.tsx';
