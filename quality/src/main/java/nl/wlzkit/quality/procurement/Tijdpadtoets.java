package nl.wlzkit.quality.procurement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a step of a purchasing procedure was on time. Ends are included; a last time is in the Netherlands, and a moment after
 * it is too late by that much, even by a second. A step of which the source names no day is refused. Immutable and
 * thread-safe.
 */
public final class Tijdpadtoets implements Berekening<Tijdpadvraag, Tijdigheid> {
    private static final Stap TIJD = new Stap(
            "WK-TIJDPAD-ZONE", Tekst.of("tot op de seconde, in Nederland", "to the second, in the Netherlands"));
    private static final Tekst MOMENT = Tekst.of("moment", "moment");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private final Herkomst herkomst = Herkomst.of(List.of(Herkomst.Bestand.of(
            "tijdpad.tsv", Resources.bytes(Tijdpadtoets.class.getResourceAsStream("tijdpad.tsv"), "tijdpad.tsv"))));

    /** Makes the calculator. */
    public Tijdpadtoets() {}

    private static List<Stap> steps() {
        List<Stap> alle = new ArrayList<>(List.of(TIJD));
        Tijdpadstap.all().forEach(s -> alle.add(s.stap()));
        return List.copyOf(alle);
    }

    @Override
    public Antwoord<Tijdigheid> calculate(Tijdpadvraag vraag, Spoor spoor) {
        Tijdpadstap rij = vraag.rij();
        List<Gegeven> door = List.of(Gegeven.of("moment", MOMENT, vraag.moment()));
        if (!rij.isToetsbaar()) {
            spoor.refuse(rij.stap(), () -> door);
            return Antwoord.refused(List.of(rij.stap()));
        }
        Optional<OffsetDateTime> grens = rij.grens();
        if (grens.isPresent() && vraag.moment().tijd().isPresent()) {
            spoor.note(TIJD, () -> door);
            Duration over = vraag.moment().after(grens.get());
            boolean laat = !over.isNegative() && !over.isZero();
            return Antwoord.of(spoor.begin(
                    rij.stap(),
                    laat ? new Tijdigheid(Tijdigheid.Stand.TE_LAAT, over) : Tijdigheid.OP_TIJD,
                    () -> door));
        }
        return Antwoord.of(spoor.begin(rij.stap(), byDay(vraag, rij), () -> door));
    }

    private static Tijdigheid byDay(Tijdpadvraag vraag, Tijdpadstap rij) {
        LocalDate dag = vraag.moment().dag();
        boolean opDeDag =
                rij.code().equals("T8") && vraag.leeswijze().is(Tijdpadvraag.DEFINITIEF, Tijdpadvraag.OP_DE_DAG);
        Optional<LocalDate> vanaf = opDeDag ? rij.totEnMet() : rij.vanaf();
        if (vanaf.isPresent() && dag.isBefore(vanaf.get())) {
            return new Tijdigheid(Tijdigheid.Stand.TE_VROEG, days(dag, vanaf.get()));
        }
        if (rij.totEnMet().isPresent() && dag.isAfter(rij.totEnMet().get())) {
            return new Tijdigheid(Tijdigheid.Stand.TE_LAAT, days(rij.totEnMet().get(), dag));
        }
        return Tijdigheid.OP_TIJD;
    }

    private static Duration days(LocalDate van, LocalDate tot) {
        return Duration.ofDays(ChronoUnit.DAYS.between(van, tot));
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
