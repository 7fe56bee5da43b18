package nl.wlzkit.regions.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Grondslag;

/**
 * What is and will be solved of a friction, and what remains: everything about it in one value. Every quantity is a range,
 * known when both ends are the same; what depends on the size of the friction is absent when nothing is known of that. The
 * text has the shortage that "is or will be" solved, so that what is realised and what is expected stand apart. Immutable and
 * thread-safe.
 *
 * @param frictie the id of the friction
 * @param omvang how large it is
 * @param opgelost what the realised agreements together solve, also where that is more than the friction
 * @param verwachtOpgelost what the realised agreements and those set in motion together solve, also where that is more
 * @param afgedekt what of the friction is or will be solved, never more than the friction
 * @param restopgaveNu what remains of the friction with the realised agreements
 * @param restopgaveVerwacht what remains with all agreements
 * @param overdekking what the agreements together solve more than the friction
 * @param nietBelegd what remains with all agreements without another party that is named to take it up
 * @param afdekking which part of the friction is or will be solved, 0 through 1, exact; 1 of a friction of nothing
 * @param status whether it is solved
 * @param nietGeteld the agreements that are aimed at no friction or another
 */
@Grondslag("FRI-012")
public record Restopgave(
        String frictie,
        Optional<Bandbreedte<Hoeveelheid>> omvang,
        Bandbreedte<Hoeveelheid> opgelost,
        Bandbreedte<Hoeveelheid> verwachtOpgelost,
        Optional<Bandbreedte<Hoeveelheid>> afgedekt,
        Optional<Bandbreedte<Hoeveelheid>> restopgaveNu,
        Optional<Bandbreedte<Hoeveelheid>> restopgaveVerwacht,
        Optional<Bandbreedte<Hoeveelheid>> overdekking,
        Optional<Bandbreedte<Hoeveelheid>> nietBelegd,
        Optional<Bandbreedte<Breuk>> afdekking,
        Restopgavestatus status,
        List<String> nietGeteld) {
    /**
     * Copies the names.
     *
     * @param frictie the id of the friction
     * @param omvang how large it is
     * @param opgelost what the realised agreements together solve, also where that is more than the friction
     * @param verwachtOpgelost what the realised agreements and those set in motion together solve, also where that is more
     * @param afgedekt what of the friction is or will be solved, never more than the friction
     * @param restopgaveNu what remains of the friction with the realised agreements
     * @param restopgaveVerwacht what remains with all agreements
     * @param overdekking what the agreements together solve more than the friction
     * @param nietBelegd what remains with all agreements without another party that is named to take it up
     * @param afdekking which part of the friction is or will be solved, 0 through 1, exact; 1 of a friction of nothing
     * @param status whether it is solved
     * @param nietGeteld the agreements that are aimed at no friction or another
     */
    public Restopgave {
        nietGeteld = List.copyOf(nietGeteld);
    }

    /**
     * Works out what remains. Nothing is enumerated, so that a question with any number of holes has its answer: the ranges
     * are those of the calculators.
     *
     * @param vraag the question, with holes or without, in which no reading is open
     * @return what remains
     * @throws IllegalArgumentException if a reading is open
     */
    public static Restopgave of(Restopgavevraag vraag) {
        Bandbreedte<Hoeveelheid> nu = sum(vraag, Uitvoeringsstand.GEREALISEERD::equals);
        Bandbreedte<Hoeveelheid> straks = sum(vraag, stand -> true);
        Optional<Bandbreedte<Hoeveelheid>> omvang = vraag.omvang();
        Optional<Bandbreedte<Hoeveelheid>> restNu = omvang.map(o -> across(o, nu, Hoeveelheid::minus));
        Optional<Bandbreedte<Hoeveelheid>> rest = omvang.map(o -> across(o, straks, Hoeveelheid::minus));
        Hoeveelheid niets = Hoeveelheid.of(0, vraag.eenheid());
        return new Restopgave(
                vraag.frictie(),
                omvang,
                nu,
                straks,
                omvang.map(o ->
                        new Bandbreedte<>(o.van().min(straks.van()), o.tot().min(straks.tot()))),
                restNu,
                rest,
                omvang.map(o -> across(straks, o, Hoeveelheid::minus)),
                rest.map(r -> vraag.partijen().isEmpty() ? r : Bandbreedte.of(niets)),
                omvang.map(o -> new Bandbreedte<>(share(straks.van(), o.tot()), share(straks.tot(), o.van()))),
                status(vraag.leeswijze().is(Restopgavevraag.OPGELOST, Restopgavevraag.VERWACHT) ? rest : restNu),
                vraag.elders().stream().map(Bijdrage::naam).toList());
    }

    /** From the least that can count through the most. */
    private static Bandbreedte<Hoeveelheid> sum(Restopgavevraag vraag, Predicate<Uitvoeringsstand> stand) {
        Hoeveelheid niets = Hoeveelheid.of(0, vraag.eenheid());
        Hoeveelheid minst = niets;
        Hoeveelheid meest = niets;
        for (Bijdrage b : vraag.gericht()) {
            boolean zeker = b.stand().map(stand::test).orElse(stand.test(Uitvoeringsstand.IN_GANG))
                    && b.type().map(t -> counts(vraag, t)).orElse(counts(vraag, Afspraaktype.INTENTIONEEL));
            boolean misschien = b.stand().map(stand::test).orElse(true)
                    && b.type().map(t -> counts(vraag, t)).orElse(true);
            minst = zeker ? minst.plus(b.hoeveelheid().orElse(niets)) : minst;
            meest = misschien ? meest.plus(b.hoeveelheid().orElse(vraag.meeste())) : meest;
        }
        return new Bandbreedte<>(minst, meest);
    }

    private static boolean counts(Restopgavevraag vraag, Afspraaktype type) {
        return type == Afspraaktype.RESULTAATGERICHT
                || vraag.leeswijze().is(Restopgavevraag.INTENTIE, Restopgavevraag.TELT);
    }

    /** The range of something that grows with the one and shrinks with the other. */
    private static Bandbreedte<Hoeveelheid> across(
            Bandbreedte<Hoeveelheid> een, Bandbreedte<Hoeveelheid> ander, BinaryOperator<Hoeveelheid> wat) {
        return new Bandbreedte<>(wat.apply(een.van(), ander.tot()), wat.apply(een.tot(), ander.van()));
    }

    /** Of nothing, everything is solved. */
    static Breuk share(Hoeveelheid opgelost, Hoeveelheid omvang) {
        BigDecimal deel = opgelost.min(omvang).getal();
        return omvang.isNiets() ? Breuk.EEN : Breuk.of(deel).dividedBy(Breuk.of(omvang.getal()));
    }

    private static Restopgavestatus status(Optional<Bandbreedte<Hoeveelheid>> rest) {
        if (rest.filter(r -> r.tot().isNiets()).isPresent()) {
            return Restopgavestatus.OPGELOST;
        }
        return rest.filter(r -> !r.van().isNiets()).isPresent() ? Restopgavestatus.OPEN : Restopgavestatus.ONBEKEND;
    }
}
