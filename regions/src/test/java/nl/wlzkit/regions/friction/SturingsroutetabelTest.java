package nl.wlzkit.regions.friction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wlzkit.core.answer.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twelve rows of the decision table: what each pole points to (N or E), and what they advise together. */
class SturingsroutetabelTest {
    private static final List<String> WIJZERS =
            List.of("FRI-087", "FRI-091", "FRI-094", "FRI-098", "FRI-102", "FRI-103", "FRI-105");

    @ParameterizedTest
    @CsvSource({
        "VRAAGZIJDE, NU, BASISAANBOD, false, EEN_OP_EEN+NETWERKSTURING, NEE",
        "VRAAGZIJDE, NU, BASISAANBOD, true, EEN_OP_EEN+NETWERKSTURING, NEN",
        "VRAAGZIJDE, NU, SPECIALISTISCH, false, EEN_OP_EEN+NETWERKSTURING, NEE",
        "VRAAGZIJDE, TOEKOMST, BASISAANBOD, false, EEN_OP_EEN+NETWERKSTURING, NNE",
        "VRAAGZIJDE, TOEKOMST, BASISAANBOD, true, NETWERKSTURING, NNN",
        "VRAAGZIJDE, TOEKOMST, SPECIALISTISCH, false, EEN_OP_EEN+NETWERKSTURING, NNE",
        "AANBODZIJDE, NU, BASISAANBOD, false, EEN_OP_EEN, EEE",
        "AANBODZIJDE, NU, BASISAANBOD, true, EEN_OP_EEN+NETWERKSTURING, EEN",
        "AANBODZIJDE, NU, SPECIALISTISCH, false, EEN_OP_EEN, EEE",
        "AANBODZIJDE, TOEKOMST, BASISAANBOD, false, EEN_OP_EEN+NETWERKSTURING, ENE",
        "AANBODZIJDE, TOEKOMST, BASISAANBOD, true, EEN_OP_EEN+NETWERKSTURING, ENN",
        "AANBODZIJDE, TOEKOMST, SPECIALISTISCH, false, EEN_OP_EEN+NETWERKSTURING, ENE"
    })
    void everyRow(
            Frictiezijde zijde,
            Frictietijd tijd,
            Frictiecomplexiteit complexiteit,
            boolean substantieel,
            String advies,
            String wijzers) {
        Sturingsvraag vraag = Sturingsvraag.of(Frictie.builder("rij")
                .dimensies(Frictiedimensies.of(zijde, tijd, complexiteit, substantieel))
                .build());
        var geval = new Sturingsrouteadvies().explain(vraag);
        List<String> gewezen = new ArrayList<>();
        for (Post post : geval.posten()) {
            if (WIJZERS.contains(post.stap().regel())) {
                gewezen.add(post.naar().equals(Optional.of(Sturingsroute.NETWERKSTURING)) ? "N" : "E");
            }
        }

        Sturingsadvies uitslag = geval.antwoord().waarde().orElseThrow();
        assertThat(uitslag.routes().stream().map(Enum::name).collect(Collectors.joining("+")))
                .isEqualTo(advies);
        assertThat(String.join("", gewezen)).isEqualTo(wijzers);
        assertThat(Sturingsrouteadvies.partners(vraag).isEmpty()).isEqualTo(!wijzers.contains("N"));
    }
}
