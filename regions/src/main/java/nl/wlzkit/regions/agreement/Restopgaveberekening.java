package nl.wlzkit.regions.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;

/**
 * What remains of a friction, in the unit of the friction: now, with the agreements that are realised; expected, with those
 * set in motion too; what the agreements solve more than the friction; and what remains without another party that is named
 * to take it up. An agreement more never leaves more. Immutable and thread-safe.
 */
public final class Restopgaveberekening implements Berekening<Restopgavevraag, Hoeveelheid> {
    private static final Stap OMVANG = new Stap("FRI-012", Tekst.of("omvang van de frictie", "size of the friction"));
    private static final Stap GEREALISEERD =
            new Stap("FRI-170", Tekst.of("afgedekt met gerealiseerde afspraken", "covered by realised agreements"));
    private static final Stap IN_GANG = new Stap("FRI-199", Tekst.of("wat in gang is gezet", "what is set in motion"));
    private static final Stap ELDERS =
            new Stap("FRI-145", Tekst.of("niet gericht op deze frictie", "not aimed at this friction"));
    private static final Stap INTENTIE =
            new Stap("WK-LEES-RESTOPGAVE-INTENTIE", Tekst.of("intentieafspraak telt niet", "intent does not count"));
    private static final Stap VERDER =
            new Stap("FRI-171", Tekst.of("wat moet er verder gebeuren?", "what must happen further?"));
    private static final Stap BELEGD =
            new Stap("FRI-200", Tekst.of("belegd bij andere partijen", "taken up by other parties"));
    private static final Stap ONBELEGD =
            new Stap("FRI-200", Tekst.of("niet belegd bij andere partijen", "taken up by no other party"));
    private static final Stap SAMEN =
            new Stap("FRI-170", Tekst.of("wat de afspraken samen oplossen", "what the agreements together solve"));
    private static final Stap OVER =
            new Stap("WK-RESTOPGAVE-OVERDEKKING", Tekst.of("meer dan de frictie", "more than the friction"));

    private static final Tekst PARTIJ = Tekst.of("andere partij", "other party");

    private enum Grootheid {
        NU,
        VERWACHT,
        OVERDEKKING,
        NIET_BELEGD
    }

    private final Grootheid grootheid;

    private Restopgaveberekening(Grootheid grootheid) {
        this.grootheid = grootheid;
    }

    /**
     * Makes the calculator of what remains now.
     *
     * @return what the realised agreements leave of the friction
     */
    public static Restopgaveberekening nu() {
        return new Restopgaveberekening(Grootheid.NU);
    }

    /**
     * Makes the calculator of what is expected to remain.
     *
     * @return what all agreements leave of the friction
     */
    public static Restopgaveberekening verwacht() {
        return new Restopgaveberekening(Grootheid.VERWACHT);
    }

    /**
     * Makes the calculator of what is covered twice.
     *
     * @return what all agreements solve more than the friction
     */
    public static Restopgaveberekening overdekking() {
        return new Restopgaveberekening(Grootheid.OVERDEKKING);
    }

    /**
     * Makes the calculator of what nobody is named for.
     *
     * @return what all agreements leave of the friction if no other party is named, and nothing otherwise
     */
    public static Restopgaveberekening nietBelegd() {
        return new Restopgaveberekening(Grootheid.NIET_BELEGD);
    }

    /**
     * Returns the steps of this calculator.
     *
     * @return the steps
     */
    public List<Stap> stappen() {
        return switch (grootheid) {
            case NU -> List.of(OMVANG, GEREALISEERD, ELDERS, INTENTIE, VERDER);
            case VERWACHT -> List.of(OMVANG, GEREALISEERD, IN_GANG, ELDERS, INTENTIE, VERDER, ONBELEGD);
            case OVERDEKKING -> List.of(SAMEN, OVER, ELDERS, INTENTIE);
            case NIET_BELEGD -> List.of(OMVANG, GEREALISEERD, IN_GANG, BELEGD, ELDERS, INTENTIE, VERDER, ONBELEGD);
        };
    }

    @Override
    public Antwoord<Hoeveelheid> calculate(Restopgavevraag vraag, Spoor spoor) {
        Hoeveelheid waarde = switch (grootheid) {
            case NU -> current(vraag, spoor);
            case VERWACHT -> expected(vraag, spoor);
            case OVERDEKKING -> over(vraag, spoor);
            case NIET_BELEGD -> {
                Hoeveelheid rest = expected(vraag, spoor);
                yield spoor.step(
                        BELEGD,
                        rest,
                        vraag.partijen().isEmpty() ? rest : Hoeveelheid.of(0, vraag.eenheid()),
                        () -> parties(vraag));
            }
        };
        if (grootheid != Grootheid.OVERDEKKING && !waarde.isNiets()) {
            spoor.note(VERDER, () -> parties(vraag));
            if (grootheid != Grootheid.NU && vraag.partijen().isEmpty()) {
                spoor.note(ONBELEGD, List::of);
            }
        }
        remark(vraag, spoor);
        return Antwoord.of(waarde);
    }

    private static void remark(Restopgavevraag vraag, Spoor spoor) {
        if (!vraag.elders().isEmpty()) {
            spoor.note(
                    ELDERS,
                    () -> vraag.elders().stream()
                            .map(b -> Gegeven.of("afspraak", Tekst.of("telt niet mee", "does not count"), b.naam()))
                            .toList());
        }
        List<Bijdrage> intenties =
                vraag.gericht().stream().filter(b -> !counts(vraag, b)).toList();
        if (!intenties.isEmpty()) {
            spoor.note(INTENTIE, () -> amounts(intenties));
        }
    }

    private static Hoeveelheid current(Restopgavevraag vraag, Spoor spoor) {
        Hoeveelheid omvang = spoor.begin(OMVANG, size(vraag), List::of);
        List<Bijdrage> klaar = those(vraag, Uitvoeringsstand.GEREALISEERD::equals);
        return spoor.step(GEREALISEERD, omvang, omvang.minus(sum(vraag, klaar)), () -> amounts(klaar));
    }

    private static Hoeveelheid expected(Restopgavevraag vraag, Spoor spoor) {
        Hoeveelheid nu = current(vraag, spoor);
        List<Bijdrage> straks = those(vraag, Uitvoeringsstand.IN_GANG::equals);
        return spoor.step(IN_GANG, nu, nu.minus(sum(vraag, straks)), () -> amounts(straks));
    }

    private static Hoeveelheid over(Restopgavevraag vraag, Spoor spoor) {
        List<Bijdrage> alle = those(vraag, stand -> true);
        Hoeveelheid samen = spoor.begin(SAMEN, sum(vraag, alle), () -> amounts(alle));
        Hoeveelheid omvang = size(vraag);
        return spoor.step(
                OVER,
                samen,
                samen.minus(omvang),
                () -> List.of(Gegeven.of("omvang", Tekst.of("omvang", "size"), omvang)));
    }

    static Hoeveelheid size(Restopgavevraag vraag) {
        return vraag.omvang()
                .filter(b -> b.isBekend())
                .orElseThrow(() -> new IllegalArgumentException("the size is a hole"))
                .van();
    }

    /** What all agreements leave, for the calculators that begin with that. */
    static Hoeveelheid remaining(Restopgavevraag vraag, boolean alleenGerealiseerd) {
        return alleenGerealiseerd ? current(vraag, Spoor.UIT) : expected(vraag, Spoor.UIT);
    }

    /** What all agreements together solve. */
    static Hoeveelheid solved(Restopgavevraag vraag) {
        return sum(vraag, those(vraag, stand -> true));
    }

    static List<Bijdrage> those(Restopgavevraag vraag, Predicate<Uitvoeringsstand> stand) {
        return vraag.gericht().stream()
                .filter(b -> counts(vraag, b))
                .filter(b -> stand.test(b.stand()
                        .orElseThrow(() -> new IllegalArgumentException("how far " + b.naam() + " is, is a hole"))))
                .toList();
    }

    private static boolean counts(Restopgavevraag vraag, Bijdrage b) {
        return vraag.leeswijze().is(Restopgavevraag.INTENTIE, Restopgavevraag.TELT)
                || b.type().orElseThrow(() -> new IllegalArgumentException("the type of " + b.naam() + " is a hole"))
                        == Afspraaktype.RESULTAATGERICHT;
    }

    private static Hoeveelheid sum(Restopgavevraag vraag, List<Bijdrage> bijdragen) {
        return bijdragen.stream()
                .map(Restopgaveberekening::amount)
                .reduce(Hoeveelheid.of(0, vraag.eenheid()), Hoeveelheid::plus);
    }

    private static Hoeveelheid amount(Bijdrage b) {
        return b.hoeveelheid()
                .orElseThrow(() -> new IllegalArgumentException("how much " + b.naam() + " solves, is a hole"));
    }

    static List<Gegeven> amounts(List<Bijdrage> bijdragen) {
        List<Gegeven> gegevens = new ArrayList<>();
        for (Bijdrage b : bijdragen) {
            gegevens.add(Gegeven.of(b.naam(), Tekst.same(b.naam()), amount(b)));
        }
        return gegevens;
    }

    private static List<Gegeven> parties(Restopgavevraag vraag) {
        return vraag.partijen().stream()
                .map(p -> Gegeven.of("partij", PARTIJ, p))
                .toList();
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
