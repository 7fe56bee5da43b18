package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.text.Tekst;

/** The facts of yes or no that one kind of question asks for; what is absent from the map of a question is unknown. */
final class Feiten {
    private final Map<String, Gat<Boolean>> gaten = new LinkedHashMap<>();

    @SafeVarargs
    Feiten(Gat<Boolean>... gaten) {
        for (Gat<Boolean> gat : gaten) {
            this.gaten.put(gat.feit(), gat);
        }
    }

    static Gat<Boolean> feit(String naam, Eigenaar wie, String nl, String en) {
        return new Gat<>(naam, Tekst.of(nl, en), wie, Domein.yesNo());
    }

    boolean has(String naam) {
        return gaten.containsKey(naam);
    }

    Map<String, Boolean> check(Map<String, Boolean> feiten) {
        for (String naam : feiten.keySet()) {
            if (!has(naam)) {
                throw new OngeldigeWaardeException(naam, known());
            }
        }
        return Collections.unmodifiableMap(new TreeMap<>(feiten));
    }

    private Tekst known() {
        String namen = String.join(", ", gaten.keySet());
        return Tekst.of("een van de feiten " + namen, "one of the facts " + namen);
    }

    static Map<String, Boolean> with(Map<String, Boolean> feiten, String naam, boolean waarde) {
        Map<String, Boolean> meer = new TreeMap<>(feiten);
        meer.put(naam, waarde);
        return meer;
    }

    /** The value of a fact that is needed now. */
    static boolean value(Map<String, Boolean> feiten, String naam) {
        return Optional.ofNullable(feiten.get(naam))
                .orElseThrow(() -> new IllegalArgumentException("the fact " + naam + " is a hole"));
    }

    /** The holes for those of some facts that are not told. */
    List<Gat<?>> open(Map<String, Boolean> feiten, Collection<String> nodig) {
        List<Gat<?>> open = new ArrayList<>();
        gaten.forEach((naam, gat) -> {
            if (nodig.contains(naam) && !feiten.containsKey(naam)) {
                open.add(gat);
            }
        });
        return open;
    }

    Collection<String> namen() {
        return Collections.unmodifiableSet(gaten.keySet());
    }

    List<Gegeven> given(Map<String, Boolean> feiten, Collection<String> namen) {
        List<Gegeven> gegevens = new ArrayList<>();
        gaten.forEach((naam, gat) -> {
            if (namen.contains(naam) && feiten.containsKey(naam)) {
                gegevens.add(Gegeven.of(naam, gat.naam(), value(feiten, naam)));
            }
        });
        return gegevens;
    }

    /** How they are written: an object with those that are told. */
    Waardevorm<Map<String, Boolean>> vorm() {
        return Waardevormen.byName(Waardevormen.perKey(
                gaten.keySet(), naam -> naam, naam -> Waardevormen.titled(title(naam), Waardevormen.JA_NEE), false));
    }

    private String title(String naam) {
        return Optional.ofNullable(gaten.get(naam)).orElseThrow().naam().nl();
    }
}
