package nl.wlzkit.examples.regelboek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * A part of the library that brings rules: the package of one contribution to the catalogue.
 *
 * @param pakket the name of the package
 * @param naam what it is about
 */
record Onderdeel(String pakket, Tekst naam) implements Leesbaar {
    private static final String LIBRARY = "nl.wlzkit.";

    private static final Map<String, Tekst> NAMEN = Map.ofEntries(
            naam("core", "documenten, partijen en eigen lezingen", "documents, parties and readings of our own"),
            naam("core.eligibility", "leveringsvormen", "forms of delivery"),
            naam("core.iwlz", "berichten van iWlz", "messages of iWlz"),
            naam("quality.comparison", "vergelijking", "comparison"),
            naam("quality.escalation", "escalatie", "escalation"),
            naam("quality.framework", "kwaliteitskaders", "frameworks of quality"),
            naam("quality.oversight", "toezicht en normenkader", "oversight and its norms"),
            naam("quality.procurement", "inkoopprocedure", "purchasing procedure"),
            naam("quality.profile", "Profiel Zorginkoop", "Profiel Zorginkoop"),
            naam("quality.theme", "thema’s in contractering", "themes in contracting"),
            naam("regions.agreement", "afspraken en restopgave", "agreements and restopgave"),
            naam("regions.demand", "zorgvraag en wachttijd", "demand and waiting time"),
            naam("regions.friction", "fricties", "frictions"),
            naam("regions.map", "kaart", "map"),
            naam("regions.match", "vraag en aanbod", "demand and supply"),
            naam("regions.plan", "regioplannen", "regional plans"),
            naam("regions.region", "regio’s", "regions"),
            naam("regions.waitlist", "wachtlijsten", "waiting lists"),
            naam("tariff", "tariefbeleid", "tariff policy"),
            naam(
                    "tariff.bijzonder",
                    "behandeling, schoonmaak en meerzorg 2016",
                    "treatment, cleaning and meerzorg 2016"),
            naam("tariff.budget", "budgetten", "budgets"),
            naam("tariff.inkoop2017", "inkoop 2017", "purchasing of 2017"),
            naam("tariff.meerzorg", "rekentool meerzorg", "meerzorg sheet"),
            naam("tariff.pgb", "pgb", "pgb"),
            naam("tariff.thuis", "zorg thuis", "care at home"),
            naam("tariff.volume", "volume", "volume"));

    private static Map.Entry<String, Tekst> naam(String pakket, String nl, String en) {
        return Map.entry(LIBRARY + pakket, Tekst.of(nl, en));
    }

    /** Without a name of its own a package is called by its own. */
    private static Onderdeel of(Regelbron bron) {
        String pakket = bron.getClass().getPackageName();
        return new Onderdeel(pakket, NAMEN.getOrDefault(pakket, Tekst.same(pakket)));
    }

    /** Which part brings each rule and each place of a norm, by its id. */
    static Map<String, Onderdeel> byId(Iterable<? extends Regelbron> bronnen) {
        Map<String, Onderdeel> perId = new LinkedHashMap<>();
        for (Regelbron bron : bronnen) {
            Onderdeel onderdeel = of(bron);
            for (String tabel : List.of(bron.regels(), bron.normen())) {
                ids(tabel).forEach(id -> perId.put(id, onderdeel));
            }
        }
        return perId;
    }

    private static List<String> ids(String tabel) {
        List<String> ids = new ArrayList<>();
        tabel.lines().skip(1).forEach(regel -> ids.add(regel.substring(0, regel.indexOf('\t'))));
        return ids;
    }

    /** Its name in an address: {@code tariff.budget}. */
    String code() {
        return pakket.startsWith(LIBRARY) ? pakket.substring(LIBRARY.length()) : pakket;
    }

    /** The module of the library: {@code tariff}. */
    String module() {
        int punt = code().indexOf('.');
        return punt < 0 ? code() : code().substring(0, punt);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
