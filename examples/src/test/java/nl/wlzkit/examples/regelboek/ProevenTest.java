package nl.wlzkit.examples.regelboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.examples.regelboek.Proef.Keuze;
import nl.wlzkit.examples.regelboek.Proef.Veld;
import org.junit.jupiter.api.Test;

/** What a reader can try is what the calculator answers. */
class ProevenTest {
    private static <V extends Vraag<V>, T extends Comparable<? super T>> Uitkomst<T> ask(
            Inschrijving<V, T> rekenmodel, JsonValue vraag) {
        return rekenmodel.answer(Uitgewerkt.read(rekenmodel, vraag).orElseThrow());
    }

    /** The first row is the example, by the door that everybody uses and by what the example expects. */
    @Test
    void theFirstRowIsTheAnswerOfTheExample() {
        assertThat(Testboek.proeven().alle()).hasSizeGreaterThan(300).allSatisfy(proef -> {
            Uitgewerkt voorbeeld = proef.voorbeeld();
            Uitkomst<?> uitkomst = ask(voorbeeld.rekenmodel(), voorbeeld.vraag().orElseThrow());
            Tekst eerste = proef.rijen().get(0).antwoord();
            assertThat(eerste.nl())
                    .isEqualTo(uitkomst.omhulling().in(Taal.NL))
                    .isEqualTo(voorbeeld.tekst().antwoord());
            assertThat(eerste.en()).isEqualTo(uitkomst.omhulling().in(Taal.EN));
        });
    }

    @Test
    void aTableHasARowForEveryCombinationAndIsBounded() {
        assertThat(Testboek.proeven().alle()).allSatisfy(proef -> {
            int rijen = proef.velden().stream().mapToInt(v -> v.keuzes().size()).reduce(1, (a, b) -> a * b);
            assertThat(proef.rijen()).hasSize(rijen).hasSizeBetween(2, Proefmaker.MAX_ROWS);
            assertThat(proef.velden()).isNotEmpty().allMatch(v -> v.keuzes().size() >= 2);
        });
    }

    /** Every choice is there because it changes something. */
    @Test
    void everyChoiceMakesADifference() {
        for (Proef proef : Testboek.proeven().alle()) {
            int stap = proef.rijen().size();
            for (Veld veld : proef.velden()) {
                stap /= veld.keuzes().size();
                for (int i = 1; i < veld.keuzes().size(); i++) {
                    assertThat(proef.rijen().get(i * stap))
                            .as("%s %s", proef.voorbeeld(), veld.naam())
                            .isNotEqualTo(proef.rijen().get(0));
                }
            }
        }
    }

    /** Every row of some tables, asked again one by one. */
    @Test
    void everyRowIsTheAnswerToItsQuestion() {
        for (String id : List.of("ZK24-079", "IK17-157", "RLZ2026-5.13.1", "P21-105", "WK-LEES-085")) {
            Optional<Proef> gevonden = Testboek.proeven().find(id);
            gevonden.ifPresent(ProevenTest::check);
        }
        assertThat(Testboek.proeven().find("ZK24-079")).isPresent();
        assertThat(Testboek.proeven().find("WK-LEES-085")).isPresent();
    }

    private static void check(Proef proef) {
        for (int rij = 0; rij < proef.rijen().size(); rij++) {
            JsonValue vraag = proef.voorbeeld().vraag().orElseThrow();
            int rest = rij;
            List<Veld> velden = new ArrayList<>(proef.velden());
            for (int i = velden.size() - 1; i >= 0; i--) {
                Veld veld = velden.get(i);
                Keuze keuze = veld.keuzes().get(rest % veld.keuzes().size());
                rest /= veld.keuzes().size();
                vraag = Document.with(vraag, veld.pad(), keuze.waarde());
            }
            Inschrijving<?, ?> rekenmodel = proef.voorbeeld().rekenmodel();
            String verwacht = Uitgewerkt.read(rekenmodel, vraag).isPresent()
                    ? ask(rekenmodel, vraag).omhulling().in(Taal.NL)
                    : "deze waarden gaan niet samen";
            assertThat(proef.rijen().get(rij).antwoord().nl())
                    .as("%s, row %d", proef.voorbeeld(), rij)
                    .isEqualTo(verwacht);
        }
    }

    /** By hand: 95.5 and the half point of ZK24-079; without the role 95.5; when it is not told either. */
    @Test
    void theRoleInEssentialProvisionsCanBeTried() {
        Proef proef = Testboek.proeven().find("ZK24-079").orElseThrow();
        assertThat(proef.voorbeeld().tekst().vraag())
                .isEqualTo("zorgkantoor=Zilveren Kruis; vorm=VERBLIJF; essentieel=ja");
        Veld laatste = proef.velden().get(proef.velden().size() - 1);
        assertThat(laatste.pad()).containsExactly("feiten", "essentieel");
        assertThat(laatste.naam())
                .isEqualTo(Tekst.of("rol in essentiële voorzieningen", "role in essential provisions"));
        assertThat(laatste.keuzes())
                .extracting(Keuze::naam)
                .containsExactly(Tekst.of("ja", "yes"), Tekst.of("nee", "no"), Tekst.of("niet verteld", "not told"));
        assertThat(proef.rijen().subList(0, 3))
                .extracting(rij -> rij.antwoord().nl())
                .containsExactly("96 %", "95,5 %", "95,5 % – 96 %");
        assertThat(proef.rijen().get(0).delen()).hasSize(1);
        assertThat(proef.rijen().get(2).delen())
                .extracting(d -> d.kop().nl())
                .containsExactly("Waarom ten minste 95,5 %", "Waarom ten hoogste 96 %", "Onbekend, en bepalend");
    }

    /** A rule that some example pins, but of which no table was made, is one of a list: there is no single value to change. */
    @Test
    void nearlyEveryPinnedRuleCanBeTried() {
        long vastgelegd =
                Testboek.boek().kaarten().stream().filter(Regelkaart::isPinned).count();
        long teProberen = Testboek.boek().kaarten().stream()
                .filter(k -> Testboek.proeven().find(k.id()).isPresent())
                .count();
        assertThat(teProberen).isBetween(vastgelegd * 9 / 10, vastgelegd);
    }
}
