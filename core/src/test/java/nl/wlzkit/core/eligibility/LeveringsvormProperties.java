package nl.wlzkit.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.time.Geldigheid;

/** The test on random questions, and on every profile and every kind of day. */
class LeveringsvormProperties {
    private static final Leveringsvormtoets TOETS = Leveringsvormtoets.published();
    private static final List<Gat<?>> FEITEN = TOETS.feiten();
    private static final List<LocalDate> DAGEN = days();

    /** Every day on which something changes, the days beside it, and the first of every quarter from 2015 through 2026. */
    private static List<LocalDate> days() {
        TreeSet<LocalDate> dagen = new TreeSet<>();
        List<Geldigheid> vensters = new ArrayList<>();
        for (Leveringsregel regel : TOETS.regels()) {
            vensters.add(regel.geldt());
            vensters.addAll(regel.onbekend());
        }
        TOETS.standen().forEach(s -> {
            vensters.add(s.doorlopend());
            vensters.addAll(s.gelezen());
        });
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            vensters.add(profiel.startdatum());
        }
        for (Geldigheid venster : vensters) {
            for (Optional<LocalDate> eind : List.of(venster.van(), venster.totEnMet())) {
                eind.ifPresent(d -> dagen.addAll(List.of(d.minusDays(1), d, d.plusDays(1))));
            }
        }
        for (LocalDate d = Leveringsvormtoets.EERSTE_DAG; d.getYear() < 2027; d = d.plusMonths(3)) {
            dagen.add(d);
        }
        dagen.headSet(Leveringsvormtoets.EERSTE_DAG).clear();
        return List.copyOf(dagen);
    }

    @Provide
    Arbitrary<Leveringsvormvraag> questions() {
        return Combinators.combine(
                        Arbitraries.of(Zorgprofiel.values()),
                        Arbitraries.of(Leveringskeuze.alle()),
                        Arbitraries.of(DAGEN),
                        Arbitraries.longs().between(0, Integer.MAX_VALUE))
                .filter((profiel, keuze, dag, kans) -> profiel.startdatum().contains(dag))
                .as(LeveringsvormProperties::question);
    }

    /** A question in which most facts are told, so that few cases remain. */
    private static Leveringsvormvraag question(Zorgprofiel profiel, Leveringskeuze keuze, LocalDate dag, long kans) {
        Random random = new Random(kans);
        Leveringsvormvraag vraag = TOETS.vraag(profiel, keuze, dag);
        for (Gat<?> gat : FEITEN) {
            if (random.nextInt(5) > 0) {
                List<?> waarden = gat.domein().cases();
                // mostly the value with which the question goes on: a no that refuses hides all that comes after it
                boolean gunstig = random.nextInt(6) > 0;
                Object waarde = gunstig ? good(gat) : waarden.get(random.nextInt(waarden.size()));
                vraag = vraag.with(gat.feit(), waarde);
            }
        }
        for (Lezing lezing : TOETS.lezingen()) {
            vraag = vraag.choose(
                    lezing.naam(),
                    lezing.keuzes().get(random.nextInt(lezing.keuzes().size())));
        }
        return vraag;
    }

    private static Object good(Gat<?> gat) {
        return switch (gat.feit()) {
            case "weigeringsgrond", "behandeling", "logeeropvang" -> false;
            case "etmalen" -> "7";
            case "recht" -> "zoals-gelezen";
            default -> true;
        };
    }

    private static Omhulling<Toelating> answer(Leveringsvormvraag vraag) {
        return TOETS.answer(vraag).omhulling();
    }

    @Property
    void aFilledHoleNeverWidens(@ForAll("questions") Leveringsvormvraag vraag) {
        Omhulling<Toelating> geheel = answer(vraag);
        for (Gat<?> gat : vraag.gaten()) {
            for (Leveringsvormvraag gevuld : Voorbeeld.filled(vraag, gat)) {
                assertThat(geheel.contains(answer(gevuld))).as("%s", gat.feit()).isTrue();
            }
        }
    }

    @Property
    void theAnswerIsTheHullOfAllWaysToFillTheHoles(@ForAll("questions") Leveringsvormvraag vraag) {
        Omhulling<Toelating> geheel = answer(vraag);
        boolean ja = false;
        boolean nee = false;
        for (Leveringsvormvraag geval : cases(vraag)) {
            Antwoord<Toelating> antwoord = TOETS.calculate(geval, Spoor.UIT);
            ja |= antwoord.waarde().isPresent();
            nee |= antwoord.waarde().isEmpty();
            assertThat(TOETS.explain(geval).antwoord()).isEqualTo(antwoord);
        }
        assertThat(geheel.oordeel()).isEqualTo(ja && nee ? Oordeel.TE_BEOORDELEN : Oordeel.of(ja));
    }

    /** All ways to fill the holes one after the other, asking anew after each: a pruned hole must not have mattered. */
    private static List<Leveringsvormvraag> cases(Leveringsvormvraag vraag) {
        List<Leveringsvormvraag> open = new ArrayList<>(List.of(vraag));
        List<Leveringsvormvraag> compleet = new ArrayList<>();
        while (!open.isEmpty()) {
            Leveringsvormvraag volgende = open.remove(open.size() - 1);
            List<Gat<?>> gaten = volgende.gaten();
            if (gaten.isEmpty()) {
                compleet.add(volgende);
            } else {
                open.addAll(Voorbeeld.filled(volgende, gaten.get(gaten.size() - 1)));
            }
        }
        return compleet;
    }

    @Property
    void theOrderOfTheFormsDoesNotMatter(
            @ForAll("questions") Leveringsvormvraag vraag, @ForAll("chances") Random random) {
        List<Leveringsvorm> vormen = new ArrayList<>(vraag.keuze().vormen());
        Collections.shuffle(vormen, random);
        List<String> woorden = new ArrayList<>();
        vormen.forEach(v -> woorden.add(vraag.keuze().deeltijd() && v == Leveringsvorm.VERBLIJF ? "dtv" : v.name()));
        Leveringskeuze anders = Leveringskeuze.parse(String.join(" + ", woorden));
        Leveringsvormvraag zelfde = TOETS.vraag(vraag.profiel(), anders, vraag.dag());
        for (var feit : vraag.feiten().entrySet()) {
            zelfde = zelfde.with(feit.getKey(), feit.getValue());
        }
        for (Lezing lezing : TOETS.lezingen()) {
            zelfde = zelfde.choose(lezing.naam(), vraag.chosen(lezing.naam()));
        }
        assertThat(zelfde).isEqualTo(vraag);
        assertThat(answer(zelfde)).isEqualTo(answer(vraag));
    }

    @Provide
    Arbitrary<Random> chances() {
        return Arbitraries.longs().map(Random::new);
    }

    /** Whatever is prohibited on top of the rules, nothing becomes allowed by it. */
    @Property
    void aProhibitionMoreNeverAllowsMore(
            @ForAll("questions") Leveringsvormvraag vraag, @ForAll("prohibitions") Leveringsregel verbod) {
        List<Leveringsregel> meer = new ArrayList<>(TOETS.regels());
        meer.add(verbod);
        Leveringsvormtoets strenger = new Leveringsvormtoets(meer, TOETS.standen(), TOETS.herkomst());
        Leveringsvormvraag daar = strenger.vraag(vraag.profiel(), vraag.keuze(), vraag.dag());
        for (var feit : vraag.feiten().entrySet()) {
            daar = daar.with(feit.getKey(), feit.getValue());
        }
        for (Lezing lezing : TOETS.lezingen()) {
            daar = daar.choose(lezing.naam(), vraag.chosen(lezing.naam()));
        }
        Omhulling<Toelating> hier = answer(vraag);
        Omhulling<Toelating> anders = strenger.answer(daar).omhulling();
        assertThat(anders.oordeel()).isLessThanOrEqualTo(hier.oordeel());
        anders.waarde()
                .ifPresent(w -> assertThat(w.tot())
                        .isLessThanOrEqualTo(hier.waarde().orElseThrow().tot()));
    }

    @Provide
    Arbitrary<Leveringsregel> prohibitions() {
        String kop = "regel\tlaag\twerking\tkeuze\tprofielen\tals\topzij\tlezing\tvan\ttot\tonbekend\twat_nl\twat_en\n";
        return Combinators.combine(
                        Arbitraries.of("WET", "KADER", "BERICHT"),
                        Arbitraries.of("elke", "thuis", "meer", "+PGB", "=VPT", "!VERBLIJF"),
                        Arbitraries.of("alle", "sector:VV", "GGZ5B,LVG3"),
                        Arbitraries.of("", "verantwoord=nee", "bekwaam=ja", "behandeling=nee"))
                .as((laag, keuze, profielen, als) -> Leveringsregel.read(kop + "WK-VERBOD\t" + laag + "\tWEIGER\t"
                                + keuze + "\t" + profielen + "\t" + als + "\t\t\t2015-01-01\t\t\tverbod\tprohibition")
                        .get(0));
    }

    /** Coverage in time: no profile, day and choice without an answer, and none with too many cases. */
    @Example
    void everyProfileOnEveryDayHasAnAnswerForEveryChoice() {
        int gevraagd = 0;
        for (LocalDate dag : DAGEN) {
            for (Zorgprofiel profiel : Zorgprofiel.values()) {
                if (profiel.startdatum().contains(dag)) {
                    for (Leveringskeuze keuze : Leveringskeuze.alle()) {
                        Leveringsvormvraag vraag = TOETS.vraag(profiel, keuze, dag);
                        long gevallen = 1;
                        for (Gat<?> gat : vraag.gaten()) {
                            gevallen *= gat.domein().cases().size();
                        }
                        assertThat(gevallen).as("%s", vraag).isLessThanOrEqualTo(Berekening.MAX_CASES);
                        Leveringsvormvraag geval = vraag;
                        for (Gat<?> gat : vraag.gaten()) {
                            geval = geval.with(gat.feit(), good(gat));
                        }
                        Antwoord<Toelating> antwoord = TOETS.calculate(geval, Spoor.UIT);
                        assertThat(antwoord.waarde().isPresent())
                                .isNotEqualTo(!antwoord.weigeringen().isEmpty());
                        gevraagd++;
                    }
                }
            }
        }
        assertThat(DAGEN).hasSizeGreaterThan(80);
        assertThat(gevraagd).isGreaterThan(100_000);
    }
}
