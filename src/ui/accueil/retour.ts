export { HistoriqueAccueil } from '../historique/HistoriqueAccueil.tsx';
export { VueDemandee } from '../historique/VueDemandee.tsx';
export { HautAccueil } from './HautAccueil.tsx';
export { LectureEnAttente } from './LectureEnAttente.tsx';
