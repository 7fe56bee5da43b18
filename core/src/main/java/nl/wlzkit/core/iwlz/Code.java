package nl.wlzkit.core.iwlz;

import java.time.LocalDate;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A code of one of the lists of the iWlz standard. Every list is a type of its own, so that no code of one list is accepted
 * where another is meant; the list of zorgprofielen (COD163) is {@link nl.wlzkit.core.care.Zorgprofiel}. Codes are texts:
 * {@code 01} is not {@code 1}. Immutable and thread-safe.
 */
public sealed interface Code extends Leesbaar
        permits Clientvoorkeur,
                Datumgebruik,
                Etmalen,
                ExtraKostenThuis,
                Financiering,
                Functiecode,
                Klasse,
                Leveringsclassificatie,
                Leveringsstatus,
                Leveringsvormcode,
                Mutatiecode,
                RedenIntrekking,
                Regierol,
                Regiocode,
                SoortIndicatie,
                SoortToewijzing,
                ToeslagBeademing,
                ToeslagOverig,
                WzdVerklaring,
                Zorggrondslag {
    /**
     * Returns the row of the list.
     *
     * @return the row
     */
    Codegegevens gegevens();

    /**
     * Returns the list.
     *
     * @return the list
     */
    default Codelijst lijst() {
        return gegevens().lijst();
    }

    /**
     * Returns the code.
     *
     * @return the code exactly as the list writes it, zeros in front included
     */
    default String code() {
        return gegevens().code();
    }

    /**
     * Returns what the code means, in our words.
     *
     * @return a few words in both languages
     */
    default Tekst omschrijving() {
        return gegevens().omschrijving();
    }

    /**
     * Returns when the code holds, as far as known.
     *
     * @return the window
     */
    default Codevenster venster() {
        return gegevens().venster();
    }

    /**
     * Says whether the code holds on a day.
     *
     * @param dag the day
     * @return yes or no where the list tells; {@link Oordeel#TE_BEOORDELEN} where it does not, as on the days of which it is
     *     not known whether the code existed
     */
    default Oordeel isValidOn(LocalDate dag) {
        return venster().isValidOn(dag);
    }

    @Override
    default String in(Taal taal) {
        return code() + " (" + omschrijving().in(taal) + ")";
    }
}
