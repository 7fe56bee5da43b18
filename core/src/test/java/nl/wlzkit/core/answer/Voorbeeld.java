package nl.wlzkit.core.answer;

import static nl.wlzkit.core.answer.Speelvraag.choice;
import static nl.wlzkit.core.answer.Speelvraag.range;
import static nl.wlzkit.core.answer.Speelvraag.yesNo;
import static nl.wlzkit.core.source.Speelbron.regel;

import java.util.List;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Speelbron;
import nl.wlzkit.core.text.Tekst;

/**
 * A tariff as an example. It is 95.5 %; a new provider gets 2 points (or, in another reading, 2 %) less, and none at all in
 * region C; another provider that is essential gets a surcharge of 0 through 2 points; nobody gets more than 97 %.
 */
final class Voorbeeld {
    static final Lezing PROCENTEN = new Lezing("procenten", "S-6", List.of("punten", "relatief"), "punten");

    /** Nothing is known. */
    static final Speelvraag VRAAG = Speelvraag.of(
                    yesNo("nieuw", Eigenaar.AANBIEDER),
                    yesNo("essentieel", Eigenaar.ZORGKANTOOR),
                    choice("regio", Eigenaar.CLIENT, "A", "B", "C"),
                    range("opslag", Eigenaar.BRON, 0, 2))
            .reading(PROCENTEN);

    static final Speelregels BEREKENING = new Speelregels(Voorbeeld::calculate);

    static final Regelcatalogus CATALOGUS = Regelcatalogus.of(List.of(Speelbron.of(
            Speelbron.bron("S", "Speeldocument"),
            regel("S-1", "HOOG", "Het tarief is 95,5 %.", "The tariff is 95.5%.", "Het tarief bedraagt 95,5%.")
                    + regel("S-2", "HOOG", "Een nieuwe aanbieder krijgt minder.", "A new provider gets less.", "")
                    + regel(
                            "S-3",
                            "MIDDEN",
                            "Onmisbaar geeft meer.",
                            "Essential gives more.",
                            "*Extra* [#3] <b>_x_</b>")
                    + regel("S-4", "HOOG", "In regio C geen nieuwe.", "No new ones in region C.", "niet in regio C")
                    + regel("S-5", "EIGEN", "Nooit meer dan 97 %.", "Never more than 97%.", "")
                    + regel("S-6", "EIGEN", "Procenten zijn punten.", "Percentages are points.", ""))));

    private static final Stap BELEID = new Stap("S-1", Tekst.of("beleid", "policy"));
    private static final Stap NIEUW = new Stap("S-2", Tekst.of("nieuwe aanbieder", "new provider"));
    private static final Stap ESSENTIEEL = new Stap("S-3", Tekst.of("onmisbaar", "essential"));
    private static final Stap REGIO = new Stap("S-4", Tekst.of("regio C", "region C"));
    private static final Stap HOOGSTENS = new Stap("S-5", Tekst.of("hoogstens", "at most"));

    private Voorbeeld() {}

    private static Antwoord<Percentage> calculate(Speelvraag v, Spoor s) {
        Gegeven nieuw = Gegeven.of("nieuw", Tekst.of("nieuw", "new"), v.is("nieuw"));
        if (v.is("nieuw") && v.get("regio", String.class).equals("C")) {
            s.refuse(REGIO, () -> List.of(nieuw, Gegeven.of("regio", Tekst.of("regio", "region"), "C")));
            return Antwoord.refused(List.of(REGIO));
        }
        Percentage p = s.begin(BELEID, Percentage.of("95.5"), List::of);
        if (v.is("nieuw")) {
            Percentage min2 = Percentage.of("-2");
            Procentpunt punten = v.chosen("procenten").equals("punten") ? Procentpunt.of("-2") : min2.of(p);
            p = s.step(NIEUW, p, p.plus(punten), () -> List.of(nieuw));
        } else if (v.is("essentieel")) {
            Percentage opslag = v.get("opslag", Percentage.class);
            p = s.step(
                    ESSENTIEEL,
                    p,
                    p.plus(Procentpunt.of(opslag.toBigDecimal())),
                    () -> List.of(Gegeven.of("opslag", Tekst.of("opslag", "surcharge"), opslag)));
        }
        return Antwoord.of(s.step(HOOGSTENS, p, p.min(Percentage.of("97")), List::of));
    }
}
