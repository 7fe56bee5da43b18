package nl.wlzkit.regions.waitlist;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Persoonsnummer;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * A line of a waiting list: somebody waits there. Who it is stays masked in {@code toString()}. Immutable and thread-safe.
 *
 * @param plaats where the line stands
 * @param soort which kind of list it is on
 * @param aanbieder the provider that registered, or on whose own list it is: an AGB code or a name, 1 through 200 characters;
 *     two are the same provider if this is equal, letter by letter
 * @param datum since when
 * @param status whether somebody waits, and how urgently
 * @param classificatie what is behind the status; absent if it is not told
 * @param nummer by which the person is known; absent if it is not told
 * @param kenmerken what else is told of the person
 * @param dossierhouder the provider that must organise the care; absent if it is not told
 * @param regio the region; absent if it is not told
 */
public record Wachtregel(
        Regelplaats plaats,
        Lijstsoort soort,
        String aanbieder,
        LocalDate datum,
        Leveringsstatus status,
        Optional<Leveringsclassificatie> classificatie,
        Optional<Persoonsnummer> nummer,
        Kenmerken kenmerken,
        Optional<String> dossierhouder,
        Optional<Zorgkantoorregio> regio) {
    static final Tekst NIEMAND = Tekst.of(
            "het nummer van iemand: negen nullen zijn van niemand", "the number of somebody: nine zeros are nobody's");

    private static final Pattern NAAM = Pattern.compile("(?=.*\\S)[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]{1,200}");

    /**
     * Checks the parts.
     *
     * @param plaats where the line stands
     * @param soort which kind of list it is on
     * @param aanbieder the provider: an AGB code or a name, 1 through 200 characters
     * @param datum since when
     * @param status whether somebody waits, and how urgently
     * @param classificatie what is behind the status; absent if it is not told
     * @param nummer by which the person is known; absent if it is not told
     * @param kenmerken what else is told of the person
     * @param dossierhouder the provider that must organise the care; absent if it is not told
     * @param regio the region; absent if it is not told
     * @throws OngeldigeWaardeException if a provider has no name or too long a one, or the number is nine zeros, which is
     *     nobody's
     */
    public Wachtregel {
        checkName(aanbieder);
        dossierhouder.ifPresent(Wachtregel::checkName);
        if (nummer.isPresent() && nummer.get() instanceof Bsn bsn && bsn.isNulnummer()) {
            throw new OngeldigeWaardeException(Bsn.MASKER, NIEMAND);
        }
    }

    static boolean isName(String naam) {
        return NAAM.matcher(naam).matches();
    }

    static String checkName(String naam) {
        if (!isName(naam)) {
            throw new OngeldigeWaardeException(
                    naam, Tekst.of("een naam van 1 t/m 200 tekens", "a name of 1 through 200 characters"));
        }
        return naam;
    }

    /**
     * Says whether somebody with this status waits: not one who is in care or no longer needs it.
     *
     * @param status the status
     * @return true if somebody waits
     */
    public static boolean waits(Leveringsstatus status) {
        return status != Leveringsstatus.IN_ZORG && status != Leveringsstatus.EINDE_ZORGVRAAG;
    }
}
