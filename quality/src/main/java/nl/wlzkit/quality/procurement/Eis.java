package nl.wlzkit.quality.procurement;

import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One requirement of a list. Immutable and thread-safe.
 *
 * @param code its name in documents: upper-case letters, digits and underscores
 * @param groep which part of the document it belongs to
 * @param zwaarte how heavy it weighs; advice is never a breach
 * @param naam what is required
 * @param regel the id of the rule that requires it
 */
public record Eis(String code, String groep, Zwaarte zwaarte, Tekst naam, String regel) implements Leesbaar {
    Stap stap() {
        return new Stap(regel, naam);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
