/** What the morning after needs to read and to compare, asked for apart from the page (state/morning.ts). */
export { comparer } from '../../lendemain/comparer.ts';
export { lirePage } from '../../lendemain/lire.ts';
export { verifier } from '../../lendemain/verification.ts';
export { lireEnregistrement } from './page-enregistree.ts';
