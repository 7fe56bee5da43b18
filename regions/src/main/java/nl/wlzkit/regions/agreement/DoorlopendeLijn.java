package nl.wlzkit.regions.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * Of which part of the frictions of the analysis the line runs unbroken through a link: 0 through 1, exact, never rounded; 1
 * if there are no frictions. The links are the policy, an agreement, its laying down, its monitoring and the account. Where
 * it is told why a friction is not in the policy, that closes its line: it is no gap. A link more never breaks another line.
 * All of it is advice. Immutable and thread-safe.
 */
public final class DoorlopendeLijn implements Berekening<Lijnvraag, Breuk> {
    private static final Stap ANALYSE =
            new Stap("FRI-036", Tekst.of("fricties van de analyse", "frictions of the analysis"));
    private static final Stap BELEID =
            new Stap("FRI-065", Tekst.of("geen doel in het beleid", "no goal in the policy"));
    private static final Stap AFSPRAAK = new Stap("FRI-049", Tekst.of("geen afspraak", "no agreement"));
    private static final Stap VASTLEGGING = new Stap("FRI-167", Tekst.of("niet vastgelegd", "not laid down"));
    private static final Stap MONITORING = new Stap("FRI-167", Tekst.of("niet gemonitord", "not monitored"));
    private static final Stap VERANTWOORDING = new Stap("FRI-173", Tekst.of("niet verantwoord", "not accounted for"));
    private static final Stap GREMIUM =
            new Stap("FRI-064", Tekst.of("opgepakt in een gremium", "taken up in a regional body"));
    private static final Stap PRIORITEIT =
            new Stap("FRI-063", Tekst.of("onduidelijk waarom niet geprioriteerd", "not clear why it is no priority"));
    private static final Stap VERWACHTING = new Stap(
            "FRI-062", Tekst.of("onduidelijk wat van aanbieders wordt verwacht", "not clear what is expected"));
    private static final Stap APPEL =
            new Stap("FRI-061", Tekst.of("beleid met een appèl op aanbieders", "policy with an appeal to providers"));
    private static final Stap ELDERS = new Stap("FRI-197", Tekst.of("niet in de analyse", "not in the analysis"));
    private static final Stap LEEG = new Stap("WK-LIJN-LEEG", Tekst.of("er zijn geen fricties", "no frictions"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(
            ANALYSE,
            BELEID,
            AFSPRAAK,
            VASTLEGGING,
            MONITORING,
            VERANTWOORDING,
            GREMIUM,
            PRIORITEIT,
            VERWACHTING,
            APPEL,
            ELDERS,
            LEEG);

    private static final Tekst FRICTIE = Tekst.of("frictie", "friction");

    /** Makes the calculator. */
    public DoorlopendeLijn() {}

    /**
     * Returns the line of every friction of the analysis, through its account, whatever the last link of the question is;
     * and after them, of the frictions that only something else names: these break at the analysis.
     *
     * @param vraag a question in which nothing is left untold that a line needs
     * @return the lines, both parts in the order of the ids
     * @throws IllegalArgumentException if something untold is needed, or a reading is open
     */
    public static List<Frictielijn> lines(Lijnvraag vraag) {
        List<Frictielijn> lijnen = new ArrayList<>(through(vraag.through(Schakel.VERANTWOORDING)));
        for (String frictie : vraag.elders()) {
            lijnen.add(new Frictielijn(
                    frictie,
                    Optional.of(Schakel.ANALYSE),
                    vraag.motivering(frictie).isPresent()));
        }
        return List.copyOf(lijnen);
    }

    /** The lines as far as they are asked. */
    private static List<Frictielijn> through(Lijnvraag vraag) {
        return vraag.fricties().stream()
                .map(f -> new Frictielijn(
                        f, firstBreak(vraag, f), vraag.motivering(f).isPresent()))
                .toList();
    }

    private static Optional<Schakel> firstBreak(Lijnvraag vraag, String frictie) {
        boolean gemotiveerd = vraag.motivering(frictie).isPresent();
        Schakel laatste = vraag.totEnMet();
        if (laatste == Schakel.ANALYSE
                || (gemotiveerd && vraag.leeswijze().is(Lijnvraag.MOTIVERING, Lijnvraag.SLUIT))) {
            return Optional.empty();
        }
        if (!gemotiveerd && !isInPolicy(vraag, frictie)) {
            return Optional.of(Schakel.BELEID);
        }
        List<Afspraak> afspraken = vraag.afspraken().stream()
                .filter(a -> a.fricties().contains(frictie))
                .toList();
        List<Afspraak> vast =
                afspraken.stream().filter(a -> !a.vastlegging().isEmpty()).toList();
        if (laatste.compareTo(Schakel.AFSPRAAK) >= 0 && afspraken.isEmpty()) {
            return Optional.of(Schakel.AFSPRAAK);
        }
        if (laatste.compareTo(Schakel.VASTLEGGING) >= 0 && vast.isEmpty()) {
            return Optional.of(Schakel.VASTLEGGING);
        }
        if (laatste.compareTo(Schakel.MONITORING) >= 0
                && !vraag.anyTold(vast.stream().map(vraag::monitored).toList())) {
            return Optional.of(Schakel.MONITORING);
        }
        return Optional.of(Schakel.VERANTWOORDING)
                .filter(s -> laatste == s && !vraag.verantwoord().contains(frictie));
    }

    private static boolean isInPolicy(Lijnvraag vraag, String frictie) {
        List<Beleidspost> over = vraag.beleid().stream()
                .filter(b -> b.fricties().contains(frictie))
                .toList();
        return vraag.leeswijze().is(Lijnvraag.APPEL, Lijnvraag.VEREIST)
                ? vraag.anyTold(over.stream().map(Beleidspost::appel).toList())
                : !over.isEmpty();
    }

    /**
     * Returns what is not clear about the lines. What is not told of an appeal, and not said of all
     * that is not told, is no finding.
     *
     * @param vraag the question
     * @return the findings, in the order of their kinds and then of the ids
     */
    public static List<Lijnbevinding> findings(Lijnvraag vraag) {
        List<Lijnbevinding> bevindingen = new ArrayList<>();
        for (String frictie : vraag.elders()) {
            bevindingen.add(new Lijnbevinding(Lijnbevinding.Soort.NIET_IN_ANALYSE, frictie));
        }
        for (String frictie : vraag.fricties()) {
            boolean genoemd = vraag.beleid().stream().anyMatch(b -> b.fricties().contains(frictie));
            if (!genoemd && vraag.motivering(frictie).isEmpty()) {
                bevindingen.add(new Lijnbevinding(Lijnbevinding.Soort.PRIORITEIT_ONDUIDELIJK, frictie));
            }
        }
        for (String frictie : vraag.fricties()) {
            List<Beleidspost> over = vraag.beleid().stream()
                    .filter(b -> b.fricties().contains(frictie))
                    .toList();
            if (!over.isEmpty()
                    && over.stream()
                            .noneMatch(b -> b.appel().or(vraag::onvermeld).orElse(true))) {
                bevindingen.add(new Lijnbevinding(Lijnbevinding.Soort.VERWACHTING_ONDUIDELIJK, frictie));
            }
        }
        return List.copyOf(bevindingen);
    }

    @Override
    public Antwoord<Breuk> calculate(Lijnvraag vraag, Spoor spoor) {
        List<Frictielijn> lijnen = through(vraag);
        Breuk dekking = spoor.begin(
                ANALYSE,
                Breuk.EEN,
                () -> List.of(
                        Gegeven.of("fricties", Tekst.of("fricties", "frictions"), lijnen.size()),
                        Gegeven.of("totEnMet", Tekst.of("tot en met", "through"), vraag.totEnMet())));
        dekking = step(spoor, BELEID, Schakel.BELEID, dekking, lijnen);
        dekking = step(spoor, AFSPRAAK, Schakel.AFSPRAAK, dekking, lijnen);
        dekking = step(spoor, VASTLEGGING, Schakel.VASTLEGGING, dekking, lijnen);
        dekking = step(spoor, MONITORING, Schakel.MONITORING, dekking, lijnen);
        dekking = step(spoor, VERANTWOORDING, Schakel.VERANTWOORDING, dekking, lijnen);
        if (lijnen.isEmpty()) {
            spoor.note(LEEG, List::of);
        }
        remark(vraag, spoor);
        return Antwoord.of(dekking);
    }

    private static Breuk step(Spoor spoor, Stap stap, Schakel schakel, Breuk van, List<Frictielijn> lijnen) {
        List<String> gebroken = lijnen.stream()
                .filter(l -> l.breuk().filter(schakel::equals).isPresent())
                .map(Frictielijn::frictie)
                .toList();
        Breuk naar = gebroken.isEmpty() ? van : van.minus(Breuk.of(gebroken.size(), lijnen.size()));
        return spoor.step(stap, van, naar, () -> frictions(gebroken));
    }

    private static List<Gegeven> frictions(List<String> fricties) {
        return fricties.stream().map(f -> Gegeven.of("frictie", FRICTIE, f)).toList();
    }

    private static void remark(Lijnvraag vraag, Spoor spoor) {
        if (vraag.totEnMet() == Schakel.ANALYSE) {
            return;
        }
        List<Lijnbevinding> bevindingen = findings(vraag);
        note(spoor, ELDERS, Lijnbevinding.Soort.NIET_IN_ANALYSE, bevindingen);
        note(spoor, PRIORITEIT, Lijnbevinding.Soort.PRIORITEIT_ONDUIDELIJK, bevindingen);
        note(spoor, VERWACHTING, Lijnbevinding.Soort.VERWACHTING_ONDUIDELIJK, bevindingen);
        List<String> appel = vraag.beleid().stream()
                .filter(b -> b.appel().orElse(false))
                .map(Beleidspost::naam)
                .toList();
        if (!appel.isEmpty()) {
            spoor.note(
                    APPEL,
                    () -> appel.stream()
                            .map(b -> Gegeven.of("beleid", Tekst.of("beleid", "policy"), b))
                            .toList());
        }
        List<Motivering> gremia = vraag.motiveringen().stream()
                .filter(m -> m.gremium().isPresent() && vraag.fricties().contains(m.frictie()))
                .toList();
        if (!gremia.isEmpty()) {
            spoor.note(
                    GREMIUM,
                    () -> gremia.stream()
                            .map(m -> Gegeven.of(
                                    m.frictie(),
                                    Tekst.same(m.frictie()),
                                    m.gremium().orElseThrow()))
                            .toList());
        }
    }

    private static void note(Spoor spoor, Stap stap, Lijnbevinding.Soort soort, List<Lijnbevinding> bevindingen) {
        List<String> fricties = bevindingen.stream()
                .filter(b -> b.soort() == soort)
                .map(Lijnbevinding::frictie)
                .toList();
        if (!fricties.isEmpty()) {
            spoor.note(stap, () -> frictions(fricties));
        }
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
