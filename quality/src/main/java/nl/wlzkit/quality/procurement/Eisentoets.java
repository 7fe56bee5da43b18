package nl.wlzkit.quality.procurement;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/**
 * Whether a list of requirements is met: the least of the verdicts on its duties and norms. Advice that is not followed is
 * told, and is no breach. Immutable and thread-safe.
 *
 * @param <V> the type of the question
 */
public final class Eisentoets<V extends Eisenvraag<V>> implements Berekening<V, Oordeel> {
    static final Stap KWALITEIT =
            new Stap("IK17-223", Tekst.of("de eisen aan kwaliteit", "the requirements of quality"));
    static final Stap ZORGKANTOOR =
            new Stap("WK-INKOOP-ZORGKANTOOR", Tekst.of("wat een zorgkantoor doet", "what a zorgkantoor does"));
    static final Stap AFWIJZING =
            new Stap("IK17-098", Tekst.of("het ondernemingsplan wordt beoordeeld", "the business plan is assessed"));
    static final Stap VRIJ = new Stap(
            "IK17-104",
            Tekst.of(
                    "het zorgkantoor beslist vrij; de lijst van redenen is open",
                    "the zorgkantoor decides freely; the list of grounds is open"));
    static final Stap GEGEVENS = new Stap(
            "WK-INKOOP-KWALITEITSGEGEVENS",
            Tekst.of("gegevens over kwaliteit en kwaliteitssysteem", "data on quality and quality system"));
    static final Stap DOCUMENTEN =
            new Stap("IK17-118", Tekst.of("de documenten bij de inschrijving", "the documents of the registration"));

    static final Stap ONTWIKKELPLAN =
            new Stap("IK17-171", Tekst.of("het ontwikkelplan is volledig", "the plan is complete"));
    static final Stap ZILVEREN_KRUIS = new Stap(
            "WK-INKOOP-NIEUW-ZK", Tekst.of("wat op deze dag moet zijn aangeleverd", "what is due on this day"));

    private final Stap begin;
    private final List<Stap> slot;
    private final List<Stap> stappen;

    Eisentoets(Eisenlijst lijst, Stap begin, Stap... slot) {
        this.begin = begin;
        this.slot = List.of(slot);
        List<Stap> alle = new ArrayList<>(List.of(begin));
        alle.addAll(lijst.stappen());
        alle.addAll(this.slot);
        this.stappen = List.copyOf(alle);
    }

    List<Stap> stappen() {
        return stappen;
    }

    /**
     * Returns what is known of every requirement.
     *
     * @param vraag the question
     * @return the findings, in the order of the list
     */
    public Bevindingen findings(V vraag) {
        return vraag.lijst().findings(vraag.bekend());
    }

    @Override
    public Antwoord<Oordeel> calculate(V vraag, Spoor spoor) {
        Antwoord<Oordeel> antwoord = findings(vraag).answer(begin, spoor);
        slot.forEach(s -> spoor.note(s, List::of));
        return antwoord;
    }

    @Override
    public Herkomst herkomst() {
        return Lijstherkomst.HERKOMST;
    }

    /** The receipt of the data file, read once. */
    static final class Lijstherkomst {
        static final Herkomst HERKOMST = Herkomst.of(List.of(Herkomst.Bestand.of(
                "eisen.tsv", Resources.bytes(Eisentoets.class.getResourceAsStream("eisen.tsv"), "eisen.tsv"))));

        private Lijstherkomst() {}
    }
}
