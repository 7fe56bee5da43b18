package nl.wlzkit.examples.regelboek;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.source.Bron;
import nl.wlzkit.core.source.Norm;

/** On which page everything stands, and the address of it from any other page. Immutable and thread-safe. */
final class Adressen {
    static final String BEGIN = "index.html";
    static final String NIET_BEREKENBAAR = "niet-berekenbaar.html";

    /** So that a page is not too heavy for a phone. */
    private static final int MOST_RULES = 50;

    private final List<Deel> delen;
    private final Map<String, String> perId;

    /**
     * A part of a document: the rules of one page.
     *
     * @param bron the document
     * @param nummer the number of the part, from 1
     * @param aantal how many parts the document has
     * @param kaarten the rules, by id
     */
    record Deel(Bron bron, int nummer, int aantal, List<Regelkaart> kaarten) {
        String bestand() {
            return bron.code().toLowerCase(Locale.ROOT) + "-" + nummer + ".html";
        }

        String eerste() {
            return kaarten.get(0).id();
        }

        String laatste() {
            return kaarten.get(kaarten.size() - 1).id();
        }
    }

    private Adressen(List<Deel> delen, Map<String, String> perId) {
        this.delen = List.copyOf(delen);
        this.perId = perId;
    }

    /** Divides a book over pages: every document into parts of about the same size. */
    static Adressen of(Regelboek boek) {
        List<Deel> delen = new ArrayList<>();
        for (Bron bron : boek.bronnen()) {
            List<Regelkaart> kaarten = boek.kaarten().stream()
                    .filter(k -> k.regel().bron().equals(bron))
                    .toList();
            int aantal = (kaarten.size() + MOST_RULES - 1) / MOST_RULES;
            for (int i = 0; i < aantal; i++) {
                delen.add(new Deel(
                        bron,
                        i + 1,
                        aantal,
                        kaarten.subList(i * kaarten.size() / aantal, (i + 1) * kaarten.size() / aantal)));
            }
        }
        Map<String, String> perId = new LinkedHashMap<>();
        for (Deel deel : delen) {
            for (Regelkaart kaart : deel.kaarten()) {
                perId.put(kaart.id(), deel.bestand());
                for (Norm norm : kaart.samengevoegd()) {
                    perId.put(norm.id(), deel.bestand());
                }
            }
        }
        boek.nietBerekenbaar().forEach(p -> perId.put(p.norm().id(), NIET_BEREKENBAAR));
        return new Adressen(delen, perId);
    }

    List<Deel> delen() {
        return delen;
    }

    /** The parts of a document. */
    List<Deel> delen(Bron bron) {
        return delen.stream().filter(d -> d.bron().equals(bron)).toList();
    }

    /** The page of a rule or sentence. */
    Optional<String> page(String id) {
        return Optional.ofNullable(perId.get(id));
    }

    /** The address of a rule or sentence. */
    Optional<String> find(String id) {
        return page(id).map(bestand -> bestand + "#" + id);
    }

    static String of(Inschrijving<?, ?> rekenmodel) {
        return "rekenmodel-" + rekenmodel.naam() + ".html";
    }

    static String of(Uitgewerkt voorbeeld) {
        return of(voorbeeld.rekenmodel()) + "#" + anchor(voorbeeld);
    }

    static String anchor(Uitgewerkt voorbeeld) {
        return "voorbeeld-" + voorbeeld.nummer();
    }
}
