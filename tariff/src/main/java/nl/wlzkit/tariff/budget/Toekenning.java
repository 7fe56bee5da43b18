package nl.wlzkit.tariff.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * The grant from the kwaliteitsbudget, in euros: what is available in proportion to the part of it that the plan can use, and
 * never more than is available. Without a kwaliteitsplan, without a budget of several years, or without meeting what the
 * kwaliteitskader requires for access there is no grant: zero.
 *
 * <p>Nothing is rounded: the available means times the usable part of them is what is usable. What is not granted falls free;
 * the two add up. More available or more usable never gives less. Immutable and thread-safe.
 */
public final class Toekenning implements Berekening<Toekenningsvraag, Bedrag> {
    private static final Stap BESCHIKBAAR =
            new Stap("P21-266", Tekst.of("beschikbare extra middelen", "available extra means"));
    private static final Stap VERHOUDING = new Stap("P21-266", Tekst.of("naar verhouding", "in proportion"));
    private static final Stap PLAN = new Stap("P21-201", Tekst.of("geen kwaliteitsplan", "no quality plan"));
    private static final Stap BEGROTING =
            new Stap("P21-227", Tekst.of("geen meerjarenbegroting", "no budget of several years"));
    private static final Stap TOEGANG =
            new Stap("P21-234", Tekst.of("geen toegang tot extra middelen", "no access to extra means"));
    private static final Stap VRIJVAL = new Stap("P21-266", Tekst.of("vrijval", "what falls free"));
    private static final Stap NIET_VOORAF =
            new Stap("P21-267", Tekst.of("verlaging niet vooraf afgesproken", "reduction not agreed beforehand"));
    private static final Stap RICHTSNOER =
            new Stap("P21-276", Tekst.of("richtsnoer: voor personeel", "guideline: for staff"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(BESCHIKBAAR, VERHOUDING, PLAN, BEGROTING, TOEGANG, VRIJVAL, NIET_VOORAF, RICHTSNOER);

    private static final Tekst INZETBAAR = Tekst.of("inzetbaar", "usable");
    private static final Tekst DEEL = Tekst.of("inzetbaar deel", "usable part");
    private static final Tekst DATUM = Tekst.of("afspraakdatum", "date of the agreement");

    /**
     * A grant.
     *
     * @param toekenning what is granted, in euros
     * @param vrijval what falls free of what was available
     * @param deel the part of the available means that is granted; one where nothing is available
     * @param vooraf whether a reduction was agreed before the year began; absent when the date is not known
     * @param minimumPersoneel what the guideline gives to staff; zero before 2019
     */
    public record Resultaat(
            Bedrag toekenning, Bedrag vrijval, Breuk deel, Optional<Boolean> vooraf, Bedrag minimumPersoneel) {}

    /** Makes the calculator; it has no data of its own. */
    public Toekenning() {}

    @Override
    public Antwoord<Bedrag> calculate(Toekenningsvraag vraag, Spoor spoor) {
        return Antwoord.of(grant(vraag, spoor).toekenning());
    }

    /**
     * Gives the grant with what falls free and when it was agreed.
     *
     * @param vraag a question without holes
     * @return the grant
     * @throws IllegalArgumentException if the question has a hole
     */
    public Resultaat toekenning(Toekenningsvraag vraag) {
        return grant(vraag, Spoor.UIT);
    }

    private static Resultaat grant(Toekenningsvraag vraag, Spoor spoor) {
        Bedrag beschikbaar = spoor.begin(BESCHIKBAAR, vraag.beschikbaar(), List::of);
        Bedrag inzetbaar = known(vraag.inzetbaar(), "inzetbaar");
        Bedrag bedrag = inzetbaar.compareTo(beschikbaar) < 0 ? inzetbaar : beschikbaar;
        Bedrag naarVerhouding = spoor.step(
                VERHOUDING,
                beschikbaar,
                bedrag,
                () -> List.of(
                        Gegeven.of("inzetbaar", INZETBAAR, inzetbaar),
                        Gegeven.of("deel", DEEL, part(inzetbaar, beschikbaar))));
        Bedrag toekenning = naarVerhouding;
        toekenning = onlyIf(known(vraag.kwaliteitsplan(), "kwaliteitsplan"), PLAN, toekenning, spoor);
        toekenning = onlyIf(known(vraag.meerjarenbegroting(), "meerjarenbegroting"), BEGROTING, toekenning, spoor);
        toekenning = onlyIf(known(vraag.voldoet(), "voldoet"), TOEGANG, toekenning, spoor);
        Bedrag vrijval = beschikbaar.minus(toekenning);
        LocalDate begin = LocalDate.of(vraag.jaar(), 1, 1);
        Optional<Boolean> vooraf = vraag.afspraakdatum().map(d -> d.isBefore(begin));
        if (vrijval.signum() > 0) {
            spoor.begin(VRIJVAL, vrijval, List::of);
            if (vooraf.filter(v -> !v).isPresent()) {
                spoor.note(
                        NIET_VOORAF,
                        () -> List.of(Gegeven.of(
                                "afspraakdatum", DATUM, vraag.afspraakdatum().orElse(begin))));
            }
        }
        Bedrag personeel = Bedrag.NUL;
        if (vraag.jaar() >= Bounds.EERSTE_JAAR) {
            personeel = spoor.begin(RICHTSNOER, Oormerkuitslag.minimumPersoneel(toekenning), List::of);
        }
        return new Resultaat(toekenning, vrijval, part(toekenning, beschikbaar), vooraf, personeel);
    }

    private static Bedrag onlyIf(boolean voorwaarde, Stap zonder, Bedrag bedrag, Spoor spoor) {
        return voorwaarde ? bedrag : spoor.step(zonder, bedrag, Bedrag.NUL, List::of);
    }

    private static <T> T known(Optional<T> waarde, String feit) {
        return waarde.orElseThrow(() -> new IllegalArgumentException("a hole: " + feit));
    }

    /** The part that is usable, at most one; all of nothing is one. */
    private static Breuk part(Bedrag inzetbaar, Bedrag beschikbaar) {
        return inzetbaar.compareTo(beschikbaar) >= 0
                ? Breuk.EEN
                : inzetbaar.toBreuk().dividedBy(beschikbaar.toBreuk());
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
