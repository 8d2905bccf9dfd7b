import { fr } from '../fr.ts';

interface PhraseProps {
  texte: string;
  section: string;
  deduit?: true;
}

/** A sentence and the paragraph of the procedure that it rests on. */
export function Phrase({ texte, section, deduit }: PhraseProps) {
  return (
    <>
      {texte} <span class="paragraphe">{deduit ? fr.procedure.deduit(section) : fr.procedure.paragraphe(section)}</span>
    </>
  );
}
