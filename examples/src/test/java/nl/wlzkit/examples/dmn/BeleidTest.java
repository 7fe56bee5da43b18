package nl.wlzkit.examples.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.examples.dmn.Tafels.Invulling;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Policies as a DMN engine of others reads them.
 *
 * <p>Complete: for every zorgkantoor, period, choice of readings and value of every fact that is asked there, our percentage
 * and the number of our refusals are those that come out of the tables, each of which the engine answers by itself for all that
 * goes into it. So are the percentage on NHC and NIC and the rules without a number, for every choice of the readings that go
 * into those tables. A number that is told is one inside its range, and with the readings at their default also either end of
 * it, all at the same end; with numbers, tables only add, multiply and bound.
 *
 * <p>Not complete, but spread: that the engine answers the same when it walks through the tables itself, in both of its
 * languages and with facts told that do not matter. Those are millions of combinations more.
 */
class BeleidTest {
    /** As precise as an engine that adds in binary fractions can be asked to be. */
    private static final int DECIMALS = 9;

    /** So many questions to the whole for each zorgkantoor and period. */
    private static final int SPREAD = 16;

    /** One of so many of those goes to the slow engine too. */
    private static final int SLOW_ONE_OF = 16;

    private static final long SEED = 20_240_101;

    /** Where in its range a number is that is told. */
    private enum Plek {
        BINNEN,
        ONDERAAN,
        BOVENAAN
    }

    /** One zorgkantoor in one period. */
    private record Deel(Tariefbeleid beleid, Zorgkantoor zorgkantoor, Geldigheid periode) {
        static List<Deel> all(Tariefbeleid beleid) {
            return beleid.zorgkantoren().stream()
                    .flatMap(z -> beleid.perioden().stream().map(p -> new Deel(beleid, z, p)))
                    .toList();
        }

        Tariefvraag vraag() {
            return beleid.vraag(zorgkantoor, periode.van().orElseThrow());
        }
    }

    static List<Tariefbeleid> published() {
        return Tariefbeleid.allPublished();
    }

    @ParameterizedTest
    @MethodSource("published")
    void anotherEngineAnswersEveryInputAsWeDo(Tariefbeleid beleid) {
        assertEveryInput(beleid);
    }

    @ParameterizedTest
    @MethodSource("published")
    void anotherEngineWalksThroughTheTablesAsWeDo(Tariefbeleid beleid) {
        assertWalk(beleid);
    }

    @Test
    void anotherEngineAnswersAPolicyOfAUserAsWeDo() throws Exception {
        String bestand = "src/test/resources/samples/tariefbeleid.json";
        Tariefbeleid beleid = Tariefbeleid.read(bestand, Files.readAllBytes(Path.of(bestand)));
        assertWalk(beleid);
    }

    // ------------------------------------------------------------------------------------------------------ every
    // input

    private static void assertEveryInput(Tariefbeleid beleid) {
        Model model = Beleidsmodel.of("beleid", beleid);
        List<Deel> delen = Deel.all(beleid);
        long alle = delen.stream().mapToLong(BeleidTest::combinations).sum();
        long gevraagd =
                delen.parallelStream().mapToLong(d -> everyInput(d, model)).sum();
        assertThat(gevraagd).isEqualTo(alle);
    }

    /** How many inputs there are: words of all facts and readings, and twice more those of the facts for the numbers. */
    private static long combinations(Deel deel) {
        long feiten = words(deel).stream().mapToLong(i -> i.waarden().size()).reduce(1, Math::multiplyExact);
        return feiten * (readings(deel.vraag(), l -> true).size() + Plek.values().length - 1);
    }

    /** Returns to how many inputs the percentage was compared. */
    private static long everyInput(Deel deel, Model model) {
        Tafels tafels = new Tafels(model, BeleidTest::read);
        List<Invulling> woorden = words(deel);
        long gevraagd = 0;
        for (Tariefvraag gelezen : readings(deel.vraag(), l -> true)) {
            boolean standaard = gelezen.equals(deel.vraag());
            for (Plek plek : standaard ? List.of(Plek.values()) : List.of(Plek.BINNEN)) {
                Map<String, Object> vast = fixed(gelezen, deel.periode());
                Tariefvraag vraag = withNumbers(gelezen, deel, plek, vast);
                gevraagd += new Volledig<Tariefvraag>(
                                tafels.with(vast, woorden),
                                woorden,
                                Tariefvraag::with,
                                v -> v.gaten().stream().map(Gat::feit).toList(),
                                v -> tariff(v, model))
                        .compare(vraag);
            }
        }
        Set<String> bron = model.madeOf(Set.of(Beleidsmodel.NHC, Beleidsmodel.LET_OP));
        Namen namen = new Namen();
        for (Tariefvraag gelezen : readings(deel.vraag(), l -> bron.contains(namen.of("lezing", l.naam())))) {
            Map<String, Object> vast = fixed(gelezen, deel.periode());
            Tariefvraag vraag = withNumbers(gelezen, deel, Plek.BINNEN, vast);
            new Volledig<Tariefvraag>(
                            tafels.with(vast, woorden),
                            woorden,
                            Tariefvraag::with,
                            BeleidTest::open,
                            v -> others(v, model))
                    .compare(vraag);
        }
        return gevraagd;
    }

    /** Tells every number that is asked there, to the question and to the inputs. */
    private static Tariefvraag withNumbers(Tariefvraag kaal, Deel deel, Plek plek, Map<String, Object> invoer) {
        Tariefvraag vraag = kaal;
        for (Feit feit : deel.beleid().feiten(deel.zorgkantoor())) {
            if (isNumber(feit)) {
                Object getal = number(feit, plek);
                vraag = fill(vraag, feit.gat(), getal);
                invoer.put(input(feit, new Namen()), forEngine(getal));
            }
        }
        return vraag;
    }

    private static List<Invulling> words(Deel deel) {
        Namen namen = new Namen();
        return deel.beleid().feiten(deel.zorgkantoor()).stream()
                .filter(f -> !isNumber(f))
                .map(f -> new Invulling(
                        f.feit(), input(f, namen), List.copyOf(f.domein().cases())))
                .toList();
    }

    /** The question with every choice of the readings that matter there, as far as they are wanted. */
    private static List<Tariefvraag> readings(Tariefvraag kaal, Predicate<Lezing> gewenst) {
        List<Tariefvraag> alle = List.of(kaal);
        for (Lezing lezing : kaal.lezingen().stream().filter(gewenst).toList()) {
            alle = alle.stream()
                    .flatMap(v -> lezing.keuzes().stream().map(k -> v.choose(lezing.naam(), k)))
                    .toList();
        }
        return alle;
    }

    private static List<String> open(Tariefvraag vraag) {
        Set<String> feiten = new LinkedHashSet<>(vraag.beleid().openNhcFacts(vraag));
        vraag.gaten().forEach(g -> feiten.add(g.feit()));
        return List.copyOf(feiten);
    }

    /** A number; the one inside is none that other numbers make by accident. */
    private static Object number(Feit feit, Plek plek) {
        List<?> einden = feit.gat().domein().cases();
        return switch (plek) {
            case ONDERAAN -> einden.get(0);
            case BOVENAAN -> einden.get(einden.size() - 1);
            case BINNEN ->
                feit.soort() == Feit.Soort.PERCENTAGE
                        ? Percentage.of("73.21")
                        : Procentpunt.of(
                                ((Procentpunt) einden.get(einden.size() - 1))
                                                        .toBigDecimal()
                                                        .signum()
                                                > 0
                                        ? "0.37"
                                        : "-0.37");
        };
    }

    @SuppressWarnings("unchecked") // a value of its own
    private static <W> Tariefvraag fill(Tariefvraag vraag, Gat<W> gat, Object waarde) {
        return vraag.fill(gat, (W) waarde);
    }

    // -------------------------------------------------------------------------------------------------------- the
    // whole

    private static void assertWalk(Tariefbeleid beleid) {
        Model model = Beleidsmodel.of("beleid", beleid);
        Motor snel = Motor.fast(Schrijver.write(model));
        Motor traag = Motor.standard(Schrijver.write(model));
        Random toeval = new Random(SEED);
        int gevraagd = 0;
        for (Deel deel : Deel.all(beleid)) {
            for (int i = 0; i < SPREAD; i++) {
                Tariefvraag vraag = deel.vraag();
                for (Lezing lezing : beleid.lezingen()) {
                    vraag = vraag.choose(lezing.naam(), any(lezing.keuzes(), toeval));
                }
                Map<String, Object> invoer = fixed(vraag, deel.periode());
                for (Lezing lezing : beleid.lezingen()) {
                    // also of those that do not matter there
                    invoer.put(new Namen().of("lezing", lezing.naam()), any(lezing.keuzes(), toeval));
                }
                for (Lezing lezing : vraag.lezingen()) {
                    invoer.put(new Namen().of("lezing", lezing.naam()), lezing.gekozen());
                }
                for (Feit feit : beleid.feiten()) {
                    Object waarde = isNumber(feit)
                            ? number(feit, any(List.of(Plek.values()), toeval))
                            : any(List.copyOf(feit.domein().cases()), toeval);
                    vraag = fill(vraag, feit.gat(), waarde);
                    invoer.put(input(feit, new Namen()), forEngine(waarde));
                }
                Map<String, Object> verwacht = new HashMap<>(tariff(vraag, model));
                verwacht.putAll(others(vraag, model));
                assertThat(whole(snel, verwacht.keySet(), invoer, model))
                        .as("%s", vraag)
                        .isEqualTo(verwacht);
                if (gevraagd % SLOW_ONE_OF == 0) {
                    assertThat(whole(traag, verwacht.keySet(), invoer, model))
                            .as("%s", vraag)
                            .isEqualTo(verwacht);
                }
                gevraagd++;
            }
        }
    }

    private static <T> T any(List<T> van, Random toeval) {
        return van.get(toeval.nextInt(van.size()));
    }

    private static Map<String, Object> whole(
            Motor motor, Set<String> beslissingen, Map<String, Object> invoer, Model model) {
        Map<String, Object> antwoorden = new HashMap<>();
        for (String naam : beslissingen) {
            DmnDecisionResult uitkomst = motor.answer(naam, invoer);
            antwoorden.put(naam, read(Tafels.value(model.beslissing(naam), uitkomst)));
        }
        return antwoorden;
    }

    // ------------------------------------------------------------------------------------------------------ both of
    // them

    /** What we say of the tariff: the percentage, none where it is refused, and how many rows refuse. */
    private static Map<String, Object> tariff(Tariefvraag vraag, Model model) {
        Antwoord<Percentage> antwoord = vraag.beleid().calculate(vraag, Spoor.UIT);
        Optional<BigDecimal> percentage = antwoord.waarde().map(p -> round(p.toBigDecimal()));
        return model.has(Beleidsmodel.WEIGERINGEN)
                ? Map.of(
                        Beleidsmodel.PERCENTAGE,
                        percentage,
                        Beleidsmodel.WEIGERINGEN,
                        Optional.of(
                                round(BigDecimal.valueOf(antwoord.weigeringen().size()))))
                : Map.of(Beleidsmodel.PERCENTAGE, percentage);
    }

    /** What we say more: the percentage on NHC and NIC, and the rules without a number. */
    private static Map<String, Object> others(Tariefvraag vraag, Model model) {
        Map<String, Object> antwoord = new HashMap<>();
        if (model.has(Beleidsmodel.NHC)) {
            antwoord.put(
                    Beleidsmodel.NHC,
                    vraag.beleid().nhc(vraag).map(n -> round(n.percentage().toBigDecimal())));
        }
        if (model.has(Beleidsmodel.LET_OP)) {
            antwoord.put(
                    Beleidsmodel.LET_OP,
                    vraag.beleid().explain(vraag).posten().stream()
                            .filter(p -> p.soort() == Post.Soort.LET_OP)
                            .map(p -> p.stap().regel())
                            .collect(Collectors.toSet()));
        }
        return antwoord;
    }

    /** What the engine says, as we say it. */
    private static Object read(Object antwoord) {
        return antwoord instanceof Number getal ? Optional.of(round(new BigDecimal(getal.toString()))) : antwoord;
    }

    private static BigDecimal round(BigDecimal getal) {
        return getal.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The inputs that are the same for all facts; facts are unknown. */
    private static Map<String, Object> fixed(Tariefvraag vraag, Geldigheid periode) {
        Namen namen = new Namen();
        Map<String, Object> invoer = new HashMap<>();
        invoer.put(Beleidsmodel.ZORGKANTOOR, vraag.zorgkantoor().naam());
        invoer.put(Beleidsmodel.PERIODE, Beleidsmodel.label(periode));
        vraag.beleid().feiten().forEach(f -> invoer.put(input(f, namen), null));
        Stream.of(vraag.beleid().lezingen(), vraag.lezingen())
                .flatMap(Collection::stream)
                .forEach(l -> invoer.put(namen.of("lezing", l.naam()), l.gekozen()));
        return invoer;
    }

    private static String input(Feit feit, Namen namen) {
        return namen.of(feit.bekend().isEmpty() ? "" : "verteld", feit.feit());
    }

    private static boolean isNumber(Feit feit) {
        return feit.soort() == Feit.Soort.PERCENTAGE || feit.soort() == Feit.Soort.PROCENTPUNT;
    }

    private static Object forEngine(Object waarde) {
        return waarde instanceof Percentage || waarde instanceof Procentpunt
                ? Double.valueOf(waarde.toString())
                : waarde;
    }
}
