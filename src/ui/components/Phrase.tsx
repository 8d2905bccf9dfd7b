import { PROCEDURE } from '../textes/procedure.ts';

interface PhraseProps {
  texte: string;
  section: string;
  deduit?: true;
}

/** A sentence and the paragraph of the procedure that it rests on. */
export function Phrase({ texte, section, deduit }: PhraseProps) {
  return (
    <>
      {texte} <span class="paragraphe">{deduit ? PROCEDURE.deduit(section) : PROCEDURE.paragraphe(section)}</span>
    </>
  );
}
