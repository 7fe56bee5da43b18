package nl.wlzkit.tariff.thuis;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * How many nights of logeeropvang are left in a calendar year: the maximum of the text of that day, or when the indicatie
 * holds for a part of the year its weeks times two or three, less the nights that were used. It refuses when more were used.
 *
 * <p>More weeks never give fewer nights, and never more than those of a whole year. A part of a week is read as
 * WK-LEES-LOGEERWEKEN says. Immutable and thread-safe.
 */
public final class Logeeropvang implements Berekening<Logeeropvangvraag, Long> {
    private static final Stap JAAR_2015 =
            new Stap("BLZ-3.1.3.1-2015", Tekst.of("maximum per kalenderjaar", "maximum a calendar year"));
    private static final Stap JAAR_2022 =
            new Stap("BLZ-3.1.3.1-2022", Tekst.of("maximum per kalenderjaar", "maximum a calendar year"));
    private static final Stap DEEL_2015 = new Stap("BLZ-3.1.3.2-2015", Tekst.of("weken maal twee", "weeks times two"));
    private static final Stap DEEL_2022 =
            new Stap("BLZ-3.1.3.2-2022", Tekst.of("weken maal drie", "weeks times three"));
    private static final Stap AF_2015 =
            new Stap("BLZ-3.1.3.1-2015", Tekst.of("min de gebruikte etmalen", "less the nights used"));
    private static final Stap AF_2022 =
            new Stap("BLZ-3.1.3.1-2022", Tekst.of("min de gebruikte etmalen", "less the nights used"));
    private static final Stap BOVEN_2015 =
            new Stap("BLZ-3.1.3.1-2015", Tekst.of("meer gebruikt dan het maximum", "more used than the maximum"));
    private static final Stap BOVEN_2022 =
            new Stap("BLZ-3.1.3.1-2022", Tekst.of("meer gebruikt dan het maximum", "more used than the maximum"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            JAAR_2015,
            JAAR_2022,
            DEEL_2015,
            DEEL_2022,
            AF_2015,
            AF_2022,
            BOVEN_2015,
            BOVEN_2022,
            Thuiswoorden.geenTekst());

    private static final Tekst DAGEN = Tekst.of("dagen waarop de indicatie geldt", "days on which the indicatie holds");

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Logeeropvang() {}

    @Override
    public Antwoord<Long> calculate(Logeeropvangvraag vraag, Spoor spoor) {
        Logeertekst tekst = Logeertekst.STANDEN.text(vraag.dag(), vraag.leeswijze(), vraag.tekst());
        Thuiswoorden.note(
                spoor, Logeertekst.STANDEN.known(vraag.dag(), vraag.leeswijze()).isPresent(), vraag.dag(), tekst);
        boolean toen = tekst == Logeertekst.ETMALEN_104;
        long nu = tekst.perJaar();
        nu = spoor.begin(toen ? JAAR_2015 : JAAR_2022, nu, List::of);
        if (!vraag.isHeelJaar()) {
            nu = spoor.step(
                    toen ? DEEL_2015 : DEEL_2022,
                    nu,
                    vraag.maximum(tekst, vraag.leeswijze()),
                    () -> List.of(Gegeven.of("dagen", DAGEN, vraag.dagen())));
        }
        int gebruikt = Thuiswoorden.told(vraag.gebruikt(), vraag.nachten());
        nu = spoor.step(
                toen ? AF_2015 : AF_2022,
                nu,
                nu - gebruikt,
                () -> List.of(Gegeven.of("gebruikt", Logeeropvangvraag.GEBRUIKT_NAAM, gebruikt)));
        if (nu < 0) {
            Stap boven = toen ? BOVEN_2015 : BOVEN_2022;
            spoor.refuse(boven, () -> List.of(Gegeven.of("gebruikt", Logeeropvangvraag.GEBRUIKT_NAAM, gebruikt)));
            return Antwoord.refused(List.of(boven));
        }
        return Antwoord.of(nu);
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
