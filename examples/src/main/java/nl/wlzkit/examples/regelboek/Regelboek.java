package nl.wlzkit.examples.regelboek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Berekeningen;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Norm;
import nl.wlzkit.core.source.Normplaats;
import nl.wlzkit.core.source.Regel;
import nl.wlzkit.core.source.Regelbron;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.examples.regelboek.Regelkaart.Leeskeuze;
import nl.wlzkit.quality.theme.Thematabel;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/**
 * All that the book says: every rule, every sentence that is none, and every example, asked again. It knows nothing of
 * pages. Immutable and thread-safe.
 */
public final class Regelboek {
    private final Map<String, Regelkaart> kaarten;
    private final Map<String, List<Uitgewerkt>> voorbeelden;
    private final List<Sluitpost> nietBerekenbaar;
    private final List<Bron> bronnen;

    /**
     * A sentence of a document that is not a rule of the book.
     *
     * @param norm the sentence
     * @param bron its document
     * @param onderdeel the part of the library that gives it its place
     */
    record Sluitpost(Norm norm, Bron bron, Onderdeel onderdeel) {}

    private Regelboek(
            Map<String, Regelkaart> kaarten,
            Map<String, List<Uitgewerkt>> voorbeelden,
            List<Sluitpost> nietBerekenbaar,
            List<Bron> bronnen) {
        this.kaarten = kaarten;
        this.voorbeelden = voorbeelden;
        this.nietBerekenbaar = List.copyOf(nietBerekenbaar);
        this.bronnen = List.copyOf(bronnen);
    }

    /**
     * Makes the book of all modules that are present, and asks all their examples again.
     *
     * @return the book, the same for the same modules
     */
    public static Regelboek of() {
        Regelcatalogus catalogus = Regelcatalogus.get();
        Map<String, List<Uitgewerkt>> voorbeelden = new LinkedHashMap<>();
        List<Inschrijving<?, ?>> rekenmodellen = Berekeningen.get().alle();
        List<List<Uitgewerkt>> uitgewerkt = rekenmodellen.parallelStream()
                .map(r -> Uitgewerkt.of(r, catalogus))
                .toList();
        for (int i = 0; i < rekenmodellen.size(); i++) {
            voorbeelden.put(rekenmodellen.get(i).naam(), uitgewerkt.get(i));
        }
        Map<String, Onderdeel> onderdelen =
                Onderdeel.byId(ServiceLoader.load(Regelbron.class, Regelcatalogus.class.getClassLoader()));
        return new Regelboek(
                new Verzamelaar(catalogus, onderdelen, voorbeelden).cards(),
                voorbeelden,
                notComputable(catalogus, onderdelen),
                catalogus.bronnen());
    }

    /** The sentences by which nothing can be computed, document by document. */
    private static List<Sluitpost> notComputable(Regelcatalogus catalogus, Map<String, Onderdeel> onderdelen) {
        List<Sluitpost> posten = new ArrayList<>();
        for (Norm norm : catalogus.normen()) {
            if (norm.plaats() == Normplaats.NIET_BEREKENBAAR) {
                posten.add(new Sluitpost(norm, bron(norm.id(), catalogus), part(onderdelen, norm.id())));
            }
        }
        posten.sort(Comparator.comparing((Sluitpost p) -> p.bron().code())
                .thenComparing(p -> p.norm().id()));
        return posten;
    }

    /** The code of a document is the beginning of the ids of its sentences. */
    private static Bron bron(String id, Regelcatalogus catalogus) {
        return catalogus.bronnen().stream()
                .filter(b -> id.startsWith(b.code() + "-"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(id + " is of no document"));
    }

    private static Onderdeel part(Map<String, Onderdeel> onderdelen, String id) {
        Onderdeel onderdeel = onderdelen.get(id);
        if (onderdeel == null) {
            throw new IllegalStateException(id + " is of no part of the library");
        }
        return onderdeel;
    }

    /** What belongs to each rule, looked up once for all. */
    private static final class Verzamelaar {
        private final Regelcatalogus catalogus;
        private final Map<String, Onderdeel> onderdelen;
        private final Map<String, Kantoren> kantoren;
        private final Map<String, List<Norm>> samengevoegd = new LinkedHashMap<>();
        private final Map<String, Map<String, Lezing>> lezingen = new LinkedHashMap<>();
        private final Map<String, Set<String>> lezers = new LinkedHashMap<>();
        private final Map<String, List<Inschrijving<?, ?>>> rekenmodellen = new LinkedHashMap<>();
        private final Map<String, List<Uitgewerkt>> genoemd = new LinkedHashMap<>();
        private final Map<String, List<Uitgewerkt>> gebruikt = new LinkedHashMap<>();
        private final Map<String, List<Uitgewerkt>> bepalend = new LinkedHashMap<>();

        Verzamelaar(
                Regelcatalogus catalogus,
                Map<String, Onderdeel> onderdelen,
                Map<String, List<Uitgewerkt>> voorbeelden) {
            this.catalogus = catalogus;
            this.onderdelen = onderdelen;
            this.kantoren = Kantoren.byRule(catalogus, Tariefbeleid.allPublished(), Thematabel.zinnen());
            for (Norm norm : catalogus.normen()) {
                if (norm.plaats() == Normplaats.SAMENGEVOEGD) {
                    add(samengevoegd, norm.waar(), norm);
                }
            }
            for (Inschrijving<?, ?> rekenmodel : Berekeningen.get().alle()) {
                rekenmodel.regels().forEach(id -> add(rekenmodellen, id, rekenmodel));
            }
            voorbeelden.values().forEach(alle -> alle.forEach(this::collect));
        }

        private void collect(Uitgewerkt voorbeeld) {
            for (String id : voorbeeld.regels()) {
                add(voorbeeld.tekst().regels().contains(id) ? genoemd : gebruikt, id, voorbeeld);
            }
            voorbeeld.bepalend().forEach(id -> add(bepalend, id, voorbeeld));
            for (Lezing lezing : voorbeeld.lezingen()) {
                Lezing standaard = new Lezing(lezing.naam(), lezing.regel(), lezing.keuzes(), lezing.standaard());
                // readings of one name can have more choices in one question than in another
                String sleutel = lezing.naam() + " " + lezing.keuzes();
                lezingen.computeIfAbsent(lezing.regel(), k -> new TreeMap<>()).putIfAbsent(sleutel, standaard);
                lezers.computeIfAbsent(lezing.regel() + " " + sleutel, k -> new LinkedHashSet<>())
                        .add(voorbeeld.rekenmodel().naam());
            }
        }

        private static <T> void add(Map<String, List<T>> bij, String id, T nieuw) {
            bij.computeIfAbsent(id, k -> new ArrayList<>()).add(nieuw);
        }

        Map<String, Regelkaart> cards() {
            Map<String, Regelkaart> kaarten = new LinkedHashMap<>();
            catalogus.regels().forEach(regel -> kaarten.put(regel.id(), card(regel)));
            return kaarten;
        }

        private Regelkaart card(Regel regel) {
            String id = regel.id();
            List<Uitgewerkt> voorbeelden = new ArrayList<>(genoemd.getOrDefault(id, List.of()));
            voorbeelden.addAll(gebruikt.getOrDefault(id, List.of()));
            Map<String, Lezing> eigen = lezingen.getOrDefault(id, Map.of());
            List<Leeskeuze> keuzes = eigen.entrySet().stream()
                    .map(e -> new Leeskeuze(
                            e.getValue(), List.copyOf(lezers.getOrDefault(id + " " + e.getKey(), Set.of()))))
                    .toList();
            return new Regelkaart(
                    regel,
                    part(onderdelen, id),
                    kantoren.getOrDefault(id, Kantoren.NIET_VERTELD),
                    catalogus.findNorm(id).isPresent(),
                    samengevoegd.getOrDefault(id, List.of()),
                    keuzes,
                    catalogus.gebruik(id),
                    rekenmodellen.getOrDefault(id, List.of()),
                    List.copyOf(voorbeelden),
                    bepalend.getOrDefault(id, List.of()));
        }
    }

    /** All rules, by id. */
    List<Regelkaart> kaarten() {
        return List.copyOf(kaarten.values());
    }

    Optional<Regelkaart> find(String id) {
        return Optional.ofNullable(kaarten.get(id));
    }

    /** The examples of every calculator, by its name. */
    Map<String, List<Uitgewerkt>> voorbeelden() {
        return voorbeelden;
    }

    /** The sentences by which nothing can be computed, by document. */
    List<Sluitpost> nietBerekenbaar() {
        return nietBerekenbaar;
    }

    /** The documents, by code. */
    List<Bron> bronnen() {
        return bronnen;
    }
}
