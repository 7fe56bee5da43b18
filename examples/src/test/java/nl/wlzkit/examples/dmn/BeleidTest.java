package nl.wlzkit.examples.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BeleidTest {
    /** As precise as an engine that adds in binary fractions can be asked to be. */
    private static final int DECIMALS = 9;

    /** One of so many questions goes to the slow engine too; a prime, so that no fact is left out by its rhythm. */
    private static final int SLOW_ONE_OF = 199;

    /** For each zorgkantoor, period and reading; all combinations would be millions. */
    private static final int MOST = 60;

    private static final long STEP = 1_000_003;

    private long asked;

    @ParameterizedTest
    @EnumSource
    void anotherEngineAnswersAsWeDo(Sector sector) {
        Tariefbeleid beleid = Tariefbeleid.published(sector);
        assertSameAnswers(beleid);
        assertThat(asked).isGreaterThan(sector == Sector.VV ? 3_000 : 300);
    }

    @Test
    void anotherEngineAnswersAPolicyOfAUserAsWeDo() throws Exception {
        assertSameAnswers(own("src/test/resources/samples/tariefbeleid.json"));
    }

    private static Tariefbeleid own(String bestand) throws Exception {
        return Tariefbeleid.read(bestand, Files.readAllBytes(Path.of(bestand)));
    }

    private void assertSameAnswers(Tariefbeleid beleid) {
        String document = Dmn.policy("beleid", beleid);
        Motor snel = Motor.fast(document);
        Motor traag = Motor.standard(document);
        for (Zorgkantoor zorgkantoor : beleid.zorgkantoren()) {
            for (Geldigheid periode : beleid.perioden()) {
                Tariefvraag kaal = beleid.vraag(zorgkantoor, periode.van().orElseThrow());
                for (Tariefvraag gelezen : readings(kaal)) {
                    ask(gelezen, beleid.feiten(zorgkantoor), fixed(gelezen, periode), snel, traag);
                }
            }
        }
    }

    /** Every reading at its default, and each by itself at each of its other choices, as far as it can matter there. */
    private static List<Tariefvraag> readings(Tariefvraag kaal) {
        List<Tariefvraag> alle = new ArrayList<>(List.of(kaal));
        for (Lezing lezing : kaal.lezingen()) {
            for (String keuze : lezing.keuzes()) {
                boolean ander = kaal.beleid().zorgkantoren().stream()
                        .anyMatch(z -> z.naam().equals(keuze) && z != kaal.zorgkantoor());
                if (!keuze.equals(lezing.standaard()) && !ander) {
                    alle.add(kaal.choose(lezing.naam(), keuze));
                }
            }
        }
        return alle;
    }

    /**
     * Asks so many different combinations of facts, or all if there are no more; the step has no factor in common with the
     * numbers of values, so that it comes past all of them.
     */
    private void ask(Tariefvraag kaal, List<Feit> feiten, Map<String, Object> invoer, Motor snel, Motor traag) {
        long totaal = 1;
        for (Feit feit : feiten) {
            totaal *= values(feit).size();
        }
        for (long i = 0; i < Math.min(totaal, MOST); i++) {
            long nummer = i * STEP % totaal;
            Tariefvraag vraag = kaal;
            for (Feit feit : feiten) {
                List<Object> waarden = values(feit);
                Object waarde = waarden.get((int) (nummer % waarden.size()));
                nummer /= waarden.size();
                vraag = vraag.with(feit.feit(), waarde);
                invoer.put(input(feit, new Namen()), forEngine(waarde));
            }
            compare(vraag, invoer, snel, traag);
        }
    }

    /** All words; of a number one inside its range, which no other number makes by accident. */
    private static List<Object> values(Feit feit) {
        return switch (feit.soort()) {
            case JA_NEE, KEUZE -> List.copyOf(feit.domein().cases());
            case PERCENTAGE -> List.of(Percentage.of("73.21"));
            case PROCENTPUNT -> {
                boolean mag = feit.gat().domein().cases().stream()
                        .map(Procentpunt.class::cast)
                        .anyMatch(p -> p.toBigDecimal().signum() > 0);
                yield List.of(Procentpunt.of(mag ? "0.37" : "-0.37"));
            }
        };
    }

    private void compare(Tariefvraag vraag, Map<String, Object> invoer, Motor snel, Motor traag) {
        Expected verwacht = expected(vraag);
        assertThat(answers(snel, invoer, verwacht)).as("%s", vraag).isEqualTo(verwacht);
        asked++;
        if (asked % SLOW_ONE_OF == 1) {
            assertThat(answers(traag, invoer, verwacht)).as("%s", vraag).isEqualTo(verwacht);
        }
    }

    /** What both say: the percentage, empty where it is refused; that on NHC and NIC; and the rules that only say something. */
    private record Expected(Optional<BigDecimal> percentage, Optional<BigDecimal> nhc, Set<String> letOp) {}

    private static Expected expected(Tariefvraag vraag) {
        Geval<Percentage> geval = vraag.beleid().explain(vraag);
        Set<String> letOp = geval.posten().stream()
                .filter(p -> p.soort() == Post.Soort.LET_OP)
                .map(p -> p.stap().regel())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Expected(
                geval.antwoord().waarde().map(p -> round(p.toBigDecimal())),
                vraag.beleid().nhc(vraag).map(n -> round(n.percentage().toBigDecimal())),
                letOp);
    }

    private static Expected answers(Motor motor, Map<String, Object> invoer, Expected verwacht) {
        boolean metNhc = motor.has(Beleidsmodel.NHC);
        boolean metLetOp = motor.has(Beleidsmodel.LET_OP);
        return new Expected(
                number(motor.answer(Beleidsmodel.PERCENTAGE, invoer)),
                metNhc ? number(motor.answer(Beleidsmodel.NHC, invoer)) : verwacht.nhc(),
                metLetOp
                        ? motor.answer(Beleidsmodel.LET_OP, invoer).collectEntries(Beleidsmodel.LET_OP).stream()
                                .map(Object::toString)
                                .collect(Collectors.toCollection(TreeSet::new))
                        : verwacht.letOp());
    }

    private static Optional<BigDecimal> number(DmnDecisionResult uitkomst) {
        return uitkomst.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(uitkomst.getSingleResult().getSingleEntry())
                        .map(g -> round(new BigDecimal(g.toString())));
    }

    private static BigDecimal round(BigDecimal getal) {
        return getal.setScale(DECIMALS, java.math.RoundingMode.HALF_UP);
    }

    /** The inputs that are the same for all facts. */
    private static Map<String, Object> fixed(Tariefvraag vraag, Geldigheid periode) {
        Namen namen = new Namen();
        Map<String, Object> invoer = new HashMap<>();
        invoer.put(Beleidsmodel.ZORGKANTOOR, vraag.zorgkantoor().naam());
        invoer.put(Beleidsmodel.PERIODE, Beleidsmodel.label(periode));
        for (Feit feit : vraag.beleid().feiten()) {
            // a fact that does not matter here is unknown, and stays so
            invoer.put(input(feit, namen), null);
        }
        List<Lezing> gekozen = vraag.lezingen();
        for (Lezing lezing : vraag.beleid().lezingen()) {
            String keuze = gekozen.stream()
                    .filter(l -> l.naam().equals(lezing.naam()))
                    .map(Lezing::gekozen)
                    .findFirst()
                    .orElse(lezing.standaard());
            invoer.put(namen.of("lezing", lezing.naam()), keuze);
        }
        return invoer;
    }

    private static String input(Feit feit, Namen namen) {
        return namen.of(feit.bekend().isEmpty() ? "" : "verteld", feit.feit());
    }

    private static Object forEngine(Object waarde) {
        return waarde instanceof Percentage || waarde instanceof Procentpunt
                ? Double.valueOf(waarde.toString())
                : waarde;
    }
}
