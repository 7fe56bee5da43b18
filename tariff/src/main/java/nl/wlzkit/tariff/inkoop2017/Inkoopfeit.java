package nl.wlzkit.tariff.inkoop2017;

import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Feit;

/**
 * A fact that a question of this package can be told: its name in documents, what it is, who knows it when the question does
 * not, and what it can be. Immutable and thread-safe.
 *
 * @param <W> the type of its value
 */
public final class Inkoopfeit<W> {
    /** A surcharge: from nothing through the national maximum. */
    static final Grensvorm<Procentpunt> OPSLAG = Waardevormen.number(
            Tekst.of("een opslag in procentpunten", "a surcharge in points"),
            Domein.Bereik.of(Procentpunt.NUL, Opslagmoment.MAXIMUM),
            Feit.MAX_DECIMALS,
            Procentpunt::of,
            Procentpunt::toBigDecimal);

    private static final Domein.Bereik<Percentage> PERCENTAGES = Domein.Bereik.of(Percentage.NUL, Percentage.HONDERD);

    /** An amount in euros, per unit or per day: at most far above any tariff of the Wlz. */
    private static final Grensvorm<Bedrag> BEDRAG = Waardevormen.number(
            Tekst.of("een bedrag", "an amount"),
            Domein.Bereik.of(Bedrag.NUL, Bedrag.of("100000")),
            Feit.MAX_DECIMALS,
            Bedrag::of,
            Bedrag::toBigDecimal);

    private final String naam;
    private final Tekst titel;
    private final Optional<Gat<W>> gat;
    private final boolean verplicht;
    private final Waardevorm<W> vorm;

    private Inkoopfeit(String naam, Tekst titel, Optional<Gat<W>> gat, boolean verplicht, Waardevorm<W> vorm) {
        this.naam = naam;
        this.titel = titel;
        this.gat = gat;
        this.verplicht = verplicht;
        this.vorm = vorm;
    }

    private static <W> Inkoopfeit<W> open(
            String naam, Eigenaar wie, Tekst titel, Domein<W> domein, Waardevorm<W> vorm) {
        return new Inkoopfeit<>(naam, titel, Optional.of(new Gat<>(naam, titel, wie, domein)), false, vorm);
    }

    // -------------------------------------------------------------------------------------------------- kinds of fact

    static Inkoopfeit<Boolean> yesNo(String naam, Eigenaar wie, String nl, String en) {
        return open(naam, wie, Tekst.of(nl, en), Domein.yesNo(), Waardevormen.JA_NEE);
    }

    /** A yes or no that is no unless it is told: it leaves a note and decides nothing. */
    static Inkoopfeit<Boolean> remark(String naam, String nl, String en) {
        return value(naam, false, nl, en, Waardevormen.JA_NEE);
    }

    static <E extends Enum<E>> Inkoopfeit<E> choice(String naam, Eigenaar wie, String nl, String en, Class<E> type) {
        return open(
                naam,
                wie,
                Tekst.of(nl, en),
                new Domein.Keuze<>(List.of(type.getEnumConstants())),
                Waardevormen.constant(type));
    }

    static Inkoopfeit<Long> count(String naam, Eigenaar wie, String nl, String en, long tot) {
        return open(naam, wie, Tekst.of(nl, en), Domein.Bereik.of(0L, tot), Waardevormen.whole(0, tot));
    }

    static Inkoopfeit<Percentage> percentage(String naam, Eigenaar wie, String nl, String en) {
        return open(naam, wie, Tekst.of(nl, en), PERCENTAGES, Waardevormen.percentage(PERCENTAGES, Feit.MAX_DECIMALS));
    }

    static Inkoopfeit<Procentpunt> points(String naam, Eigenaar wie, String nl, String en) {
        return open(naam, wie, Tekst.of(nl, en), Domein.Bereik.of(Procentpunt.NUL, Opslagmoment.MAXIMUM), OPSLAG);
    }

    /** The amount must be told. */
    static Inkoopfeit<Bedrag> amount(String naam, String nl, String en) {
        return value(naam, true, nl, en, BEDRAG);
    }

    static <W> Inkoopfeit<Opgave<W>> list(String naam, Eigenaar wie, String nl, String en, Waardevorm<W> element) {
        Domein<Opgave<W>> domein = new Domein.Keuze<>(List.of(Opgave.no(), Opgave.yes()));
        return open(naam, wie, Tekst.of(nl, en), domein, Opgave.vorm(element));
    }

    /** What must be told, or is nothing when it is not: it is never a hole. */
    static <W> Inkoopfeit<W> value(String naam, boolean verplicht, String nl, String en, Waardevorm<W> vorm) {
        return new Inkoopfeit<>(naam, Tekst.of(nl, en), Optional.empty(), verplicht, vorm);
    }

    // ------------------------------------------------------------------------------------------------------ what it is

    /**
     * Returns its name in documents and holes.
     *
     * @return the name
     */
    public String naam() {
        return naam;
    }

    /**
     * Returns what it is, for people.
     *
     * @return the title, with the unit
     */
    public Tekst titel() {
        return titel;
    }

    /**
     * Returns the hole that it is when it is not told.
     *
     * @return the hole; absent for what must be told, or is nothing when it is not
     */
    public Optional<Gat<W>> gat() {
        return gat;
    }

    /**
     * Says whether a question must be told it.
     *
     * @return true if a document without it is refused
     */
    public boolean isVerplicht() {
        return verplicht;
    }

    W check(W waarde) {
        return vorm instanceof Grensvorm<W> grens ? grens.check(waarde) : waarde;
    }

    /** How it is written in a question, with a title, so that people know what is asked. */
    <V extends Inkoopvraag<V>> Eigenschap<V, W> eigenschap() {
        return new Eigenschap<>(naam, verplicht, Waardevormen.titled(titel.nl(), vorm), vraag -> vraag.get(this));
    }

    Gegeven gegeven(Object waarde) {
        return Gegeven.of(naam, titel, waarde);
    }

    @Override
    public String toString() {
        return naam;
    }
}
