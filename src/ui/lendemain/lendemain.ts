import { useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../domain/dates.ts';
import type { ContenuFichier, FichierDonne } from '../../domain/moteur.ts';
import type { Releve } from '../../domain/releve.ts';
import type { Nuit, Rapport } from '../../domain/report.ts';
import { comparer } from '../../lendemain/comparer.ts';
import { lirePage } from '../../lendemain/lire.ts';
import type { RefusPage } from '../../lendemain/page.ts';
import type { Suite } from '../../lendemain/suite.ts';
import { type RefusReleve, verifier } from '../../lendemain/verification.ts';
import { lireEnregistrement, type RefusFichier } from './page-enregistree.ts';

/** A run whose night was simulated: there is something to compare with. */
export type Prevision = Rapport & { readonly nuit: Nuit };

export interface MoyensLendemain {
  readonly prevision: Prevision;
  /** What is kept of the run when the screen opens. */
  readonly initiale: Suite;
  garder(suite: Suite): void;
  changerTexte(texte: string): void;
  relever(fichiers: readonly FichierDonne[]): Promise<Releve>;
  signalerPanne(message: string): void;
}

/** Saved pages and texts; anything else is an export. */
const ENREGISTREE = /\.(?:html?|mht|mhtml|txt|pdf)$/i;

/** The morning after one run: what is pasted and given, and what comes of it, which is kept at each gesture. */
export function useLendemain({ prevision, initiale, garder, changerTexte, relever, signalerPanne }: MoyensLendemain) {
  const [suite, setSuite] = useState(initiale);
  const [refusPage, setRefusPage] = useState<RefusPage | RefusFichier | null>(null);
  const [enLecture, setEnLecture] = useState(false);
  const [releve, setReleve] = useState<Releve | null>(null);
  const [refusReleve, setRefusReleve] = useState<RefusReleve | null>(null);
  // Reading takes time, and another gesture may come meanwhile: each starts from the last.
  const derniere = useRef(initiale);
  const exports = useRef<readonly FichierDonne[]>([]);
  const releves = useRef<Releve | null>(null);

  /** The links are looked for again whenever what is known of the import changes. */
  const actualiser = (parts: Partial<Suite>) => {
    const nouvelle = { ...derniere.current, ...parts };
    const verification = releves.current && verifier(prevision, releves.current, nouvelle);
    setRefusReleve(verification && 'refus' in verification ? verification.refus : null);
    const { liens } = verification && 'liens' in verification ? verification : nouvelle;
    derniere.current = { ...nouvelle, liens };
    setSuite(derniere.current);
    garder(derniere.current);
  };

  const coller = (texte: string) => {
    const lecture = lirePage(texte);
    setRefusPage('refus' in lecture ? lecture.refus : null);
    if ('page' in lecture) actualiser({ bilan: comparer(prevision, lecture.page) });
  };

  const ouvrir = async (fichier: ContenuFichier) => {
    const lue = await lireEnregistrement(fichier);
    if ('refus' in lue) return setRefusPage(lue.refus);
    changerTexte(lue.texte);
    coller(lue.texte);
  };

  const apporter = async (nouveaux: readonly FichierDonne[]) => {
    exports.current = [...exports.current, ...nouveaux];
    const demandes = exports.current;
    setEnLecture(true);
    try {
      const lu = await relever(demandes);
      // More was given meanwhile: its own reading tells all.
      if (exports.current !== demandes) return;
      releves.current = lu;
      setReleve(lu);
      setEnLecture(false);
      actualiser({});
    } catch (erreur) {
      signalerPanne(String(erreur));
    }
  };

  return {
    suite,
    refusPage,
    enLecture,
    releve,
    refusReleve,
    oublierRefus: () => setRefusPage(null),
    coller,
    ouvrir,
    apporter,
    deposer: (deposeLe: IsoDate | null) => actualiser({ deposeLe }),
    recevoir(fichiers: readonly FichierDonne[]) {
      const pages = fichiers.filter(({ nom }) => ENREGISTREE.test(nom));
      const autres = fichiers.filter((fichier) => !pages.includes(fichier));
      if (pages[0]) void ouvrir(pages[0].contenu);
      if (autres.length > 0) void apporter(autres);
    },
  };
}
