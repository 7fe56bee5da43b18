package nl.wlzkit.regions.region;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/**
 * How many teams of purchasers does a zorgkantoor have by its variant of organisation? Immutable and thread-safe.
 *
 * @param regios how many regions it has, 1 through 100
 * @param variant how it is organised; absent when that is not known. With one region it does not matter
 * @param leeswijze how the text on an odd number of regions is read
 */
public record Inkoopteamvraag(int regios, Optional<Inrichtingsvariant> variant, Leeswijze leeswijze)
        implements Vraag<Inkoopteamvraag> {
    static final String ONEVEN = "oneven";
    static final String OMHOOG = "omhoog";
    static final Leeswijze LEZINGEN = Leeswijze.of(Leeswijze.lezing(ONEVEN, "WK-LEES-TEAMS", OMHOOG, "omlaag"));

    private static final Grensvorm<Integer> AANTAL = Waardevormen.integer(1, 100);
    private static final Gat<Inrichtingsvariant> VARIANT_GAT = new Gat<>(
            "variant",
            Tekst.of("hoe het zorgkantoor is ingericht", "how the zorgkantoor is organised"),
            Eigenaar.ZORGKANTOOR,
            new Domein.Keuze<>(List.of(Inrichtingsvariant.values())));

    private static final Eigenschap<Inkoopteamvraag, Integer> E_REGIOS =
            required("regios", AANTAL, Inkoopteamvraag::regios);
    private static final Eigenschap<Inkoopteamvraag, Inrichtingsvariant> E_VARIANT =
            optional("variant", Waardevormen.constant(Inrichtingsvariant.class), Inkoopteamvraag::variant);
    private static final Eigenschap<Inkoopteamvraag, String> E_ONEVEN =
            reading(LEZINGEN, ONEVEN, Inkoopteamvraag::leeswijze);
    static final Objectvorm<Inkoopteamvraag> VORM = Objectvorm.of(
            g -> new Inkoopteamvraag(g.get(E_REGIOS), g.find(E_VARIANT), LEZINGEN.choose(ONEVEN, g.find(E_ONEVEN))),
            E_REGIOS,
            E_VARIANT,
            E_ONEVEN);

    /**
     * Checks the number.
     *
     * @param regios how many regions it has, 1 through 100
     * @param variant how it is organised; absent when that is not known. With one region it does not matter
     * @param leeswijze how the text on an odd number of regions is read
     * @throws OngeldigeWaardeException if the number is out of range, or the readings are those of another question
     */
    public Inkoopteamvraag {
        AANTAL.check(regios);
        LEZINGEN.check(leeswijze);
    }

    /**
     * Asks at the default reading.
     *
     * @param regios how many regions it has, 1 through 100
     * @param variant how it is organised; absent when that is not known
     * @return the question
     * @throws OngeldigeWaardeException if the number is out of range
     */
    public static Inkoopteamvraag of(int regios, Optional<Inrichtingsvariant> variant) {
        return new Inkoopteamvraag(regios, variant, LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        if (variant.isEmpty() && regios > 1) {
            List<Gat<?>> alle = new ArrayList<>();
            alle.add(VARIANT_GAT);
            alle.addAll(leeswijze.gaten());
            return List.copyOf(alle);
        }
        return leeswijze.gaten();
    }

    @Override
    public <W> Inkoopteamvraag fill(Gat<W> gat, W waarde) {
        return waarde instanceof Inrichtingsvariant v
                ? new Inkoopteamvraag(regios, Optional.of(v), leeswijze)
                : new Inkoopteamvraag(regios, variant, leeswijze.choose(gat.feit(), waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        boolean speelt = regios > 1
                && regios % 2 == 1
                && variant.orElse(Inrichtingsvariant.TEAM_PER_TWEE) == Inrichtingsvariant.TEAM_PER_TWEE;
        return leeswijze.lezingen(speelt ? List.of(ONEVEN) : List.of());
    }

    @Override
    public Inkoopteamvraag open(Lezing lezing) {
        return new Inkoopteamvraag(regios, variant, leeswijze.open(lezing.naam()));
    }
}
