package nl.wlzkit.tariff.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.TeVeelGevallenException;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.core.input.Probleem;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.contract.Contracttarief;
import nl.wlzkit.tariff.contract.Contracttariefvraag;
import nl.wlzkit.tariff.contract.Tarieftabel.Maximumtarief;
import nl.wlzkit.tariff.policy.Aanbieder;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * Fills the tables of a {@link Prijstabel}. Every cell is asked of the policy, with its holes, once; cells of one year that
 * get the same percentages in the same cases share a row of prices.
 */
final class Inbinder {
    /** The most cells of either table. */
    static final int MAX_CELLEN = 50_000_000;

    /** The highest tariff in the fast table, in cents: a block of lines of a billion units each still fits in a long. */
    static final int MAX_CENTEN = 30_000_000;

    private static final String NAAM = "prijstabel";
    private static final Bedrag CENT = Bedrag.ofCenten(1);

    /** What one group of cells gets in a year: for products with NHC or NIC, and for those without. */
    private record Groep(int jaar, Paren met, Paren zonder) {}

    /** Whether there are too many cases to compute, whether some case is refused, and the percentages of the others. */
    private record Paren(boolean teVeel, boolean geweigerd, Set<Paar> paren) {}

    /** The percentage of the maximum and that of NHC and NIC. */
    private record Paar(Percentage zorg, Percentage nhc) {}

    /** A price that does not fit in the fast table. */
    record Bijzonder(Uitslag uitslag, long van, long tot) {}

    private final Prijsbasis basis;
    private final Tariefbeleid beleid;
    private final Contracttarief contracttarief;
    private final List<Geldigheid> perioden;
    private final Map<Tariefvraag, Integer> groepVan = new HashMap<>();
    private final Map<Groep, Integer> groepen = new LinkedHashMap<>();
    private final Map<Bijzonder, Integer> bijzonder = new LinkedHashMap<>();

    final List<Zorgkantoor> zorgkantoren;
    private final List<Feit> regelfeiten;
    final List<?> vormen;
    final List<?> profielen;
    final List<Prestatiecode> prestaties;
    final int feitcombinaties;
    final LocalDate eersteDag;
    final byte[] periodeVanDag;
    final int[] blok;
    final int[] rij;
    final int[] centen;
    final List<Bijzonder> bijzondere;

    Inbinder(Prijsbasis basis) {
        this.basis = basis;
        this.beleid = basis.beleid();
        this.contracttarief = new Contracttarief(beleid);
        this.perioden = beleid.perioden();
        this.zorgkantoren = beleid.zorgkantoren();
        this.vormen = beleid.feit(Tariefbeleid.VORM).domein().cases();
        this.profielen = beleid.feit(Tariefbeleid.PROFIEL).domein().cases();
        this.regelfeiten = basis.regelfeiten().stream().map(beleid::feit).toList();
        this.prestaties = basis.tarieven().tarieven().stream()
                .map(Maximumtarief::prestatiecode)
                .distinct()
                .toList();
        this.feitcombinaties = Nummering.combinations(regelfeiten);
        checkSize(feitcombinaties <= Short.MAX_VALUE, "regelfeiten", feitcombinaties);
        this.eersteDag = beleid.geldig().van().orElseThrow();
        this.periodeVanDag = periods();
        int perBlok = perioden.size() * (vormen.size() + 1) * (profielen.size() + 1) * feitcombinaties;
        this.blok = new int[basis.aanbieders().size() * zorgkantoren.size()];
        this.rij = rows(perBlok);
        this.bijzondere = new ArrayList<>();
        this.centen = prices();
        for (int i = 0; i < rij.length; i++) {
            rij[i] *= prestaties.size();
        }
        bijzondere.addAll(bijzonder.keySet());
    }

    private byte[] periods() {
        long dagen = beleid.geldig().totEnMet().orElseThrow().toEpochDay() - eersteDag.toEpochDay() + 1;
        checkSize(dagen <= Short.MAX_VALUE, "dagen", dagen);
        byte[] uit = new byte[(int) dagen];
        checkSize(perioden.size() <= Byte.MAX_VALUE, "perioden", perioden.size());
        for (int p = 0; p < perioden.size(); p++) {
            Geldigheid periode = perioden.get(p);
            int van = Math.toIntExact(periode.van().orElseThrow().toEpochDay() - eersteDag.toEpochDay());
            int tot = Math.toIntExact(periode.totEnMet().orElseThrow().toEpochDay() - eersteDag.toEpochDay());
            Arrays.fill(uit, van, tot + 1, (byte) p);
        }
        return uit;
    }

    /** One block of cells for every zorgkantoor and every different provider there; in a cell the number of its group. */
    private int[] rows(int perBlok) {
        List<Aanbieder> aanbieders = List.copyOf(basis.aanbieders().values());
        List<Supplier<int[]>> blokken = new ArrayList<>();
        for (int z = 0; z < zorgkantoren.size(); z++) {
            Zorgkantoor zorgkantoor = zorgkantoren.get(z);
            Set<String> telt = new HashSet<>();
            beleid.feiten(zorgkantoor).forEach(f -> telt.add(f.feit()));
            Map<Map<String, Object>, Integer> klassen = new HashMap<>();
            for (int a = 0; a < aanbieders.size(); a++) {
                Map<String, Object> verteld = told(aanbieders.get(a), zorgkantoor, telt);
                Integer klasse = klassen.get(verteld);
                if (klasse == null) {
                    klasse = blokken.size();
                    checkSize((klasse + 1L) * perBlok <= MAX_CELLEN, "cellen", (klasse + 1L) * perBlok);
                    klassen.put(verteld, klasse);
                    blokken.add(() -> block(perBlok, zorgkantoor, verteld, telt));
                }
                blok[a * zorgkantoren.size() + z] = klasse * perBlok;
            }
        }
        int[] alle = new int[blokken.size() * perBlok];
        for (int b = 0; b < blokken.size(); b++) {
            // filled only now: that there are too many is known before hours of asking
            System.arraycopy(blokken.get(b).get(), 0, alle, b * perBlok, perBlok);
        }
        return alle;
    }

    private Map<String, Object> told(Aanbieder aanbieder, Zorgkantoor zorgkantoor, Set<String> telt) {
        Map<String, Object> feiten = new TreeMap<>(
                aanbieder.tell(beleid.vraag(zorgkantoor, eersteDag)).feiten());
        feiten.keySet().retainAll(telt);
        return feiten;
    }

    private int[] block(int perBlok, Zorgkantoor zorgkantoor, Map<String, Object> verteld, Set<String> telt) {
        int[] cellen = new int[perBlok];
        int i = 0;
        for (Geldigheid periode : perioden) {
            Tariefvraag basisvraag = beleid.vraag(zorgkantoor, periode.van().orElseThrow());
            for (Map.Entry<String, String> lezing : basis.lezingen().entrySet()) {
                basisvraag = basisvraag.choose(lezing.getKey(), lezing.getValue());
            }
            basisvraag = basisvraag.with(verteld);
            for (int v = 0; v <= vormen.size(); v++) {
                for (int p = 0; p <= profielen.size(); p++) {
                    for (int f = 0; f < feitcombinaties; f++) {
                        Map<String, Object> regel = Nummering.facts(regelfeiten, f);
                        put(regel, Tariefbeleid.VORM, vormen, v);
                        put(regel, Tariefbeleid.PROFIEL, profielen, p);
                        regel.keySet().retainAll(telt);
                        Tariefvraag vraag = basisvraag.with(regel);
                        cellen[i] = groepVan.computeIfAbsent(vraag, this::group);
                        i++;
                    }
                }
            }
        }
        return cellen;
    }

    private static void put(Map<String, Object> feiten, String naam, List<?> waarden, int nummer) {
        if (nummer > 0) {
            feiten.put(naam, waarden.get(nummer - 1));
        }
    }

    private int group(Tariefvraag vraag) {
        // a cent of NHC, so that the cases differ in its percentage too; the amounts themselves come later
        Paren met = pairs(new Contracttariefvraag(vraag, Bedrag.NUL, CENT, Optional.empty()));
        // the cases without NHC are the same with one hole fewer: they matter apart only where there are too many with
        // it
        Paren zonder =
                met.teVeel() ? pairs(new Contracttariefvraag(vraag, Bedrag.NUL, Bedrag.NUL, Optional.empty())) : met;
        Groep groep = new Groep(vraag.dag().getYear(), met, zonder);
        Integer bekend = groepen.get(groep);
        if (bekend == null) {
            bekend = groepen.size();
            checkSize((bekend + 1L) * prestaties.size() <= MAX_CELLEN, "prijzen", (bekend + 1L) * prestaties.size());
            groepen.put(groep, bekend);
        }
        return bekend;
    }

    private Paren pairs(Contracttariefvraag vraag) {
        Set<Paar> paren = new HashSet<>();
        boolean teVeel = TeVeelGevallenException.isTooMany(vraag.gaten());
        boolean geweigerd = !teVeel && cases(vraag, paren);
        return new Paren(teVeel, geweigerd, paren);
    }

    /** Gathers the percentages of all cases; says whether some case is refused. */
    private boolean cases(Contracttariefvraag vraag, Set<Paar> paren) {
        List<Gat<?>> gaten = vraag.gaten();
        if (!gaten.isEmpty()) {
            return fillAll(vraag, gaten.get(0), paren);
        }
        Antwoord<Contracttarief.Verhouding> antwoord = contracttarief.verhouding(vraag);
        antwoord.waarde().ifPresent(v -> paren.add(new Paar(v.zorg(), v.nhc().orElse(Percentage.NUL))));
        return antwoord.waarde().isEmpty();
    }

    private <W> boolean fillAll(Contracttariefvraag vraag, Gat<W> gat, Set<Paar> paren) {
        boolean geweigerd = false;
        for (W waarde : gat.domein().cases()) {
            geweigerd |= cases(vraag.fill(gat, waarde), paren);
        }
        return geweigerd;
    }

    private int[] prices() {
        Map<Integer, List<Optional<Maximumtarief>>> perJaar = new HashMap<>();
        int[] uit = new int[groepen.size() * prestaties.size()];
        int i = 0;
        for (Groep groep : groepen.keySet()) {
            List<Optional<Maximumtarief>> maxima = perJaar.computeIfAbsent(
                    groep.jaar(),
                    jaar -> prestaties.stream()
                            .map(code -> basis.tarieven().find(code, jaar))
                            .toList());
            for (Optional<Maximumtarief> maximum : maxima) {
                Bijzonder prijs = maximum.map(m -> price(groep, m)).orElse(new Bijzonder(Uitslag.GEEN_TARIEF, 0, 0));
                boolean snel = prijs.uitslag() == Uitslag.GEPRIJSD
                        && prijs.van() == prijs.tot()
                        && prijs.van() >= 0
                        && prijs.van() <= MAX_CENTEN;
                uit[i] = snel ? (int) prijs.van() : -1 - bijzonder.computeIfAbsent(prijs, b -> bijzonder.size());
                i++;
            }
        }
        return uit;
    }

    private static Bijzonder price(Groep groep, Maximumtarief maximum) {
        Paren paren = maximum.nhcNic().signum() == 0 ? groep.zonder() : groep.met();
        if (paren.teVeel()) {
            return new Bijzonder(Uitslag.TE_WEINIG_BEKEND, 0, 0);
        }
        if (paren.paren().isEmpty()) {
            return new Bijzonder(Uitslag.GEEN_OVEREENKOMST, 0, 0);
        }
        long van = Long.MAX_VALUE;
        long tot = Long.MIN_VALUE;
        for (Paar paar : paren.paren()) {
            long centen = new Contracttarief.Verhouding(paar.zorg(), Optional.of(paar.nhc()), Optional.empty())
                    .tarief(maximum)
                    .centen();
            van = Math.min(van, centen);
            tot = Math.max(tot, centen);
        }
        return new Bijzonder(paren.geweigerd() ? Uitslag.MISSCHIEN : Uitslag.GEPRIJSD, van, tot);
    }

    private static void checkSize(boolean goed, String wat, long aantal) {
        if (!goed) {
            throw new OngeldigeInvoerException(
                    NAAM,
                    List.of(Probleem.of(
                            "/" + wat,
                            0,
                            0,
                            Long.toString(aantal),
                            Tekst.of(
                                    "minder: bind minder aanbieders, regelfeiten of prestaties tegelijk in",
                                    "fewer: bind fewer providers, facts of lines or products at a time"))));
        }
    }
}
