package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Set;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Was a step of a purchasing procedure on time? Immutable and thread-safe.
 *
 * @param procedure the procedure
 * @param stap the code of the step
 * @param moment when it was done; with a time on the last day of a step that ends at a time
 * @param leeswijze how the sources are read
 */
public record Tijdpadvraag(Tijdpadprocedure procedure, String stap, Inkoopmoment moment, Leeswijze leeswijze)
        implements Vraag<Tijdpadvraag> {
    static final String DEFINITIEF = "definitief";
    static final String OP_DE_DAG = "op-de-dag";

    /** The readings of this question, each at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(DEFINITIEF, "WK-LEES-TIJDPAD-DEFINITIEF", "uiterlijk", OP_DE_DAG));

    private static final Tekst PASSEND = Tekst.of("delen die bij elkaar passen", "parts that fit together");
    private static final Eigenschap<Tijdpadvraag, Tijdpadprocedure> PROCEDURE =
            required("procedure", Waardevormen.constant(Tijdpadprocedure.class), Tijdpadvraag::procedure);
    private static final Eigenschap<Tijdpadvraag, String> STAP = required(
            "stap",
            Waardevormen.oneOf(
                    Tijdpadstap.all().stream().map(Tijdpadstap::code).distinct().toList()),
            Tijdpadvraag::stap);
    private static final Eigenschap<Tijdpadvraag, Inkoopmoment> MOMENT =
            required("moment", Inkoopmoment.VORM, Tijdpadvraag::moment);
    private static final Eigenschap<Tijdpadvraag, Leeswijze> LEESWIJZE = readings(LEZINGEN, Tijdpadvraag::leeswijze);

    /**
     * How it is written:
     *
     * <pre>{ "procedure": "INKOOP_2017", "stap": "T5", "moment": "2016-08-01T17:00+02:00" }</pre>
     */
    static final Objectvorm<Tijdpadvraag> VORM = Objectvorm.of(
            g -> new Tijdpadvraag(
                    g.get(PROCEDURE),
                    g.get(STAP),
                    g.get(MOMENT),
                    g.find(LEESWIJZE).orElse(LEZINGEN)),
            PROCEDURE,
            STAP,
            MOMENT,
            LEESWIJZE);

    /**
     * Checks that the step is of the procedure, and that the moment is precise enough.
     *
     * @param procedure the procedure
     * @param stap the code of the step
     * @param moment when it was done; with a time on the last day of a step that ends at a time
     * @param leeswijze how the sources are read
     * @throws OngeldigeWaardeException if the procedure has no such step, or only a day is told of the last day of a step
     *     that ends at a time
     */
    public Tijdpadvraag {
        Tijdpadstap rij = find(procedure, stap);
        if (rij.tijd().isPresent()
                && moment.tijd().isEmpty()
                && rij.totEnMet().map(moment.dag()::equals).orElse(false)) {
            throw new OngeldigeWaardeException(moment.toString(), PASSEND);
        }
        LEZINGEN.check(leeswijze);
    }

    private static Tijdpadstap find(Tijdpadprocedure procedure, String stap) {
        return Tijdpadstap.of(procedure).stream()
                .filter(s -> s.code().equals(stap))
                .findFirst()
                .orElseThrow(() -> new OngeldigeWaardeException(stap, PASSEND));
    }

    Tijdpadstap rij() {
        return find(procedure, stap);
    }

    /**
     * Chooses a reading.
     *
     * @param naam the name of the reading
     * @param keuze one of its choices
     * @return the question with that choice
     * @throws OngeldigeWaardeException if there is no such reading or choice
     */
    public Tijdpadvraag choose(String naam, String keuze) {
        return new Tijdpadvraag(procedure, stap, moment, leeswijze.choose(naam, keuze));
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> Tijdpadvraag fill(Gat<W> gat, W waarde) {
        return choose(gat.feit(), waarde.toString());
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(stap.equals("T8") ? Set.of(DEFINITIEF) : Set.of());
    }

    @Override
    public Tijdpadvraag open(Lezing lezing) {
        return new Tijdpadvraag(procedure, stap, moment, leeswijze.open(lezing.naam()));
    }
}
