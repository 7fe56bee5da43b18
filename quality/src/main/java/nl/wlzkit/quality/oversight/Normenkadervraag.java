package nl.wlzkit.quality.oversight;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * To what degree does a zorgkantoor meet the norms? Immutable and thread-safe.
 *
 * <p>What is open is one hole: none of it is met, or all of it. Meeting more never lowers a degree, so these two ends stand
 * for every way in which it can turn out.
 *
 * @param dossier what is known of the zorgkantoor
 * @param norm the only norm that is asked about; absent for all
 * @param openstaand supposes that everything open is met, or that nothing of it is; absent when it stays open
 * @param leeswijze how ambiguous places are read
 */
public record Normenkadervraag(
        Toezichtdossier dossier, Optional<Criterium> norm, Optional<Boolean> openstaand, Leeswijze leeswijze)
        implements Vraag<Normenkadervraag> {
    /** The reading of what is counted. */
    public static final String TELLING = "telling";
    /** The reading of how the parts a–d count. */
    public static final String ONDERDELEN = "onderdelen";
    /** The reading of what is monthly. */
    public static final String MAANDELIJKS = "maandelijks";

    static final String ALLE = "alle";
    static final String NAAR_RATO = "naar-rato";
    static final String DATUM = "datum";
    static final String KALENDERMAAND = "kalendermaand";

    static final Lezing MAANDLEZING = Leeswijze.lezing(MAANDELIJKS, "WK-LEES-NK-MAAND", DATUM, KALENDERMAAND);

    /** All readings at their default. */
    public static final Leeswijze LEZINGEN = Leeswijze.of(
            Leeswijze.lezing(
                    TELLING,
                    "WK-LEES-NK-TELLING",
                    Telling.TOETSPUNTEN.woord(),
                    Telling.CRITERIA.woord(),
                    Telling.NORMEN.woord()),
            Leeswijze.lezing(ONDERDELEN, "WK-LEES-NK-ONDERDELEN", ALLE, NAAR_RATO),
            MAANDLEZING);

    private static final Gat<Boolean> OPEN = open("openstaand");

    private static final Eigenschap<Normenkadervraag, Toezichtdossier> DOSSIER =
            required("dossier", Toezichtdossier.VORM, Normenkadervraag::dossier);
    private static final Eigenschap<Normenkadervraag, Criterium> NORM = optional(
            "norm", Waardevormen.oneOf(Normenkader.published().normen(), Criterium::code), Normenkadervraag::norm);
    private static final Eigenschap<Normenkadervraag, Boolean> OPENSTAAND =
            optional("openstaand", Waardevormen.JA_NEE, Normenkadervraag::openstaand);
    private static final Eigenschap<Normenkadervraag, Leeswijze> LEESWIJZE =
            readings(LEZINGEN, Normenkadervraag::leeswijze);
    static final Objectvorm<Normenkadervraag> VORM = Objectvorm.of(
            g -> new Normenkadervraag(
                    g.get(DOSSIER),
                    g.find(NORM),
                    g.find(OPENSTAAND),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            DOSSIER,
            NORM,
            OPENSTAAND,
            LEESWIJZE);

    /**
     * Checks that a norm is asked about.
     *
     * @param dossier what is known of the zorgkantoor
     * @param norm the only norm that is asked about; absent for all
     * @param openstaand supposes that everything open is met, or that nothing of it is; absent when it stays open
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if the row is no norm
     */
    public Normenkadervraag {
        norm.filter(n -> n.soort() != Criterium.Soort.NORM).ifPresent(n -> {
            throw new OngeldigeWaardeException(
                    n.code(), Tekst.of("een norm, zoals 4.1.1.iv", "a norm, such as 4.1.1.iv"));
        });
    }

    /**
     * Asks about all norms, with all readings at their default.
     *
     * @param dossier what is known of the zorgkantoor
     * @return the question
     */
    public static Normenkadervraag of(Toezichtdossier dossier) {
        return new Normenkadervraag(dossier, Optional.empty(), Optional.empty(), LEZINGEN);
    }

    /**
     * Asks about one norm only.
     *
     * @param welke the norm
     * @return the question
     * @throws OngeldigeWaardeException if the row is no norm
     */
    public Normenkadervraag withNorm(Criterium welke) {
        return new Normenkadervraag(dossier, Optional.of(welke), openstaand, leeswijze);
    }

    /**
     * Chooses a reading.
     *
     * @param naam its name
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Normenkadervraag choose(String naam, String keuze) {
        return read(leeswijze.choose(naam, keuze));
    }

    private Normenkadervraag read(Leeswijze anders) {
        return new Normenkadervraag(dossier, norm, openstaand, anders);
    }

    /** The hole of everything that is open in a file. */
    static Gat<Boolean> open(String feit) {
        return new Gat<>(
                feit,
                Tekst.of("wat nog niet is getoond of beoordeeld, voldoet", "what is not shown or judged yet is met"),
                Eigenaar.ZORGKANTOOR,
                Domein.yesNo());
    }

    /** Whether anything is open, in one of the ways in which a month can still be read. */
    static boolean hasOpen(Toezichtdossier dossier, Optional<Criterium> norm, Leeswijze leeswijze) {
        for (String keuze : MAANDLEZING.keuzes()) {
            if (leeswijze.mayBe(MAANDELIJKS, keuze)
                    && !Normenkaderbeoordeling.of(dossier, norm, keuze, UnaryOperator.identity())
                            .nogTeTonen()
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (openstaand.isEmpty() && hasOpen(dossier, norm, leeswijze)) {
            gaten.add(OPEN);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Normenkadervraag fill(Gat<W> gat, W waarde) {
        return leeswijze.knows(gat.feit())
                ? choose(gat.feit(), waarde.toString())
                : new Normenkadervraag(dossier, norm, Optional.of((Boolean) waarde), leeswijze);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(List.of(TELLING, ONDERDELEN, MAANDELIJKS));
    }

    @Override
    public Normenkadervraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
