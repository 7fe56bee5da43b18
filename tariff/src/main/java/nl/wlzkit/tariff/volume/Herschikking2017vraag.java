package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * What does a provider get in the herschikking of 2017 of the means that were left undivided? Immutable and thread-safe.
 *
 * @param zorgaanbieder which provider, one of the names in {@code vragen}
 * @param onverdeeld what was left undivided, whole cents, 0 through € 100,000,000,000
 * @param vragen the extra care by name of the provider that clients choose, in whole cents, 0 through € 100,000,000,000
 *     each; 1 through 1,000 names
 * @param gekozen whether the clients have chosen the provider that is asked about; absent when it is not known
 */
public record Herschikking2017vraag(
        String zorgaanbieder, Bedrag onverdeeld, SortedMap<String, Bedrag> vragen, Optional<Boolean> gekozen)
        implements Vraag<Herschikking2017vraag> {
    private static final Gat<Boolean> GAT = new Gat<>(
            "gekozen",
            Tekst.of("de cliënten hebben voor deze zorgaanbieder gekozen", "the clients have chosen this provider"),
            Eigenaar.CLIENT,
            Domein.yesNo());

    private static final Eigenschap<Herschikking2017vraag, String> ZORGAANBIEDER =
            required("zorgaanbieder", Waardevormen.NAAM, Herschikking2017vraag::zorgaanbieder);
    private static final Eigenschap<Herschikking2017vraag, Bedrag> ONVERDEELD =
            required("onverdeeld", Grenzen.EURO, Herschikking2017vraag::onverdeeld);
    private static final Eigenschap<Herschikking2017vraag, SortedMap<String, Bedrag>> VRAGEN =
            required("vragen", Waardevormen.perName(Grenzen.EURO, Grenzen.MOST_NAMES), Herschikking2017vraag::vragen);
    private static final Eigenschap<Herschikking2017vraag, Boolean> GEKOZEN =
            optional("gekozen", Waardevormen.JA_NEE, Herschikking2017vraag::gekozen);
    static final Objectvorm<Herschikking2017vraag> VORM = Objectvorm.of(
            g -> new Herschikking2017vraag(g.get(ZORGAANBIEDER), g.get(ONVERDEELD), g.get(VRAGEN), g.find(GEKOZEN)),
            List.of(ZORGAANBIEDER, ONVERDEELD, VRAGEN, GEKOZEN));

    /**
     * Checks the amounts and the name.
     *
     * @param zorgaanbieder which provider, one of the names in {@code vragen}
     * @param onverdeeld what was left undivided, whole cents, 0 through € 100,000,000,000
     * @param vragen the extra care by name of the provider that clients choose, in whole cents, 0 through
     *     € 100,000,000,000 each; 1 through 1,000 names
     * @param gekozen whether the clients have chosen the provider that is asked about; absent when it is not known
     * @throws OngeldigeWaardeException if an amount is out of range, there are too many names or a blank one, or the
     *     provider is none of them
     */
    public Herschikking2017vraag {
        Grenzen.EURO.check(onverdeeld);
        vragen = Collections.unmodifiableSortedMap(new TreeMap<>(vragen));
        Grenzen.names(vragen.keySet());
        vragen.values().forEach(Grenzen.EURO::check);
        Grenzen.among(zorgaanbieder, vragen.keySet());
    }

    @Override
    public List<Gat<?>> gaten() {
        return gekozen.isPresent() ? List.of() : List.of(GAT);
    }

    @Override
    public <W> Herschikking2017vraag fill(Gat<W> gat, W waarde) {
        return new Herschikking2017vraag(zorgaanbieder, onverdeeld, vragen, Optional.of((Boolean) waarde));
    }
}
