package nl.wlzkit.quality.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.quality.framework.Verplichting.Eis;

/**
 * How somebody stands with the duties of a framework on a day: the worst of all of them. Every duty by itself, with since when
 * it is late and what is lacking, is in {@link #standen}. A delivery more, since the framework is in force, never makes it worse
 * (see {@link Nakoming}); advice is never counted.
 * Immutable and thread-safe.
 */
public final class Kwaliteitskadertoets implements Berekening<Kwaliteitskadervraag, Nakoming> {
    static final Stap NIET_GELEZEN =
            new Stap("WK-KADER-NIET-GELEZEN", Tekst.of("verplichtingen niet gelezen", "the duties were not read"));
    private static final Stap SLECHTSTE =
            new Stap("P21-230", Tekst.of("slechtste van alle verplichtingen", "worst of all duties"));
    private static final Tekst ADVIES = Tekst.of("advies niet gevolgd", "advice not followed");
    private static final Tekst IN_WERKING = Tekst.of("kader niet in werking", "framework not in force");
    private static final Tekst LAATSTE_DAG = Tekst.of("laatste dag", "last day");
    private static final Tekst SINDS = Tekst.of("te laat sinds", "late since");
    private static final Tekst GELEVERD = Tekst.of("geleverd", "delivered");
    private static final Tekst ONTBREEKT = Tekst.of("ontbreekt", "lacking");
    private static final Tekst TEAM = Tekst.of("team", "team");

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    /** Makes the calculator. */
    public Kwaliteitskadertoets() {}

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(List.of(SLECHTSTE, NIET_GELEZEN));
        for (Kwaliteitskader kader : Kwaliteitskader.values()) {
            stappen.add(outside(kader));
        }
        for (Verplichting v : Verplichtingen.published().alle()) {
            stappen.add(v.stap());
            v.eisen().stream()
                    .filter(e -> !e.zwaarte().isBindend())
                    .forEach(e -> stappen.add(new Stap(e.regel(), ADVIES)));
        }
        return stappen.stream().distinct().toList();
    }

    static Stap outside(Kwaliteitskader kader) {
        return new Stap(kader.regel(), IN_WERKING);
    }

    static boolean isInForce(Kwaliteitskadervraag vraag) {
        return !vraag.peildatum().isBefore(vraag.begin())
                && vraag.kader()
                        .totEnMet()
                        .map(t -> !vraag.peildatum().isAfter(t))
                        .orElse(true);
    }

    /**
     * Tells how every duty stands.
     *
     * @param vraag a question without holes
     * @return one entry for each last day through the first that has not gone by, in the order of the duties; none if the
     *     framework is not in force or its duties are not known
     * @throws IllegalArgumentException if the question has a hole
     */
    public static List<Stand> standen(Kwaliteitskadervraag vraag) {
        return isInForce(vraag) ? Standen.of(vraag, false) : List.of();
    }

    @Override
    public Antwoord<Nakoming> calculate(Kwaliteitskadervraag vraag, Spoor spoor) {
        if (!isInForce(vraag)) {
            return Antwoord.of(spoor.begin(
                    outside(vraag.kader()),
                    Nakoming.NIET_VAN_TOEPASSING,
                    () -> List.of(Gegeven.of("peildatum", Tekst.of("peildatum", "day"), vraag.peildatum()))));
        }
        if (vraag.kader() == Kwaliteitskader.KWALITEITSKOMPAS_GEHANDICAPTENZORG) {
            spoor.refuse(NIET_GELEZEN, List::of);
            return Antwoord.refused(List.of(NIET_GELEZEN));
        }
        Nakoming slechtste = Nakoming.NIET_VAN_TOEPASSING;
        for (Stand stand : standen(vraag)) {
            slechtste = slechtste.worst(spoor.begin(stand.verplichting().stap(), stand.nakoming(), () -> given(stand)));
            for (Eis eis : stand.nietGevolgd()) {
                spoor.note(new Stap(eis.regel(), ADVIES), () -> List.of(Gegeven.of(eis.feit(), eis.naam(), false)));
            }
        }
        return Antwoord.of(spoor.begin(SLECHTSTE, slechtste, List::of));
    }

    private static List<Gegeven> given(Stand stand) {
        List<Gegeven> gegevens = new ArrayList<>();
        stand.team().ifPresent(t -> gegevens.add(Gegeven.of("team", TEAM, t)));
        add(gegevens, "laatsteDag", LAATSTE_DAG, stand.laatsteDag());
        add(gegevens, "geleverd", GELEVERD, stand.geleverd());
        add(gegevens, "sinds", SINDS, stand.sinds());
        for (Eis eis : stand.ontbreekt()) {
            gegevens.add(new Gegeven("ontbreekt-" + eis.feit(), ONTBREEKT, eis.naam(), Optional.of(eis.regel())));
        }
        return gegevens;
    }

    private static void add(List<Gegeven> gegevens, String feit, Tekst naam, Optional<LocalDate> dag) {
        dag.ifPresent(d -> gegevens.add(Gegeven.of(feit, naam, d)));
    }

    @Override
    public Herkomst herkomst() {
        return Verplichtingen.published().herkomst();
    }
}
