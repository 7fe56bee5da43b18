package nl.wlzkit.tariff.volume;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * The growth that is allowed, in the unit of the question, exactly: until stay with treatment is 80 % of all care with
 * stay. With I and T the present volumes that is (0.8 T − I) / 0.2 when the growth comes beside the rest, and 0.8 T − I
 * when it replaces other care with stay, and nothing from a share of 80 % on. More growth asked never gives less, and more
 * stay with treatment at present never gives more.
 *
 * <p>Immutable and thread-safe.
 */
public final class Groeiplafond implements Berekening<Groeiplafondvraag, Hoeveelheid> {
    private static final Stap GEVRAAGD = new Stap("ZK24-075", Tekst.of("gevraagde groei", "growth that is asked"));
    private static final Stap PLAFOND = new Stap("ZK24-075", Tekst.of("groeiplafond van 80%", "ceiling of 80%"));
    private static final Stap ANDERS =
            new Stap("WK-LEES-GROEIPLAFOND", Tekst.of("plafond naar een ander geheel", "ceiling by another whole"));
    private static final Stap UITGANGSPUNTEN =
            new Stap("ZK24-134", Tekst.of("uitgangspunten over groei", "starting points on growth"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.of(GEVRAAGD, PLAFOND, ANDERS, UITGANGSPUNTEN);

    private static final Hoeveelheid TACHTIG = Hoeveelheid.of("0.8");
    private static final Hoeveelheid VIJF = Hoeveelheid.of(5);

    private static final Tekst INCLUSIEF = Tekst.of("verblijf incl. behandeling", "stay incl. treatment");
    private static final Tekst TOTAAL = Tekst.of("totaal intramuraal", "all care with stay");
    private static final Tekst UITGANGSPUNT = Tekst.of("uitgangspunt", "starting point");
    private static final Tekst WIJZE = Tekst.of("hoe er gegroeid wordt", "how the growth comes");
    private static final Tekst MAXIMUM = Tekst.of("grootste groei", "most growth");

    /**
     * What may grow and what may not.
     *
     * @param maximum the most growth
     * @param toegekend what is granted
     * @param geweigerd what is not; together with what is granted it is what was asked
     * @param aandeelVoor the share of stay with treatment before; absent when there is no care with stay
     * @param aandeelNa that share after; absent when there is no care with stay then, and
     *     under another reading than {@code aandeel}
     */
    public record Groeiruimte(
            Hoeveelheid maximum,
            Hoeveelheid toegekend,
            Hoeveelheid geweigerd,
            Optional<Breuk> aandeelVoor,
            Optional<Breuk> aandeelNa) {}

    /** Makes the calculator. */
    public Groeiplafond() {}

    /**
     * Works out the growth.
     *
     * @param vraag a question without holes
     * @return the growth
     * @throws IllegalArgumentException if the question has a hole that is needed
     */
    public Groeiruimte work(Groeiplafondvraag vraag) {
        Hoeveelheid maximum =
                isShare(vraag) ? most(vraag) : vraag.anderMaximum().orElseThrow(Groeiplafond::hole);
        Hoeveelheid toegekend = vraag.groei().min(maximum);
        boolean erbij = vraag.wijze().equals(Optional.of(Groeiplafondvraag.TOEVOEGING));
        return new Groeiruimte(
                maximum,
                toegekend,
                vraag.groei().minus(toegekend),
                share(vraag.inclusief(), vraag.totaal()),
                isShare(vraag)
                        ? share(
                                vraag.inclusief().plus(toegekend),
                                erbij ? vraag.totaal().plus(toegekend) : vraag.totaal())
                        : Optional.empty());
    }

    private static Optional<Breuk> share(Hoeveelheid deel, Hoeveelheid geheel) {
        return geheel.equals(Hoeveelheid.NUL)
                ? Optional.empty()
                : Optional.of(deel.toBreuk().dividedBy(geheel.toBreuk()));
    }

    private static boolean isShare(Groeiplafondvraag vraag) {
        return vraag.leeswijze().is(Groeiplafondvraag.LEZING, Groeiplafondvraag.AANDEEL);
    }

    private static Hoeveelheid most(Groeiplafondvraag vraag) {
        Hoeveelheid tachtig = new Hoeveelheid(vraag.totaal().getal().multiply(TACHTIG.getal()));
        Hoeveelheid ruimte = tachtig.minus(vraag.inclusief()).max(Hoeveelheid.NUL);
        return vraag.wijze().orElseThrow(Groeiplafond::hole).equals(Groeiplafondvraag.VERVANGING)
                ? ruimte
                : new Hoeveelheid(ruimte.getal().multiply(VIJF.getal()));
    }

    private static IllegalArgumentException hole() {
        return new IllegalArgumentException("the question has a hole that is needed");
    }

    @Override
    public Antwoord<Hoeveelheid> calculate(Groeiplafondvraag vraag, Spoor spoor) {
        Groeiruimte ruimte = work(vraag);
        Hoeveelheid gevraagd = spoor.begin(GEVRAAGD, vraag.groei(), List::of);
        Hoeveelheid toegekend = spoor.step(
                isShare(vraag) ? PLAFOND : ANDERS, gevraagd, ruimte.toegekend(), () -> facts(vraag, ruimte.maximum()));
        spoor.note(
                UITGANGSPUNTEN,
                () -> Arrays.stream(Groeiuitgangspunt.values())
                        .map(u -> Gegeven.of(u.name().toLowerCase(Locale.ROOT), UITGANGSPUNT, u))
                        .toList());
        return Antwoord.of(toegekend);
    }

    /** The ceiling of another whole is not worked out here, so nothing but the most growth is known of it. */
    private static List<Gegeven> facts(Groeiplafondvraag vraag, Hoeveelheid maximum) {
        List<Gegeven> door = new ArrayList<>();
        if (isShare(vraag)) {
            door.add(Gegeven.of("inclusief", INCLUSIEF, vraag.inclusief()));
            door.add(Gegeven.of("totaal", TOTAAL, vraag.totaal()));
            door.add(Gegeven.of("wijze", WIJZE, vraag.wijze().orElseThrow(Groeiplafond::hole)));
        }
        door.add(Gegeven.of("maximum", MAXIMUM, maximum));
        return door;
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
