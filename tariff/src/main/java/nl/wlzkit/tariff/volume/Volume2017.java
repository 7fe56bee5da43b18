package nl.wlzkit.tariff.volume;

import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.text.Tekst;

/**
 * The initial agreement of 2017, in euros: the toekenningspercentage of the reference volume, rounded half-up to cents once
 * (WK-AFR-CENT), and always at least a cent less than the volume (IK17-192). A higher percentage never gives less.
 *
 * <p>Immutable and thread-safe.
 */
public final class Volume2017 implements Berekening<Volume2017vraag, Bedrag> {
    private static final Stap TOEKENNING =
            new Stap("IK17-191", Tekst.of("toekenningspercentage", "toekenningspercentage"));
    private static final Stap CENT = new Stap("WK-AFR-CENT", Tekst.of("afgerond op centen", "rounded to cents"));
    private static final Stap NIET_ALLES =
            new Stap("IK17-192", Tekst.of("niet het volledige volume", "not the full volume"));
    private static final Stap RUIMTE =
            new Stap("IK17-190", Tekst.of("ruimte voor de keuze van de cliënt", "room for the choice of the client"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(TOEKENNING, CENT, NIET_ALLES, RUIMTE);

    private static final Tekst VOLUME = Tekst.of("volume", "volume");
    private static final Tekst ONVERDEELD = Tekst.of("onverdeeld", "undivided");

    /**
     * What is fixed and what is not.
     *
     * @param initieel what is fixed with the provider, whole cents
     * @param onverdeeld what is left for the herschikking, whole cents, above zero
     */
    public record Volumeafspraak(Bedrag initieel, Bedrag onverdeeld) {}

    /** Makes the calculator. */
    public Volume2017() {}

    @Override
    public Antwoord<Bedrag> calculate(Volume2017vraag vraag, Spoor spoor) {
        return Antwoord.of(agree(vraag, spoor).initieel());
    }

    /**
     * Returns both parts of the volume.
     *
     * @param vraag a question without holes
     * @return the parts; together the volume
     * @throws IllegalArgumentException if the toekenningspercentage is a hole
     */
    public Volumeafspraak agree(Volume2017vraag vraag) {
        return agree(vraag, Spoor.UIT);
    }

    private static Volumeafspraak agree(Volume2017vraag vraag, Spoor spoor) {
        Percentage percentage = vraag.toekenningspercentage()
                .orElseThrow(() -> new IllegalArgumentException("the toekenningspercentage is a hole"));
        Bedrag volume = vraag.volume();
        Bedrag exact = spoor.begin(
                TOEKENNING,
                percentage.of(volume),
                () -> List.of(
                        Gegeven.of("volume", VOLUME, volume),
                        Gegeven.of(Volume2017vraag.PERCENTAGE, TOEKENNING.wat(), percentage)));
        Bedrag centen = spoor.step(CENT, exact, Afronding.CENT_HALF_OP.round(exact), List::of);
        Bedrag hoogstens = volume.minus(Bedrag.ofCenten(1));
        Bedrag initieel = spoor.step(
                NIET_ALLES,
                centen,
                centen.compareTo(hoogstens) > 0 ? hoogstens : centen,
                () -> List.of(Gegeven.of("volume", VOLUME, volume)));
        Bedrag onverdeeld = volume.minus(initieel);
        spoor.note(RUIMTE, () -> List.of(Gegeven.of("onverdeeld", ONVERDEELD, onverdeeld)));
        return new Volumeafspraak(initieel, onverdeeld);
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
