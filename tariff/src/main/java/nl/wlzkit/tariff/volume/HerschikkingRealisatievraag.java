package nl.wlzkit.tariff.volume;

import static nl.wlzkit.core.answer.Objectvorm.reading;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;

/**
 * What is the agreement with a provider after the herschikking on realised production? It has no holes but its reading.
 * Immutable and thread-safe.
 *
 * @param zorgaanbieder which provider, one of the names in {@code zorgaanbieders}
 * @param contracteerruimte the room to contract, whole cents, 0 through € 100,000,000,000
 * @param zorgaanbieders the agreement and the production of each provider; 1 through 1,000 names
 * @param leeswijze the reading of who bears a shortage: {@link #NAAR_RATO} or {@link #BOVEN_AFSPRAAK}
 */
public record HerschikkingRealisatievraag(
        String zorgaanbieder,
        Bedrag contracteerruimte,
        SortedMap<String, Productie> zorgaanbieders,
        Leeswijze leeswijze)
        implements Vraag<HerschikkingRealisatievraag> {
    /** All bear it, in proportion to their production; the default. */
    public static final String NAAR_RATO = "naar-rato";

    /** Those who produced more than was agreed bear it first, in proportion to what they produced more. */
    public static final String BOVEN_AFSPRAAK = "boven-afspraak";

    /** The name of the reading. */
    public static final String LEZING = "tekort";

    /** The reading of this question, at its default. */
    public static final Leeswijze LEZINGEN =
            Leeswijze.of(Leeswijze.lezing(LEZING, "WK-LEES-TEKORT", NAAR_RATO, BOVEN_AFSPRAAK));

    /**
     * One provider.
     *
     * @param afspraak what was agreed, whole cents
     * @param realisatie what was produced, whole cents; both 0 through € 100,000,000,000
     */
    public record Productie(Bedrag afspraak, Bedrag realisatie) {
        private static final Eigenschap<Productie, Bedrag> AFSPRAAK =
                required("afspraak", Grenzen.EURO, Productie::afspraak);
        private static final Eigenschap<Productie, Bedrag> REALISATIE =
                required("realisatie", Grenzen.EURO, Productie::realisatie);
        private static final Objectvorm<Productie> VORM =
                Objectvorm.of(g -> new Productie(g.get(AFSPRAAK), g.get(REALISATIE)), AFSPRAAK, REALISATIE);

        /**
         * Checks the amounts.
         *
         * @param afspraak what was agreed, whole cents
         * @param realisatie what was produced, whole cents; both 0 through € 100,000,000,000
         * @throws OngeldigeWaardeException if an amount is out of range
         */
        public Productie {
            Grenzen.EURO.check(afspraak);
            Grenzen.EURO.check(realisatie);
        }
    }

    private static final Eigenschap<HerschikkingRealisatievraag, String> ZORGAANBIEDER =
            required("zorgaanbieder", Waardevormen.NAAM, HerschikkingRealisatievraag::zorgaanbieder);
    private static final Eigenschap<HerschikkingRealisatievraag, Bedrag> RUIMTE =
            required("contracteerruimte", Grenzen.EURO, HerschikkingRealisatievraag::contracteerruimte);
    private static final Eigenschap<HerschikkingRealisatievraag, SortedMap<String, Productie>> ALLE = required(
            "zorgaanbieders",
            Waardevormen.perName(Productie.VORM, Grenzen.MOST_NAMES),
            HerschikkingRealisatievraag::zorgaanbieders);
    private static final Eigenschap<HerschikkingRealisatievraag, String> TEKORT =
            reading(LEZINGEN, LEZING, HerschikkingRealisatievraag::leeswijze);
    static final Objectvorm<HerschikkingRealisatievraag> VORM = Objectvorm.of(
            g -> new HerschikkingRealisatievraag(
                    g.get(ZORGAANBIEDER), g.get(RUIMTE), g.get(ALLE), LEZINGEN.choose(LEZING, g.find(TEKORT))),
            List.of(ZORGAANBIEDER, RUIMTE, ALLE, TEKORT));

    /**
     * Checks the amounts, the names and the reading.
     *
     * @param zorgaanbieder which provider, one of the names in {@code zorgaanbieders}
     * @param contracteerruimte the room to contract, whole cents, 0 through € 100,000,000,000
     * @param zorgaanbieders the agreement and the production of each provider; 1 through 1,000 names
     * @param leeswijze the reading of who bears a shortage: {@link #NAAR_RATO} or {@link #BOVEN_AFSPRAAK}
     * @throws OngeldigeWaardeException if an amount is out of range, there are too many names or a blank one, the provider
     *     is none of them, or the reading none of the two
     */
    public HerschikkingRealisatievraag {
        Grenzen.EURO.check(contracteerruimte);
        zorgaanbieders = Collections.unmodifiableSortedMap(new TreeMap<>(zorgaanbieders));
        Grenzen.names(zorgaanbieders.keySet());
        Grenzen.among(zorgaanbieder, zorgaanbieders.keySet());
        LEZINGEN.check(leeswijze);
    }

    @Override
    public List<Gat<?>> gaten() {
        return leeswijze.gaten();
    }

    @Override
    public <W> HerschikkingRealisatievraag fill(Gat<W> gat, W waarde) {
        return read(leeswijze.choose(gat.feit(), waarde.toString()));
    }

    private HerschikkingRealisatievraag read(Leeswijze anders) {
        return new HerschikkingRealisatievraag(zorgaanbieder, contracteerruimte, zorgaanbieders, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public HerschikkingRealisatievraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
