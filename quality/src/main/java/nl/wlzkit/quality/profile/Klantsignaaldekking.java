package nl.wlzkit.quality.profile;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a zorgkantoor collects enough signals of its clients: of 20 percent of them, rounded up to a whole client, and of
 * everybody who comes on a waiting list; and whether it uses them. More signals never make the verdict worse. Immutable and
 * thread-safe.
 */
public final class Klantsignaaldekking implements Berekening<Klantsignaalvraag, Oordeel> {
    private static final Stap KLANTEN =
            new Stap("P21-594", Tekst.of("signalen van 20% van de klanten", "signals of 20% of the clients"));
    private static final Stap OMHOOG = new Stap(
            "WK-AFR-PROFIEL-KLANT", Tekst.of("afgerond op een hele klant, omhoog", "rounded up to a whole client"));
    private static final Stap WACHTLIJST = new Stap(
            "P21-595", Tekst.of("signalen van iedereen op een wachtlijst", "signals of everybody on a waiting list"));
    private static final Stap PROCEDURE =
            new Stap("P21-596", Tekst.of("procedure om ze te gebruiken", "procedure to use them"));
    private static final Stap BRONNEN =
            new Stap("P21-379", Tekst.of("cliëntenraden niet de enige bron", "client councils not the only source"));
    private static final Stap VERHALEN = new Stap(
            "P21-375",
            Tekst.of("ook wat klanten of naasten zelf vertellen", "also what clients or their kin tell themselves"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(KLANTEN, OMHOOG, WACHTLIJST, PROCEDURE, BRONNEN, VERHALEN);

    private static final int DEEL = 5;

    /** Makes the calculator. */
    public Klantsignaaldekking() {}

    /**
     * Returns of how many clients a signal is needed at least.
     *
     * @param vraag the question
     * @return 20 percent of the clients, rounded up, or all who came on a waiting list if they are more
     */
    public static long minimum(Klantsignaalvraag vraag) {
        return Math.max(twentyPercent(vraag), vraag.wachtlijst());
    }

    private static long twentyPercent(Klantsignaalvraag vraag) {
        return Math.floorDiv(vraag.klanten() + DEEL - 1, (long) DEEL);
    }

    /**
     * Judges the three parts of goal 1.1, and the advice on sources.
     *
     * @param vraag the question
     * @return the points
     */
    public static List<Profielpunt> punten(Klantsignaalvraag vraag) {
        long nodig = twentyPercent(vraag);
        // signals of those on a waiting list are signals too
        long zeker = vraag.signalen().orElse(vraag.wachtlijstsignalen().orElse(0L));
        long hoogstens = vraag.signalen().orElse(vraag.klanten());
        long zekerWachtlijst = vraag.wachtlijstsignalen()
                .orElse(vraag.signalen()
                        .map(s -> Math.max(0, s - (vraag.klanten() - vraag.wachtlijst())))
                        .orElse(0L));
        long hoogstensWachtlijst = vraag.wachtlijstsignalen()
                .orElse(Math.min(vraag.wachtlijst(), vraag.signalen().orElse(vraag.wachtlijst())));
        return List.of(
                new Profielpunt(KLANTEN, Zwaarte.PLICHT, between(zeker, hoogstens, nodig)),
                new Profielpunt(
                        WACHTLIJST, Zwaarte.PLICHT, between(zekerWachtlijst, hoogstensWachtlijst, vraag.wachtlijst())),
                new Profielpunt(PROCEDURE, Zwaarte.PLICHT, told(vraag.procedure())),
                new Profielpunt(
                        BRONNEN,
                        Zwaarte.ADVIES,
                        told(vraag.bronnen().map(b -> b.stream().anyMatch(x -> x != Klantsignaalbron.CLIENTENRADEN)))),
                new Profielpunt(
                        VERHALEN,
                        Zwaarte.ADVIES,
                        told(vraag.bronnen()
                                .map(b -> b.contains(Klantsignaalbron.KLANTEN)
                                        || b.contains(Klantsignaalbron.NAASTEN_MANTELZORGERS)))));
    }

    private static Oordeel between(long zeker, long hoogstens, long nodig) {
        return zeker >= nodig ? Oordeel.VOLDOET : hoogstens >= nodig ? Oordeel.TE_BEOORDELEN : Oordeel.VOLDOET_NIET;
    }

    static Oordeel told(Optional<Boolean> feit) {
        return feit.map(Oordeel::of).orElse(Oordeel.TE_BEOORDELEN);
    }

    @Override
    public Antwoord<Oordeel> calculate(Klantsignaalvraag vraag, Spoor spoor) {
        List<Profielpunt> punten = punten(vraag);
        if (vraag.klanten() % DEEL != 0) {
            spoor.note(OMHOOG, () -> List.of(Gegeven.of("nodig", Tekst.of("nodig", "needed"), twentyPercent(vraag))));
        }
        Punten.record(punten, spoor);
        return Antwoord.of(Punten.verdict(punten));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
