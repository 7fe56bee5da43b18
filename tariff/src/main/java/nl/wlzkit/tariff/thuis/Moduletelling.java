package nl.wlzkit.tariff.thuis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** Which modules count for the ceiling of the modulair pakket thuis, by the text that holds. */
public enum Moduletelling implements Leesbaar {
    /** The text of 2015 and 2016: cleaning, group guidance and treatment do not count. */
    ZONDER_GROEP(
            "zonder schoonhouden, begeleiding groep en behandeling", "without cleaning, group guidance, treatment"),
    /** The text since the base amount (basisbedrag): the forms of care that it is for count. */
    BASISBEDRAG("wat bij het basisbedrag hoort", "what belongs to the base amount");

    /** The reading of the years that the text names. */
    static final String JAAR_2016 = "jaar-2016";

    /** The reading of transport in the text of 2015 and 2016. */
    static final String VERVOER = "vervoer-2015";

    static final String HEEL_JAAR = "heel-jaar";
    static final String TELT_MEE = "telt-mee";
    static final String BIJ_GROEP = "bij-groep";

    static final Leeswijze LEZINGEN = Leeswijze.of(
            Standen.LEZING,
            Leeswijze.lezing(JAAR_2016, "WK-LEES-MPT-2016", HEEL_JAAR, "per-dag"),
            Leeswijze.lezing(VERVOER, "WK-LEES-MPT-VERVOER", TELT_MEE, BIJ_GROEP));

    static final Standen<Moduletelling> STANDEN = new Standen<>(
            List.of(values()),
            List.of(
                    Standen.gelezen("2015-01-01", "2015-12-31", ZONDER_GROEP),
                    Standen.volgens("2016-01-01", "2016-10-31", ZONDER_GROEP, JAAR_2016, HEEL_JAAR),
                    Standen.gelezen("2016-11-01", "2016-11-01", ZONDER_GROEP),
                    Standen.volgens("2016-11-02", "2016-12-31", ZONDER_GROEP, JAAR_2016, HEEL_JAAR),
                    Standen.gelezen("2021-07-21", "2021-07-21", BASISBEDRAG),
                    Standen.tussen("2021-07-22", "2026-05-29", BASISBEDRAG),
                    Standen.gelezen("2026-05-30", "2026-06-02", BASISBEDRAG)));

    private static final Stap BUITEN =
            new Stap("RLZ-5.1.1-2015", Tekst.of("blijft buiten beschouwing", "is left out of consideration"));
    private static final Stap GEEN_BASIS = new Stap(
            "RLZ-1.1-BASISBEDRAG", Tekst.of("hoort niet bij het basisbedrag", "does not belong to the base amount"));

    static final List<Stap> STAPPEN = List.of(BUITEN, GEEN_BASIS, Thuiswoorden.geenTekst());

    private static final Set<Modulesoort> NIET_IN_2015 =
            Set.of(Modulesoort.HUISHOUDELIJKE_HULP, Modulesoort.BEGELEIDING_GROEP, Modulesoort.BEHANDELING);

    private final String nl;
    private final String en;

    Moduletelling(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    /** Says whether a module counts. */
    boolean counts(Modulesoort soort, Leeswijze leeswijze) {
        if (this == BASISBEDRAG) {
            return soort != Modulesoort.BEHANDELING;
        }
        return !NIET_IN_2015.contains(soort) && (soort != Modulesoort.VERVOER || leeswijze.is(VERVOER, TELT_MEE));
    }

    /** What the modules that count cost together; what does not count is noted. */
    Bedrag total(List<Zorgmodule> modules, Leeswijze leeswijze, Spoor spoor) {
        Bedrag totaal = Bedrag.NUL;
        List<Modulesoort> buiten = new ArrayList<>();
        for (Zorgmodule module : modules) {
            if (counts(module.soort(), leeswijze)) {
                totaal = totaal.plus(module.kosten());
            } else {
                buiten.add(module.soort());
            }
        }
        if (!buiten.isEmpty()) {
            spoor.note(
                    this == BASISBEDRAG ? GEEN_BASIS : BUITEN,
                    () -> List.of(Gegeven.of(
                            "modules",
                            Tekst.of("modules", "modules"),
                            Tekst.of(names(buiten, Taal.NL), names(buiten, Taal.EN)))));
        }
        return totaal;
    }

    /**
     * A hole for the amount from which the modules are taken: nothing, just enough under every text and reading, and the
     * most. Between these the answer is as between their answers; its ends alone would hide where it begins to fit.
     */
    static Gat<Bedrag> amount(String feit, Tekst naam, List<Zorgmodule> modules, Bedrag ernaast) {
        TreeSet<Bedrag> bedragen = new TreeSet<>(List.of(Bedrag.NUL, Thuiswoorden.MEESTE));
        for (Moduletelling telling : values()) {
            for (String keuze : List.of(TELT_MEE, BIJ_GROEP)) {
                Bedrag genoeg = telling.total(modules, LEZINGEN.choose(VERVOER, keuze), Spoor.UIT)
                        .plus(ernaast);
                if (genoeg.compareTo(Thuiswoorden.MEESTE) < 0) {
                    bedragen.add(genoeg);
                }
            }
        }
        return new Gat<>(feit, naam, Eigenaar.ZORGKANTOOR, new Domein.Keuze<>(List.copyOf(bedragen)));
    }

    private static String names(List<Modulesoort> soorten, Taal taal) {
        return new TreeSet<>(soorten).stream().map(s -> s.in(taal)).collect(Collectors.joining(", "));
    }

    /** The readings that can matter on a day for these modules. */
    static List<Lezing> lezingen(
            LocalDate dag, List<Zorgmodule> modules, Leeswijze leeswijze, Optional<Moduletelling> verteld) {
        List<String> spelen = new ArrayList<>(STANDEN.lezingen(dag));
        boolean vervoer = modules.stream().anyMatch(m -> m.soort() == Modulesoort.VERVOER);
        if (vervoer && STANDEN.mayBe(ZONDER_GROEP, dag, leeswijze, verteld)) {
            spelen.add(VERVOER);
        }
        return leeswijze.lezingen(spelen);
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
