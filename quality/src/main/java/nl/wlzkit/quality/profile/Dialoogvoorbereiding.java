package nl.wlzkit.quality.profile;

import java.util.Arrays;
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
 * Whether a dialogue with a provider is prepared as the report asks: with analysis and data, the judgement of the IGJ, what
 * clients said, and contact with their representation. More preparation never makes the verdict worse. Which role belongs to
 * which subject the report does not say, so no delegation is proposed. Immutable and thread-safe.
 */
public final class Dialoogvoorbereiding implements Berekening<Dialoogvraag, Oordeel> {
    private static final Stap ANALYSE =
            new Stap("P21-341", Tekst.of("marktanalyse en kwaliteitsdata", "market analysis and data on quality"));
    private static final Stap INFORMATIE = new Stap(
            "P21-406", Tekst.of("voldoende informatie en een delegatie", "enough information and a delegation"));
    private static final Stap KLANT = new Stap("P21-378", Tekst.of("informatie van klanten", "information of clients"));
    private static final Stap CRITERIA =
            new Stap("P21-386", Tekst.of("harde en zachte criteria", "objective and subjective criteria"));
    private static final Stap IGJ = new Stap("P21-398", Tekst.of("oordeel van de IGJ", "judgement of the IGJ"));
    private static final Stap MOMENTEN = new Stap(
            "P21-599",
            Tekst.of("contact met cliëntenvertegenwoordiging", "contact with the representation of clients"));
    private static final Stap DERDEN = new Stap("P21-387", Tekst.of("ook derden betrokken", "third parties involved"));
    private static final Stap SPIL = new Stap(
            "P21-404", Tekst.of("de relatiebeheerder in de delegatie", "the relationship manager in the delegation"));
    private static final Stap ONDERWERPEN =
            new Stap("P21-393", Tekst.of("alle onderwerpen aan bod", "all subjects come up"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            List.of(ANALYSE, INFORMATIE, KLANT, CRITERIA, IGJ, MOMENTEN, DERDEN, SPIL, ONDERWERPEN);

    private static final Tekst ONTBREEKT = Tekst.of("niet aan bod", "not discussed");

    /** Makes the calculator. */
    public Dialoogvoorbereiding() {}

    /**
     * Judges the points.
     *
     * @param vraag the question
     * @return the points; without moments there is nothing missing in contact
     */
    public static List<Profielpunt> punten(Dialoogvraag vraag) {
        Oordeel delegatie = told(vraag.delegatie().map(d -> !d.isEmpty()));
        return List.of(
                new Profielpunt(
                        ANALYSE, Zwaarte.NORM, told(vraag.marktanalyse()).and(told(vraag.kwaliteitsdata()))),
                new Profielpunt(
                        INFORMATIE,
                        Zwaarte.NORM,
                        told(vraag.voldoendeInformatie()).and(delegatie)),
                new Profielpunt(KLANT, Zwaarte.PLICHT, told(vraag.klantinformatie())),
                new Profielpunt(
                        CRITERIA, Zwaarte.NORM, told(vraag.hardeCriteria()).and(told(vraag.zachteCriteria()))),
                new Profielpunt(IGJ, Zwaarte.PLICHT, told(vraag.oordeelIgj())),
                new Profielpunt(
                        MOMENTEN,
                        Zwaarte.PLICHT,
                        Oordeel.all(vraag.momenten().stream()
                                .map(Contactmoment::oordeel)
                                .toList())),
                new Profielpunt(DERDEN, Zwaarte.ADVIES, told(vraag.derden())),
                new Profielpunt(
                        SPIL, Zwaarte.ADVIES, told(vraag.delegatie().map(d -> d.contains(Teamrol.RELATIEBEHEERDER)))),
                new Profielpunt(
                        ONDERWERPEN,
                        Zwaarte.ADVIES,
                        told(vraag.onderwerpen().map(o -> o.size() == Dialoogonderwerp.values().length))));
    }

    private static Oordeel told(Optional<Boolean> feit) {
        return Klantsignaaldekking.told(feit);
    }

    /**
     * Returns around how many of the moments at which contact was wanted there was contact.
     *
     * @param vraag the question
     * @return the share; moments of which it is not told that contact was wanted are left out
     */
    public static Aandeel contacten(Dialoogvraag vraag) {
        List<Contactmoment> gewenst = vraag.momenten().stream()
                .filter(m -> m.gewenst().equals(Optional.of(true)))
                .toList();
        return new Aandeel(
                (int) gewenst.stream()
                        .filter(m -> m.contact().equals(Optional.of(true)))
                        .count(),
                gewenst.size());
    }

    @Override
    public Antwoord<Oordeel> calculate(Dialoogvraag vraag, Spoor spoor) {
        List<Profielpunt> punten = punten(vraag);
        for (Profielpunt punt : punten) {
            spoor.begin(punt.stap(), punt.uitslag(), () -> facts(vraag, punt));
        }
        return Antwoord.of(Punten.verdict(punten));
    }

    private static List<Gegeven> facts(Dialoogvraag vraag, Profielpunt punt) {
        if (punt.stap().equals(MOMENTEN)) {
            return List.of(Gegeven.of(
                    "contacten", Tekst.of("contact waar gewenst", "contact where wanted"), contacten(vraag)));
        }
        if (punt.stap().equals(ONDERWERPEN)) {
            return vraag.onderwerpen()
                    .map(o -> Punten.names(
                            "onderwerp",
                            ONTBREEKT,
                            Arrays.stream(Dialoogonderwerp.values())
                                    .filter(x -> !o.contains(x))
                                    .toList()))
                    .orElse(List.of());
        }
        return List.of();
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
