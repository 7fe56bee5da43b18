package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * Of which part of the frictions of a year is the annual account complete? Frictions of another year do not count. The order
 * does not matter. What is not known of the account is one hole for all: more of it never makes the account less complete, so
 * all or nothing of it are the ends. Immutable and thread-safe.
 *
 * @param jaar the year of the account, 2015 through 2100
 * @param fricties the frictions that occurred, at most 500, each once a year
 * @param verslag what the account tells, at most 500, every friction once
 * @param onvermeld whether the account tells what is not known; absent when that is not known
 */
public record Verantwoordingsvraag(
        int jaar, List<Jaarfrictie> fricties, List<Verslagpost> verslag, Optional<Boolean> onvermeld)
        implements Vraag<Verantwoordingsvraag> {
    private static final String ONVERMELD = "onvermeld";
    private static final Gat<Boolean> ONVERMELD_GAT = new Gat<>(
            ONVERMELD,
            Tekst.of("of het verslag vertelt wat niet bekend is", "whether the account tells what is not known"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());

    private static final Eigenschap<Verantwoordingsvraag, Integer> E_JAAR =
            required("jaar", Jaarfrictie.JAREN, Verantwoordingsvraag::jaar);
    private static final Eigenschap<Verantwoordingsvraag, List<Jaarfrictie>> E_FRICTIES =
            required("fricties", Vormen.each(Jaarfrictie.VORM, Vormen.MEESTE), Verantwoordingsvraag::fricties);
    private static final Eigenschap<Verantwoordingsvraag, List<Verslagpost>> E_VERSLAG = required(
            "verslag",
            Waardevormen.distinct(Verslagpost.VORM, Vormen.MEESTE, Verslagpost.FRICTIE, Vormen.ELKE_NAAM_EEN_KEER),
            Verantwoordingsvraag::verslag);
    private static final Eigenschap<Verantwoordingsvraag, Boolean> E_ONVERMELD =
            optional(ONVERMELD, Waardevormen.JA_NEE, Verantwoordingsvraag::onvermeld);
    static final Objectvorm<Verantwoordingsvraag> VORM = Objectvorm.of(
            g -> new Verantwoordingsvraag(g.get(E_JAAR), g.get(E_FRICTIES), g.get(E_VERSLAG), g.find(E_ONVERMELD)),
            E_JAAR,
            E_FRICTIES,
            E_VERSLAG,
            E_ONVERMELD);

    /**
     * Checks the parts, and puts them in the order of their ids.
     *
     * @param jaar the year of the account, 2015 through 2100
     * @param fricties the frictions that occurred, at most 500, each once a year
     * @param verslag what the account tells, at most 500, every friction once
     * @param onvermeld whether the account tells what is not known; absent when that is not known
     * @throws OngeldigeWaardeException if the year is out of range, something comes twice, or there is too much
     */
    public Verantwoordingsvraag {
        Jaarfrictie.JAREN.check(jaar);
        fricties = List.copyOf(new TreeSet<>(Vormen.once(fricties, Vormen.MEESTE)));
        Vormen.once(verslag.stream().map(Verslagpost::frictie).toList(), Vormen.MEESTE);
        verslag = verslag.stream()
                .sorted(Comparator.comparing(Verslagpost::frictie))
                .toList();
    }

    /**
     * Asks about an account of which everything is known.
     *
     * @param jaar the year of the account, 2015 through 2100
     * @param fricties the frictions that occurred, at most 500, each once a year
     * @param verslag what the account tells, at most 500, every friction once
     * @return the question
     * @throws OngeldigeWaardeException if the year is out of range, something comes twice, or there is too much
     */
    public static Verantwoordingsvraag of(int jaar, List<Jaarfrictie> fricties, List<Verslagpost> verslag) {
        return new Verantwoordingsvraag(jaar, fricties, verslag, Optional.empty());
    }

    /** The ids of the frictions of the year. */
    List<String> vanHetJaar() {
        return fricties.stream()
                .filter(f -> f.jaar() == jaar)
                .map(Jaarfrictie::frictie)
                .toList();
    }

    /** Whether the account tells something of a friction. */
    boolean tells(String frictie, Verantwoordingselement element) {
        return verslag.stream()
                .filter(v -> v.frictie().equals(frictie))
                .findFirst()
                .map(v -> v.tells(element)
                        .or(() -> onvermeld)
                        .orElseThrow(() -> new IllegalArgumentException("what is not known is a hole")))
                .orElse(false);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<String> nu = vanHetJaar();
        boolean open = verslag.stream().anyMatch(v -> !v.onbekend().isEmpty() && nu.contains(v.frictie()));
        return onvermeld.isEmpty() && open ? List.of(ONVERMELD_GAT) : List.of();
    }

    @Override
    public <W> Verantwoordingsvraag fill(Gat<W> gat, W waarde) {
        return new Verantwoordingsvraag(jaar, fricties, verslag, Optional.of((Boolean) waarde));
    }
}
