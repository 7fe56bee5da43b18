package nl.wlzkit.regions.friction;

import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Is a friction a bottleneck or a risk on a day? Demand, capacity and whether it suits are holes where the friction does not
 * tell them. Immutable and thread-safe.
 *
 * @param frictie the friction, with the state of at least one year
 * @param peildatum the day that is now, in 2000 through 2100
 * @param leeswijze how ambiguous places are read
 */
public record Classificatievraag(Frictie frictie, LocalDate peildatum, Leeswijze leeswijze)
        implements Vraag<Classificatievraag> {
    static final String NU = "nu";
    static final String LAATSTE_STAND = "laatste-stand";
    static final String ELK_BEGONNEN_JAAR = "elk-begonnen-jaar";

    /** The readings that the question knows, at their default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(NU, "WK-LEES-FRICTIE-NU", LAATSTE_STAND, ELK_BEGONNEN_JAAR));

    private static final String VRAAG = "vraag-";
    private static final String CAPACITEIT = "capaciteit-";
    private static final String PASSEND = "passend-";
    private static final Gat<Boolean> ZORG_IN_NATURA = new Gat<>(
            "zorgInNatura",
            Tekst.of("of het om zorg in natura gaat", "whether it is about care in kind"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());

    private static final Eigenschap<Classificatievraag, Frictie> E_FRICTIE =
            required("frictie", Frictie.VORM, Classificatievraag::frictie);
    private static final Eigenschap<Classificatievraag, LocalDate> E_PEILDATUM =
            required("peildatum", Teksten.DAG, Classificatievraag::peildatum);
    private static final Eigenschap<Classificatievraag, String> E_NU =
            reading(LEZINGEN, NU, Classificatievraag::leeswijze);
    static final Objectvorm<Classificatievraag> VORM = Objectvorm.of(
                    g -> new Classificatievraag(
                            g.get(E_FRICTIE), g.get(E_PEILDATUM), LEZINGEN.choose(NU, g.find(E_NU))),
                    E_FRICTIE,
                    E_PEILDATUM,
                    E_NU)
            .where(E_FRICTIE, g -> withYears(g.get(E_FRICTIE)));

    /**
     * Checks that there is a year.
     *
     * @param frictie the friction, with the state of at least one year
     * @param peildatum the day that is now, in 2000 through 2100
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if there is no year, the day is out of range, or the readings are not those of this
     *     question
     */
    public Classificatievraag {
        withYears(frictie);
        Teksten.DAG.check(peildatum);
        LEZINGEN.check(leeswijze);
    }

    private static void withYears(Frictie frictie) {
        if (frictie.jaren().isEmpty()) {
            throw new OngeldigeWaardeException(
                    frictie.naam(),
                    Tekst.of(
                            "delen die bij elkaar passen: een frictie met de stand van een jaar",
                            "parts that fit together: a friction with the state of a year"));
        }
    }

    /**
     * Asks about a friction, with all readings at their default.
     *
     * @param frictie the friction, with the state of at least one year
     * @param peildatum the day that is now, in 2000 through 2100
     * @return the question
     * @throws OngeldigeWaardeException if there is no year, or the day is out of range
     */
    public static Classificatievraag of(Frictie frictie, LocalDate peildatum) {
        return new Classificatievraag(frictie, peildatum, LEZINGEN);
    }

    /** The years that are now: the last one that has begun, or each of them. */
    List<Jaarstand> nu() {
        List<Jaarstand> begonnen = begun();
        boolean elk = leeswijze.mayBe(NU, ELK_BEGONNEN_JAAR);
        return elk || begonnen.isEmpty() ? begonnen : begonnen.subList(begonnen.size() - 1, begonnen.size());
    }

    private List<Jaarstand> begun() {
        return frictie.jaren().stream()
                .filter(j -> j.jaar() <= peildatum.getYear())
                .toList();
    }

    /** The years that have not begun. */
    List<Jaarstand> later() {
        return frictie.jaren().stream()
                .filter(j -> j.jaar() > peildatum.getYear())
                .toList();
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (frictie.zorgInNatura().isEmpty()) {
            gaten.add(ZORG_IN_NATURA);
        } else if (!frictie.zorgInNatura().get()) {
            return List.copyOf(gaten);
        }
        List<Jaarstand> standen = new ArrayList<>(nu());
        standen.addAll(later());
        for (Jaarstand stand : standen) {
            if (stand.vraag().isEmpty()) {
                gaten.add(number(VRAAG, stand.jaar(), "zorgvraag in ", "demand in ", Eigenaar.ZORGKANTOOR));
            }
            if (stand.capaciteit().isEmpty()) {
                gaten.add(number(CAPACITEIT, stand.jaar(), "capaciteit in ", "capacity in ", Eigenaar.AANBIEDER));
            }
            if (stand.passend().isEmpty()) {
                gaten.add(new Gat<>(
                        PASSEND + stand.jaar(),
                        Tekst.of(
                                "of het aanbod in " + stand.jaar() + " passend is",
                                "whether the supply of " + stand.jaar() + " suits"),
                        Eigenaar.ZORGKANTOOR,
                        Domein.yesNo()));
            }
        }
        return List.copyOf(gaten);
    }

    /** Less capacity or more demand never gives a lesser friction: the two ends of a number stand for all between. */
    private static Gat<Long> number(String feit, int jaar, String nl, String en, Eigenaar wie) {
        return new Gat<>(feit + jaar, Tekst.of(nl + jaar, en + jaar), wie, Domein.Bereik.of(0L, Teksten.MOST));
    }

    @Override
    public <W> Classificatievraag fill(Gat<W> gat, W waarde) {
        String feit = gat.feit();
        if (feit.equals(NU)) {
            return new Classificatievraag(frictie, peildatum, leeswijze.choose(NU, (String) waarde));
        }
        if (feit.equals(ZORG_IN_NATURA.feit())) {
            return with(frictie.toBuilder().zorgInNatura((Boolean) waarde).build());
        }
        int jaar = Integer.parseInt(feit.substring(feit.indexOf('-') + 1));
        return with(frictie.toBuilder()
                .jaren(frictie.jaren().stream()
                        .map(j -> j.jaar() == jaar ? filled(j, feit, waarde) : j)
                        .toList())
                .build());
    }

    private static Jaarstand filled(Jaarstand stand, String feit, Object waarde) {
        boolean vraag = feit.startsWith(VRAAG);
        boolean capaciteit = feit.startsWith(CAPACITEIT);
        return new Jaarstand(
                stand.jaar(),
                vraag ? Optional.of((Long) waarde) : stand.vraag(),
                capaciteit ? Optional.of((Long) waarde) : stand.capaciteit(),
                vraag || capaciteit ? stand.passend() : Optional.of((Boolean) waarde));
    }

    private Classificatievraag with(Frictie nu) {
        return new Classificatievraag(nu, peildatum, leeswijze);
    }

    /** Which years are now can only matter when more than one has begun. */
    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen(begun().size() > 1 ? Set.of(NU) : Set.of());
    }

    @Override
    public Classificatievraag open(Lezing lezing) {
        return new Classificatievraag(frictie, peildatum, leeswijze.open(lezing.naam()));
    }
}
