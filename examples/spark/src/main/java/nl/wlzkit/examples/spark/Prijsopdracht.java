package nl.wlzkit.examples.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.bulk.Prijsbasis;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.contract.Tarieftabel;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.jspecify.annotations.Nullable;

/**
 * What every machine needs to price lines: documents as they were read, some kilobytes, sent once to each. The tables are
 * not sent: they are larger, and binding them from the same documents gives the same ones. Immutable.
 */
final class Prijsopdracht implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A document: its name, for errors and the receipt, and its bytes. */
    static final class Document implements Serializable {
        private static final long serialVersionUID = 1L;

        final String naam;

        private final byte[] inhoud;

        Document(String naam, byte[] inhoud) {
            this.naam = naam;
            this.inhoud = inhoud.clone();
        }

        byte[] inhoud() {
            return inhoud.clone();
        }
    }

    /** By which a machine knows whether it has bound this one already. */
    final String id = UUID.randomUUID().toString();

    private final Sector sector;
    private final @Nullable Document beleid;
    private final Document tarieven;

    /** The providers by the code that lines call them by, in order. */
    private final LinkedHashMap<String, Document> aanbieders;

    private final TreeMap<String, String> lezingen;
    private final ArrayList<String> regelfeiten;

    /**
     * Gathers the documents.
     *
     * @param sector the sector of the published policy; not looked at if there is a policy
     * @param beleid the policy of the user
     * @param tarieven the maximum tariffs
     * @param aanbieders the providers by the code that lines call them by
     * @param lezingen the readings that are chosen
     * @param regelfeiten the names of facts that lines tell
     */
    Prijsopdracht(
            Sector sector,
            Optional<Document> beleid,
            Document tarieven,
            Map<String, Document> aanbieders,
            Map<String, String> lezingen,
            List<String> regelfeiten) {
        this.sector = sector;
        this.beleid = beleid.orElse(null);
        this.tarieven = tarieven;
        this.aanbieders = new LinkedHashMap<>(aanbieders);
        this.lezingen = new TreeMap<>(lezingen);
        this.regelfeiten = new ArrayList<>(regelfeiten);
    }

    List<String> regelfeiten() {
        return Collections.unmodifiableList(regelfeiten);
    }

    /**
     * Reads the documents and binds the tables.
     *
     * @throws Fouten if anything is wrong, with every problem
     */
    Prijstabel bind() {
        Fouten.Verzamelaar fouten = new Fouten.Verzamelaar();
        Optional<Tarieftabel> tabel = fouten.get(() -> Tarieftabel.read(tarieven.naam, tarieven.inhoud()));
        Document eigen = beleid;
        Tariefbeleid gekozen = fouten.get(() ->
                        eigen == null ? Tariefbeleid.published(sector) : Tariefbeleid.read(eigen.naam, eigen.inhoud()))
                // the rest is still checked against the published policy, so that all problems are told at once
                .orElseGet(() -> Tariefbeleid.published(sector));
        Map<String, Aanbieder> gelezen = new LinkedHashMap<>();
        aanbieders.forEach(
                (code, document) -> fouten.get(() -> Aanbieder.read(document.naam, document.inhoud(), gekozen))
                        .ifPresent(a -> gelezen.put(code, a)));
        if (tabel.isEmpty() || (gelezen.isEmpty() && !aanbieders.isEmpty())) {
            // no basis can be made without these; what else is wrong with the facts and readings can still be told
            checkNames(gekozen, fouten);
            throw fouten.all();
        }
        Optional<Prijsbasis> basis =
                fouten.get(() -> new Prijsbasis(gekozen, lezingen, tabel.get(), gelezen, regelfeiten));
        fouten.throwIfAny();
        return fouten.get(() -> Prijstabel.bind(basis.orElseThrow())).orElseThrow(fouten::all);
    }

    private void checkNames(Tariefbeleid gekozen, Fouten.Verzamelaar fouten) {
        List<Probleem> problemen = new ArrayList<>();
        for (String naam : lezingen.keySet()) {
            unknown("/lezingen/" + naam, () -> gekozen.lezing(naam)).ifPresent(problemen::add);
        }
        for (String naam : regelfeiten) {
            unknown("/regelfeiten/" + naam, () -> gekozen.feit(naam)).ifPresent(problemen::add);
        }
        if (!problemen.isEmpty()) {
            fouten.add(new OngeldigeInvoerException("prijstabel", problemen));
        }
    }

    private static Optional<Probleem> unknown(String waar, Runnable vraag) {
        try {
            vraag.run();
            return Optional.empty();
        } catch (OngeldigeWaardeException e) {
            Tekst verwacht = e.verwacht();
            return Optional.of(Probleem.of(waar, 0, 0, e.waarde(), verwacht));
        }
    }
}
