package nl.wlzkit.quality.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * To what degree the norms are met: an exact fraction of what is counted, 0 through 1, never rounded. The report gives no
 * scale and no pass mark, so this gives none: one is everything met, and what lies below is a degree and no verdict. Every
 * verdict is in {@link Normenkaderbeoordeling}. Evidence never lowers a degree. Immutable and thread-safe.
 */
public final class Normenkadertoets implements Berekening<Normenkadervraag, Breuk> {
    private static final Stap MATE = new Stap("NK-007", Tekst.of("mate waarin de normen gelden", "degree that is met"));
    private static final Stap GEHEEL =
            new Stap("WK-NK-GEHEEL", Tekst.of("bewijs voor een geheel", "evidence for a whole"));
    private static final Stap HERSTELD = new Stap(
            "WK-NK-BEWIJS", Tekst.of("later bewijs na een tekortkoming", "later evidence after a shortcoming"));
    private static final Stap REGIO = new Stap("WK-NK-REGIO", Tekst.of("niet in elke regio", "not in every region"));
    private static final Stap ONDERDEEL = new Stap("NK-069", Tekst.of("niet alle onderdelen a–d", "not all parts a–d"));
    private static final Stap VEROUDERD = new Stap("NK-100", Tekst.of("geen maandelijkse update", "no monthly update"));

    /** The steps of this calculator, beside those of the rows of the framework. */
    public static final List<Stap> STAPPEN = List.of(MATE, GEHEEL, HERSTELD, REGIO, ONDERDEEL, VEROUDERD);

    private static final Tekst GETELD = Tekst.of("geteld", "counted");
    private static final Tekst AANTAL = Tekst.of("aantal", "number");
    private static final Tekst CRITERIUM = Tekst.of("criterium", "criterion");
    private static final Tekst NIET = Tekst.of("voldoet niet", "not met");
    private static final Tekst NOG = Tekst.of("nog te tonen", "still to be shown");
    private static final Tekst NIET_IN = Tekst.of("voldoet niet in", "not met in");
    private static final Tekst NOG_IN = Tekst.of("nog te tonen in", "still to be shown in");
    private static final Tekst UPDATE = Tekst.of("laatste update", "last update");
    private static final Tekst PEILDATUM = Tekst.of("peildatum", "reference day");
    private static final Tekst VOLDAAN = Tekst.of("voldaan", "met");

    /** Makes the calculator. */
    public Normenkadertoets() {}

    static List<String> rules() {
        List<String> regels = new ArrayList<>();
        STAPPEN.forEach(s -> regels.add(s.regel()));
        Normenkader.published().alle().forEach(c -> regels.add(c.regel()));
        Normenkadervraag.LEZINGEN.lezingen().forEach(l -> regels.add(l.regel()));
        return regels;
    }

    /** What is counted and how: the readings of a complete question. */
    record Maat(Telling telling, boolean naarRato) {
        static Maat of(Normenkadervraag vraag) {
            return new Maat(
                    Telling.of(vraag.leeswijze().choice(Normenkadervraag.TELLING)),
                    vraag.leeswijze().is(Normenkadervraag.ONDERDELEN, Normenkadervraag.NAAR_RATO));
        }

        /** How much of what is counted is met under one norm: a number, not yet a fraction of the total. */
        Breuk credit(Criteriumoordeel norm) {
            return switch (telling) {
                case NORMEN -> met(norm);
                case CRITERIA -> sum(norm.criteria().stream().map(Maat::met));
                case TOETSPUNTEN -> sum(norm.delen().stream().map(this::point));
            };
        }

        private Breuk point(Criteriumoordeel toetspunt) {
            return naarRato && !toetspunt.delen().isEmpty()
                    ? sum(toetspunt.delen().stream().map(Maat::met))
                            .dividedBy(Breuk.of(toetspunt.delen().size(), 1))
                    : met(toetspunt);
        }

        private static Breuk met(Criteriumoordeel van) {
            return van.oordeel() == Oordeel.VOLDOET ? Breuk.EEN : Breuk.NUL;
        }

        private static Breuk sum(Stream<Breuk> delen) {
            return delen.reduce(Breuk.NUL, Breuk::plus);
        }
    }

    /** Puts a supposition in the place of what is open. */
    static UnaryOperator<Oordeel> suppose(Optional<Boolean> openstaand) {
        return oordeel -> oordeel == Oordeel.TE_BEOORDELEN
                ? Oordeel.of(openstaand.orElseThrow(
                        () -> new IllegalArgumentException("what is open is a hole: use answer")))
                : oordeel;
    }

    static Stap row(Criterium criterium, String nl, String en) {
        return new Stap(criterium.regel(), Tekst.of(criterium.code() + nl, criterium.code() + en));
    }

    @Override
    public Antwoord<Breuk> calculate(Normenkadervraag vraag, Spoor spoor) {
        Normenkaderbeoordeling beoordeling = Normenkaderbeoordeling.of(
                vraag.dossier(),
                vraag.norm(),
                vraag.leeswijze().choice(Normenkadervraag.MAANDELIJKS),
                suppose(vraag.openstaand()));
        Maat maat = Maat.of(vraag);
        int totaal = beoordeling.tel(maat.telling()).totaal();
        Breuk mate = spoor.begin(
                MATE,
                Breuk.NUL,
                () -> List.of(Gegeven.of("telling", GETELD, maat.telling()), Gegeven.of("totaal", AANTAL, totaal)));
        for (Criteriumoordeel norm : beoordeling.normen()) {
            Breuk deel = maat.credit(norm);
            mate = spoor.step(
                    row(norm.criterium(), "", ""),
                    mate,
                    mate.plus(deel.dividedBy(Breuk.of(totaal, 1))),
                    () -> List.of(Gegeven.of("voldaan", VOLDAAN, deel)));
        }
        notes(vraag, beoordeling, spoor);
        return Antwoord.of(mate);
    }

    private static void notes(Normenkadervraag vraag, Normenkaderbeoordeling beoordeling, Spoor spoor) {
        Toezichtdossier dossier = vraag.dossier();
        String maandelijks = vraag.leeswijze().choice(Normenkadervraag.MAANDELIJKS);
        Normenkaderbeoordeling bekend =
                Normenkaderbeoordeling.of(dossier, vraag.norm(), maandelijks, UnaryOperator.identity());
        for (Criteriumoordeel toetspunt : beoordeling.toetspunten()) {
            if (toetspunt.oordeel() != Oordeel.VOLDOET) {
                Criteriumoordeel vast = bekend.find(toetspunt.criterium());
                spoor.note(
                        vast.oordeel() == Oordeel.VOLDOET_NIET
                                ? row(toetspunt.criterium(), ": voldoet niet", ": not met")
                                : row(toetspunt.criterium(), ": nog te tonen", ": still to be shown"),
                        () -> missing(vast));
            }
        }
        if (any(bekend, t -> !t.delen().isEmpty() && t.oordeel() == Oordeel.VOLDOET_NIET)) {
            spoor.note(ONDERDEEL, List::of);
        }
        if (any(bekend, t -> !t.regios(Oordeel.VOLDOET_NIET).isEmpty())) {
            spoor.note(REGIO, List::of);
        }
        if (beoordeling.criteria().stream().anyMatch(c -> c.criterium().maandelijks())
                && Normenkaderbeoordeling.current(dossier, maandelijks) == Oordeel.VOLDOET_NIET) {
            spoor.note(
                    VEROUDERD,
                    () -> List.of(
                            Gegeven.of(
                                    "laatsteUpdate",
                                    UPDATE,
                                    dossier.laatsteUpdate().orElseThrow()),
                            Gegeven.of("peildatum", PEILDATUM, dossier.peildatum())));
        }
        if (dossier.bewijs().stream()
                .anyMatch(b -> !Normenkader.published().delen(b.criterium()).isEmpty()
                        && !b.dag().isAfter(dossier.peildatum()))) {
            spoor.note(GEHEEL, List::of);
        }
        List<Gegeven> hersteld = mended(dossier, beoordeling);
        if (!hersteld.isEmpty()) {
            spoor.note(HERSTELD, () -> hersteld);
        }
    }

    private static boolean any(Normenkaderbeoordeling beoordeling, Predicate<Criteriumoordeel> welke) {
        return beoordeling.toetspunten().stream().anyMatch(welke);
    }

    /** What of a test point is not met, and what is still to be shown: its parts or regions. */
    private static List<Gegeven> missing(Criteriumoordeel toetspunt) {
        List<Gegeven> wat = new ArrayList<>();
        for (Criteriumoordeel deel : toetspunt.delen()) {
            if (deel.oordeel() == Oordeel.VOLDOET_NIET) {
                wat.add(Gegeven.of("criterium", NIET, deel.criterium()));
            } else if (deel.oordeel() == Oordeel.TE_BEOORDELEN) {
                wat.add(Gegeven.of("criterium", NOG, deel.criterium()));
            }
        }
        toetspunt.regios(Oordeel.VOLDOET_NIET).forEach(r -> wat.add(Gegeven.of("regio", NIET_IN, r)));
        toetspunt.regios(Oordeel.TE_BEOORDELEN).forEach(r -> wat.add(Gegeven.of("regio", NOG_IN, r)));
        return wat;
    }

    private static List<Gegeven> mended(Toezichtdossier dossier, Normenkaderbeoordeling beoordeling) {
        List<Gegeven> hersteld = new ArrayList<>();
        for (Criteriumoordeel c : beoordeling.criteria()) {
            List<String> regios = c.perRegio().isEmpty()
                    ? List.of("")
                    : List.copyOf(c.perRegio().keySet());
            if (regios.stream().anyMatch(r -> dossier.stand(c.criterium(), r).isHersteld())) {
                hersteld.add(Gegeven.of("criterium", CRITERIUM, c.criterium()));
            }
        }
        return hersteld;
    }

    @Override
    public Herkomst herkomst() {
        return Normenkader.published().herkomst();
    }
}
