package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a zorgkantoor meets the averages of goal 2.1. They are averages and no norms for a single provider: one without
 * contact can hide behind the others, and is named. More contact never makes the verdict worse. Before 2021 they are no norm
 * yet, and the question is refused. Immutable and thread-safe.
 */
public final class Contactnormen implements Berekening<Contactvraag, Oordeel> {
    private static final int VANAF = 2021;

    private static final Stap NOG_NIET =
            new Stap("P21-607", Tekst.of("de norm geldt vanaf 2021", "the norm holds from 2021 on"));
    private static final Stap GEMIDDELD =
            new Stap("P21-604", Tekst.of("gemiddelde per aanbieder", "average per provider"));
    private static final Stap VV = new Stap("P21-608", Tekst.of("bezochte locaties, V&V", "locations visited, V&V"));
    private static final Stap GZ =
            new Stap("P21-609", Tekst.of("bezochte locaties per aanbieder, GZ", "locations visited per provider, GZ"));
    private static final Stap GESPREKKEN =
            new Stap("P21-610", Tekst.of("individuele gesprekken", "individual conversations"));
    private static final Stap UITNODIGINGEN =
            new Stap("P21-611", Tekst.of("uitnodigingen voor bijeenkomsten", "invitations to meetings"));
    private static final Stap BOVEN =
            new Stap("P21-608", Tekst.of("meer dan de band, geen tekort", "more than the band, no shortfall"));
    private static final Stap ZONDER =
            new Stap("P21-606", Tekst.of("zonder enig contact in dit jaar", "without any contact this year"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(NOG_NIET, GEMIDDELD, VV, GZ, GESPREKKEN, UITNODIGINGEN, BOVEN, ZONDER);

    private static final Tekst JAAR = Tekst.of("jaar", "year");
    private static final Tekst NAAM = Tekst.of("aanbieder", "provider");
    private static final Tekst VAN = Tekst.of("gemiddeld minstens", "on average at least");
    private static final Tekst NORM = Tekst.of("norm", "norm");

    /** Makes the calculator. */
    public Contactnormen() {}

    @Override
    public Antwoord<Oordeel> calculate(Contactvraag vraag, Spoor spoor) {
        if (vraag.jaar() < VANAF) {
            spoor.refuse(NOG_NIET, () -> List.of(Gegeven.of("jaar", JAAR, vraag.jaar())));
            return Antwoord.refused(List.of(NOG_NIET));
        }
        Contactoverzicht overzicht = overzicht(vraag);
        for (Contactgemiddelde g : overzicht.gemiddelden()) {
            spoor.begin(g.punt().stap(), g.punt().uitslag(), () -> {
                List<Gegeven> door = new ArrayList<>();
                g.gemiddelde().ifPresent(b -> door.add(Gegeven.of("gemiddelde", VAN, b.van())));
                door.add(Gegeven.of("norm", NORM, g.norm()));
                return door;
            });
            if (g.isBovenBand()) {
                spoor.note(BOVEN, List::of);
            }
        }
        if (!overzicht.zonderContact().isEmpty()) {
            spoor.note(ZONDER, () -> Punten.names("aanbieder", NAAM, overzicht.zonderContact()));
        }
        Oordeel oordeel = Punten.verdict(
                overzicht.gemiddelden().stream().map(Contactgemiddelde::punt).toList());
        return Antwoord.of(spoor.begin(GEMIDDELD, oordeel, List::of));
    }

    /**
     * Gives the averages, for any year.
     *
     * @param vraag the question; the reading is not open
     * @return the averages with their norms of 2021
     * @throws IllegalArgumentException if the reading is open
     */
    public static Contactoverzicht overzicht(Contactvraag vraag) {
        List<Contactgemiddelde> gemiddelden = new ArrayList<>();
        List<Aanbiedercontact> vv = vraag.van(Sector.VV);
        List<Aanbiedercontact> gz = vraag.van(Sector.GZ);
        if (!vv.isEmpty()) {
            boolean samen = vraag.leeswijze().is(Contactvraag.GEMIDDELDE, Contactvraag.SAMEN);
            Breuk van = samen ? pooled(vv, false) : ratios(vv, false);
            Breuk tot = samen ? pooled(vv, true) : ratios(vv, true);
            gemiddelden.add(average(
                    VV,
                    Optional.of(van),
                    Optional.of(tot),
                    Breuk.of(1, 5),
                    Optional.of(Breuk.of(1, 4)),
                    Optional.empty()));
        }
        if (!gz.isEmpty()) {
            gemiddelden.add(average(
                    GZ,
                    Optional.of(
                            mean(gz, a -> Optional.of(a.bezocht().orElse(0L))).orElseThrow()),
                    mean(gz, a -> Optional.of(a.bezocht().orElse(a.locaties()))),
                    Breuk.of(2, 1),
                    Optional.empty(),
                    Optional.empty()));
        }
        List<Aanbiedercontact> alle = vraag.aanbieders();
        if (!alle.isEmpty()) {
            gemiddelden.add(average(
                    GESPREKKEN,
                    mean(alle, a -> Optional.of(a.gesprekken().orElse(0L))),
                    mean(alle, Aanbiedercontact::gesprekken),
                    Breuk.of(3, 1),
                    Optional.empty(),
                    Optional.of(Breuk.of(5, 2))));
            gemiddelden.add(average(
                    UITNODIGINGEN,
                    mean(alle, a -> Optional.of(a.uitnodigingen().orElse(0L))),
                    mean(alle, Aanbiedercontact::uitnodigingen),
                    Breuk.of(7, 1),
                    Optional.empty(),
                    Optional.of(Breuk.of(5, 1))));
        }
        return new Contactoverzicht(
                gemiddelden,
                alle.stream()
                        .filter(Aanbiedercontact::isZonderContact)
                        .map(Aanbiedercontact::naam)
                        .toList());
    }

    /** What is not told can be anything: the highest average is absent then, and the lowest counts it as nothing. */
    private static Contactgemiddelde average(
            Stap stap,
            Optional<Breuk> van,
            Optional<Breuk> tot,
            Breuk norm,
            Optional<Breuk> band,
            Optional<Breuk> basis2018) {
        boolean zeker = van.filter(v -> v.compareTo(norm) >= 0).isPresent();
        boolean kan = tot.isEmpty() || tot.get().compareTo(norm) >= 0;
        Oordeel oordeel = zeker ? Oordeel.VOLDOET : kan ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET_NIET;
        return new Contactgemiddelde(
                new Profielpunt(stap, Zwaarte.NORM, oordeel),
                van.flatMap(v -> tot.map(t -> new Bandbreedte<>(v, t))),
                norm,
                band,
                basis2018);
    }

    private static Optional<Breuk> mean(
            List<Aanbiedercontact> aanbieders, Function<Aanbiedercontact, Optional<Long>> aantal) {
        long som = 0;
        for (Aanbiedercontact aanbieder : aanbieders) {
            Optional<Long> een = aantal.apply(aanbieder);
            if (een.isEmpty()) {
                return Optional.empty();
            }
            som += een.get();
        }
        return Optional.of(Breuk.of(som, aanbieders.size()));
    }

    private static long visited(Aanbiedercontact aanbieder, boolean hoog) {
        return aanbieder.bezocht().orElse(hoog ? aanbieder.locaties() : 0L);
    }

    private static Breuk pooled(List<Aanbiedercontact> aanbieders, boolean hoog) {
        long bezocht = 0;
        long locaties = 0;
        for (Aanbiedercontact aanbieder : aanbieders) {
            bezocht += visited(aanbieder, hoog);
            locaties += aanbieder.locaties();
        }
        return Breuk.of(bezocht, locaties);
    }

    private static Breuk ratios(List<Aanbiedercontact> aanbieders, boolean hoog) {
        Breuk som = Breuk.NUL;
        for (Aanbiedercontact aanbieder : aanbieders) {
            som = som.plus(Breuk.of(visited(aanbieder, hoog), aanbieder.locaties()));
        }
        return som.dividedBy(Breuk.of(aanbieders.size(), 1));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
