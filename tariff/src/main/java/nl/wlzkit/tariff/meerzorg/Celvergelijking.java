package nl.wlzkit.tariff.meerzorg;

import java.util.Optional;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * One calculated cell: our value next to that of the sheet. Immutable and thread-safe.
 *
 * @param cel the cell
 * @param wat what it holds, in a few words with the unit
 * @param eenheid what the numbers count
 * @param regel the id of the rule by which we calculate it
 * @param onze our value, exact
 * @param blad what the workbook holds; {@link Celwaarde.Leeg} if it was not recalculated
 * @param oordeel whether they are the same
 * @param waarom why not, or why that was not asked; absent when they are equal
 */
public record Celvergelijking(
        Cel cel,
        Tekst wat,
        Celeenheid eenheid,
        String regel,
        Celwaarde onze,
        Celwaarde blad,
        Celoordeel oordeel,
        Optional<Tekst> waarom) {
    /** Whether two values of a cell are the same. */
    public enum Celoordeel implements Leesbaar {
        /** The same: texts letter for letter, numbers within 10⁻⁹ of their size (H39, H44 and H45 within 10⁻⁶ euro). */
        GELIJK("gelijk", "equal"),
        /** Not the same. */
        VERSCHILT("verschilt", "differs"),
        /** The workbook holds no value here to compare with. */
        GEEN_WAARDE("geen waarde", "no value"),
        /** The value lies on an edge, where the last bit of a spreadsheet's number decides. */
        GRENSGEVAL("grensgeval", "on an edge");

        private final Tekst naam;

        Celoordeel(String nl, String en) {
            this.naam = Tekst.of(nl, en);
        }

        @Override
        public String in(Taal taal) {
            return naam.in(taal);
        }
    }
}
