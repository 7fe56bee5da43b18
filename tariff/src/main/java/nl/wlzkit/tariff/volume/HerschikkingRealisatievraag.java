package nl.wlzkit.tariff.volume;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.tariff.volume.Vorm.Eigenschap;
import nl.wlzkit.tariff.volume.Vorm.Soort;

/**
 * What is the agreement with a provider after the herschikking on realised production? It has no holes but its reading.
 * Immutable and thread-safe.
 *
 * @param zorgaanbieder which provider, one of the names in {@code zorgaanbieders}
 * @param contracteerruimte the room to contract, whole cents, 0 through € 100,000,000,000
 * @param zorgaanbieders the agreement and the production of each provider; 1 through 1,000 names
 * @param tekort the reading of who bears a shortage: {@link #NAAR_RATO} or {@link #BOVEN_AFSPRAAK}; absent when it is open
 */
public record HerschikkingRealisatievraag(
        String zorgaanbieder,
        Bedrag contracteerruimte,
        SortedMap<String, Productie> zorgaanbieders,
        Optional<String> tekort)
        implements Vraag<HerschikkingRealisatievraag> {
    /** All bear it, in proportion to their production; the default. */
    public static final String NAAR_RATO = "naar-rato";

    /** Those who produced more than was agreed bear it first, in proportion to what they produced more. */
    public static final String BOVEN_AFSPRAAK = "boven-afspraak";

    /** The name of the reading. */
    public static final String LEZING = "tekort";

    static final List<String> LEZINGEN = List.of(NAAR_RATO, BOVEN_AFSPRAAK);

    /**
     * One provider.
     *
     * @param afspraak what was agreed, whole cents
     * @param realisatie what was produced, whole cents; both 0 through € 100,000,000,000
     */
    public record Productie(Bedrag afspraak, Bedrag realisatie) {
        private static final Eigenschap<Productie, Bedrag> AFSPRAAK =
                Eigenschap.required("afspraak", Soort.EURO, Productie::afspraak);
        private static final Eigenschap<Productie, Bedrag> REALISATIE =
                Eigenschap.required("realisatie", Soort.EURO, Productie::realisatie);
        private static final Vorm<Productie> VORM =
                new Vorm<>(g -> new Productie(g.get(AFSPRAAK), g.get(REALISATIE)), AFSPRAAK, REALISATIE);

        /**
         * Checks the amounts.
         *
         * @param afspraak what was agreed, whole cents
         * @param realisatie what was produced, whole cents; both 0 through € 100,000,000,000
         * @throws OngeldigeWaardeException if an amount is out of range
         */
        public Productie {
            Grenzen.euro(afspraak);
            Grenzen.euro(realisatie);
        }
    }

    private static final Eigenschap<HerschikkingRealisatievraag, String> ZORGAANBIEDER =
            Eigenschap.required("zorgaanbieder", Soort.NAAM, HerschikkingRealisatievraag::zorgaanbieder);
    private static final Eigenschap<HerschikkingRealisatievraag, Bedrag> RUIMTE =
            Eigenschap.required("contracteerruimte", Soort.EURO, HerschikkingRealisatievraag::contracteerruimte);
    private static final Eigenschap<HerschikkingRealisatievraag, SortedMap<String, Productie>> ALLE =
            Eigenschap.required(
                    "zorgaanbieders",
                    Soort.perName(Soort.of(Productie.VORM)),
                    HerschikkingRealisatievraag::zorgaanbieders);
    private static final Eigenschap<HerschikkingRealisatievraag, String> TEKORT =
            Eigenschap.reading(LEZING, LEZINGEN, HerschikkingRealisatievraag::tekort);
    static final Vorm<HerschikkingRealisatievraag> VORM = new Vorm<>(
            g -> new HerschikkingRealisatievraag(
                    g.get(ZORGAANBIEDER),
                    g.get(RUIMTE),
                    g.get(ALLE),
                    Optional.of(g.find(TEKORT).orElse(NAAR_RATO))),
            ZORGAANBIEDER,
            RUIMTE,
            ALLE,
            TEKORT);

    /**
     * Checks the amounts, the names and the reading.
     *
     * @param zorgaanbieder which provider, one of the names in {@code zorgaanbieders}
     * @param contracteerruimte the room to contract, whole cents, 0 through € 100,000,000,000
     * @param zorgaanbieders the agreement and the production of each provider; 1 through 1,000 names
     * @param tekort the reading of who bears a shortage: {@link #NAAR_RATO} or {@link #BOVEN_AFSPRAAK}; absent when it is
     *     open
     * @throws OngeldigeWaardeException if an amount is out of range, there are too many names or a blank one, the provider
     *     is none of them, or the reading none of the two
     */
    public HerschikkingRealisatievraag {
        Grenzen.euro(contracteerruimte);
        zorgaanbieders = Collections.unmodifiableSortedMap(new TreeMap<>(zorgaanbieders));
        Grenzen.names(zorgaanbieders.keySet());
        Grenzen.among(zorgaanbieder, zorgaanbieders.keySet());
        tekort.ifPresent(HerschikkingRealisatievraag::reading);
    }

    private static Lezing reading(String keuze) {
        return new Lezing(LEZING, "WK-LEES-TEKORT", LEZINGEN, keuze);
    }

    @Override
    public List<Gat<?>> gaten() {
        return tekort.isPresent() ? List.of() : List.of(reading(NAAR_RATO).gat());
    }

    @Override
    public <W> HerschikkingRealisatievraag fill(Gat<W> gat, W waarde) {
        return new HerschikkingRealisatievraag(
                zorgaanbieder, contracteerruimte, zorgaanbieders, Optional.of(waarde.toString()));
    }

    @Override
    public List<Lezing> lezingen() {
        return List.of(reading(tekort.orElse(NAAR_RATO)));
    }

    @Override
    public HerschikkingRealisatievraag open(Lezing lezing) {
        return new HerschikkingRealisatievraag(zorgaanbieder, contracteerruimte, zorgaanbieders, Optional.empty());
    }
}
