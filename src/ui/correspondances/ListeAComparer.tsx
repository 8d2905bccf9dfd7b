import { useId } from 'preact/hooks';
import { GENRES_LISTE, type GenreListe } from '../../domain/correspondances.ts';
import type { FichierDonne } from '../../domain/moteur.ts';
import type { Actions } from '../../state/actions.ts';
import type { ListFollowUp } from '../../state/list-follow-up.ts';
import { Choice } from '../commun/Choice.tsx';
import { DropZone } from '../commun/DropZone.tsx';
import styles from './correspondances.module.css';
import { CORRESPONDANCES, GENRES_DE_LISTE } from './textes.ts';

interface ListeAComparerProps {
  suivi: ListFollowUp;
  /** With the names hidden, what was pasted is not shown: it holds them. */
  masque: boolean;
  actions: Actions;
}

/** Where a list is pasted, dropped or chosen, and its kind said. */
export function ListeAComparer({ suivi, masque, actions }: ListeAComparerProps) {
  const textes = CORRESPONDANCES;
  const { source } = suivi;
  const lire = (liste: FichierDonne | undefined) => liste && void actions.compareListFile(liste);
  return (
    <form
      class={styles.listeAComparer}
      onSubmit={(evenement) => {
        evenement.preventDefault();
        void actions.compareTypedList();
      }}
      // A file let go here is a list, not one of the documents: the window leaves it (drop.ts).
      onDrop={(evenement) => {
        const [fichier, autre] = evenement.dataTransfer?.files ?? [];
        if (!fichier || autre || !estUneListe(fichier)) return;
        evenement.preventDefault();
        lire({ nom: fichier.name, contenu: fichier });
      }}
    >
      {masque ? <p>{textes.collageMasque}</p> : <Collage saisie={suivi.saisie} changer={actions.typeList} />}
      <p class="discret">{source?.nom ? textes.choisie(source.nom) : textes.lacher}</p>
      <ChoixDuGenre genre={suivi.genre} choisir={(genre) => void actions.chooseKind(genre)} />
      <p class="actions">
        {!masque && (
          <button type="submit" class="principal">
            {textes.comparer}
          </button>
        )}
        <DropZone
          texte={textes.choisir}
          accept=".txt,.csv,.tsv,text/plain,text/csv"
          deposer={([liste]) => lire(liste)}
        />
      </p>
    </form>
  );
}

interface CollageProps {
  saisie: string;
  changer: (saisie: string) => void;
}

function Collage({ saisie, changer }: CollageProps) {
  const textes = CORRESPONDANCES;
  const champ = useId();
  const aide = useId();
  return (
    <>
      <label for={champ} class={styles.intitule}>
        {textes.coller}
      </label>
      <p id={aide} class="discret">
        {textes.collerAide}
      </p>
      <textarea
        id={champ}
        aria-describedby={aide}
        rows={6}
        autocomplete="off"
        value={saisie}
        onInput={({ currentTarget }) => changer(currentTarget.value)}
      />
    </>
  );
}

/** The documents and reports go to the dossier as usual; any other file is a list. */
const estUneListe = ({ name }: File): boolean => !/\.(zip|xml|json)$/i.test(name);

interface ChoixDuGenreProps {
  genre: GenreListe | null;
  choisir: (genre: GenreListe | null) => void;
}

function ChoixDuGenre({ genre, choisir }: ChoixDuGenreProps) {
  return (
    <p class={styles.champ}>
      <Choice
        nom={CORRESPONDANCES.genre}
        sansChoix={CORRESPONDANCES.genreDevine}
        valeurs={GENRES_LISTE.map((g) => [g, GENRES_DE_LISTE[g]])}
        valeur={genre ?? ''}
        choisir={(choisi) => choisir(GENRES_LISTE.find((g) => g === choisi) ?? null)}
      />
    </p>
  );
}
