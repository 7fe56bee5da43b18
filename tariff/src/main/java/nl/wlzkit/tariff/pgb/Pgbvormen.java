package nl.wlzkit.tariff.pgb;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Afronding;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.pgb.Pgbtabel.Waarde;

/** What the questions of this package share: forms, bounds, holes and readings. */
final class Pgbvormen {
    /** A million euros a year: more than any pgb. */
    static final Bedrag MOST = Bedrag.of("1000000");

    static final Lezing AFRONDING = Leeswijze.lezing("afronding", "WK-AFR-PGB", "cent", "euro");
    static final Lezing WETTEKST = Leeswijze.lezing("wettekst", "WK-LEES-WETTEKST", "doorlopend", "alleen-gelezen");

    static final Waardevorm<Bedrag> EURO = Waardevormen.amount(Bedrag.NUL, MOST);

    static final Waardevorm<Zorgprofiel> PROFIEL = Waardevormen.text(
            Zorgprofiel::parse,
            Zorgprofiel::notatie,
            "^("
                    + String.join(
                            "|",
                            Arrays.stream(Zorgprofiel.values())
                                    .map(Zorgprofiel::notatie)
                                    .toList()) + ")$");

    private Pgbvormen() {}

    static void euro(Bedrag bedrag) {
        euro(bedrag, MOST);
    }

    static void euro(Bedrag bedrag, Bedrag most) {
        Domein.Bereik.of(Bedrag.NUL, most).check(bedrag);
        if (bedrag.toBigDecimal().scale() > 2) {
            throw new OngeldigeWaardeException(
                    bedrag.toString(), Tekst.of("een bedrag in hele centen", "an amount in whole cents"));
        }
    }

    static Gat<Boolean> yesNo(String feit, String nl, String en) {
        return new Gat<>(feit, Tekst.of(nl, en), Eigenaar.CLIENT, Domein.yesNo());
    }

    static <W> Gat<W> choice(String feit, String nl, String en, List<W> keuzes) {
        return new Gat<>(feit, Tekst.of(nl, en), Eigenaar.CLIENT, new Domein.Keuze<>(keuzes));
    }

    /** An amount that nobody published; the answer must be monotone in it. */
    static Gat<Bedrag> unpublished(String feit, String nl, String en, Bedrag most) {
        return new Gat<>(feit, Tekst.of(nl, en), Eigenaar.BRON, Domein.Bereik.of(Bedrag.NUL, most));
    }

    /** The number of a parameter, unless it holds only by a reading that is not chosen. */
    static Optional<Waarde> read(Optional<Waarde> waarde, Leeswijze leeswijze) {
        return waarde.filter(w -> !w.doorlopend() || leeswijze.is(WETTEKST.naam(), "doorlopend"));
    }

    static Afronding rounding(Leeswijze leeswijze) {
        return leeswijze.is(AFRONDING.naam(), "euro") ? Afronding.EURO_HALF_OP : Afronding.CENT_HALF_OP;
    }

    static Supplier<IllegalArgumentException> hole() {
        return () -> new IllegalArgumentException("the question has a hole that is needed");
    }
}
