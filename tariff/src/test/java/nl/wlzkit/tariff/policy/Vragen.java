package nl.wlzkit.tariff.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.party.Zorgkantoor;

/** Random questions about the published policy. */
public final class Vragen {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();

    private Vragen() {}

    /** What could be told: to whom, when, every fact and every reading. A question tells some of it. */
    public record Verteld(
            Zorgkantoor zorgkantoor, LocalDate dag, Map<String, Object> feiten, Map<String, String> lezingen) {
        /** The question in which everything is told. */
        public Tariefvraag vraag() {
            return without(Set.of());
        }

        /** The question in which all is told but some facts. */
        public Tariefvraag without(Collection<String> gaten) {
            Tariefvraag vraag = BELEID.vraag(zorgkantoor, dag);
            for (Map.Entry<String, Object> feit : feiten.entrySet()) {
                vraag = gaten.contains(feit.getKey()) ? vraag : vraag.with(feit.getKey(), feit.getValue());
            }
            for (Map.Entry<String, String> lezing : lezingen.entrySet()) {
                vraag = vraag.choose(lezing.getKey(), lezing.getValue());
            }
            return vraag;
        }

        /** The same with another value of a fact. */
        public Verteld with(String feit, Object waarde) {
            Map<String, Object> anders = new LinkedHashMap<>(feiten);
            anders.put(feit, waarde);
            return new Verteld(zorgkantoor, dag, anders, lezingen);
        }

        /** The same with another choice of a reading. */
        public Verteld choose(String lezing, String keuze) {
            Map<String, String> anders = new LinkedHashMap<>(lezingen);
            anders.put(lezing, keuze);
            return new Verteld(zorgkantoor, dag, feiten, anders);
        }

        /** The same asked of another zorgkantoor. */
        public Verteld at(Zorgkantoor ander) {
            return new Verteld(ander, dag, feiten, lezingen);
        }
    }

    /** Everything that could be told to any zorgkantoor on any day. */
    public static Arbitrary<Verteld> verteld() {
        return verteld(Arbitraries.of(BELEID.zorgkantoren()));
    }

    /** Everything that could be told to one of some zorgkantoren on any day. */
    public static Arbitrary<Verteld> verteld(Arbitrary<Zorgkantoor> zorgkantoren) {
        Arbitrary<Map<String, Object>> feiten = Combinators.combine(
                        BELEID.feiten().stream().map(Vragen::valueOf).toList())
                .as(waarden -> {
                    Map<String, Object> perNaam = new LinkedHashMap<>();
                    for (int i = 0; i < waarden.size(); i++) {
                        perNaam.put(BELEID.feiten().get(i).feit(), waarden.get(i));
                    }
                    return perNaam;
                });
        Arbitrary<Map<String, String>> lezingen = Combinators.combine(BELEID.lezingen().stream()
                        .map(l -> Arbitraries.of(l.keuzes()))
                        .toList())
                .as(keuzes -> {
                    Map<String, String> perNaam = new LinkedHashMap<>();
                    for (int i = 0; i < keuzes.size(); i++) {
                        perNaam.put(BELEID.lezingen().get(i).naam(), keuzes.get(i));
                    }
                    return perNaam;
                });
        return Combinators.combine(zorgkantoren, days(), feiten, lezingen).as(Verteld::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3 * 366 - 3)
                .map(n -> LocalDate.of(2024, 1, 1).plusDays(n));
    }

    /** Any value of a fact. */
    public static Arbitrary<Object> valueOf(Feit feit) {
        return switch (feit.soort()) {
            case JA_NEE, KEUZE ->
                Arbitraries.of(new ArrayList<Object>(feit.domein().cases()));
            case PERCENTAGE, PROCENTPUNT -> {
                Domein.Bereik<?> bereik = (Domein.Bereik<?>) feit.domein();
                yield Arbitraries.bigDecimals()
                        .between(
                                new BigDecimal(bereik.van().toString()),
                                bereik.vanInbegrepen(),
                                new BigDecimal(bereik.tot().toString()),
                                bereik.totInbegrepen())
                        .ofScale(2)
                        .map(n -> Feit.number(feit.soort(), n));
            }
        };
    }

    /** Some facts to leave open: about a third of all. */
    public static Arbitrary<Set<String>> gaten() {
        return Combinators.combine(BELEID.feiten().stream()
                        .map(f -> Arbitraries.frequency(
                                Tuple.of(2, Optional.<String>empty()), Tuple.of(1, Optional.of(f.feit()))))
                        .toList())
                .as(gekozen -> gekozen.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    /** Some readings to open: mostly none. */
    public static Arbitrary<List<Lezing>> open() {
        return Arbitraries.subsetOf(BELEID.lezingen()).ofMaxSize(2).map(List::copyOf);
    }
}
