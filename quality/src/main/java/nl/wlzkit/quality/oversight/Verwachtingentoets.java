package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Whether a zorgkantoor does what the report asks of it beside the norms. Only what binds, a duty or a norm, decides; advice
 * that is not followed is told and is no breach. Telling that something is met never makes the verdict worse. Immutable and
 * thread-safe.
 */
public final class Verwachtingentoets implements Berekening<Verwachtingenvraag, Oordeel> {
    private static final Stap WOORD =
            new Stap("WK-NK-WOORD", Tekst.of("het woord bepaalt het gewicht", "the word sets the weight"));

    /** The steps of this calculator, beside those of the expectations. */
    public static final List<Stap> STAPPEN = List.of(WOORD);

    /** Makes the calculator. */
    public Verwachtingentoets() {}

    /** How one expectation stands. */
    public enum Soort implements Leesbaar {
        /** It is met. */
        NAGEKOMEN("nagekomen", "met"),
        /** It binds and is not met. */
        TEKORT("niet nagekomen", "not met"),
        /** It is advice that was not followed, which is no breach. */
        ADVIES_NIET_GEVOLGD("advies niet gevolgd", "advice not followed"),
        /** Nobody told. */
        OPEN("nog te tonen", "still to be shown");

        private final Tekst naam;

        Soort(String nl, String en) {
            this.naam = Tekst.of(nl, en);
        }

        @Override
        public String in(Taal taal) {
            return naam.in(taal);
        }
    }

    /**
     * How one expectation stands. Immutable and thread-safe.
     *
     * @param verwachting the expectation
     * @param zwaarte how heavy it weighs under the reading
     * @param soort how it stands
     */
    public record Bevinding(Verwachting verwachting, Zwaarte zwaarte, Soort soort) {
        /** What it means for the verdict; empty for advice, which means nothing for it. */
        Optional<Oordeel> oordeel() {
            if (!zwaarte.isBindend()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (soort) {
                        case NAGEKOMEN -> Oordeel.VOLDOET;
                        case OPEN -> Oordeel.TE_BEOORDELEN;
                        case TEKORT, ADVIES_NIET_GEVOLGD -> Oordeel.VOLDOET_NIET;
                    });
        }
    }

    static List<String> rules() {
        List<String> regels = new ArrayList<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        Verwachting.published().forEach(v -> regels.add(v.regel()));
        Verwachtingenvraag.LEZINGEN.lezingen().forEach(l -> regels.add(l.regel()));
        return regels;
    }

    /**
     * Returns how each expectation stands.
     *
     * @param vraag the question
     * @return all expectations, in their own order
     * @throws IllegalArgumentException if the reading of their weight is open
     */
    public static List<Bevinding> bevindingen(Verwachtingenvraag vraag) {
        boolean bindend = vraag.leeswijze().is(Verwachtingenvraag.VERWACHTINGEN, Verwachtingenvraag.NIET_VRIJBLIJVEND);
        List<Bevinding> bevindingen = new ArrayList<>();
        for (Verwachting v : Verwachting.published()) {
            Zwaarte zwaarte = bindend && !v.zwaarte().isBindend() ? Zwaarte.NORM : v.zwaarte();
            bevindingen.add(new Bevinding(v, zwaarte, kind(vraag.stand().get(v.naam()), zwaarte)));
        }
        return List.copyOf(bevindingen);
    }

    private static Soort kind(@Nullable Boolean stand, Zwaarte zwaarte) {
        if (stand == null) {
            return Soort.OPEN;
        }
        if (stand) {
            return Soort.NAGEKOMEN;
        }
        return zwaarte.isBindend() ? Soort.TEKORT : Soort.ADVIES_NIET_GEVOLGD;
    }

    @Override
    public Antwoord<Oordeel> calculate(Verwachtingenvraag vraag, Spoor spoor) {
        Oordeel oordeel = spoor.begin(WOORD, Oordeel.VOLDOET, List::of);
        for (Bevinding b : bevindingen(vraag)) {
            Verwachting v = b.verwachting();
            if (b.soort() != Soort.NAGEKOMEN) {
                spoor.note(
                        new Stap(
                                v.regel(),
                                Tekst.of(
                                        v.tekst().nl() + ": " + b.soort().in(Taal.NL),
                                        v.tekst().en() + ": " + b.soort().in(Taal.EN))),
                        List::of);
            }
            oordeel = spoor.step(
                    new Stap(v.regel(), v.tekst()),
                    oordeel,
                    oordeel.and(b.oordeel().orElse(Oordeel.VOLDOET)),
                    List::of);
        }
        return Antwoord.of(oordeel);
    }

    @Override
    public Herkomst herkomst() {
        return Verwachting.herkomst();
    }
}
