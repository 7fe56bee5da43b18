package nl.wlzkit.regions.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.party.Zorgkantoor;

/** What holds for all regions, days, names and questions. */
class RegioProperties {
    private static SortedMap<String, Regiotellingvraag.Telling> tellingen(List<Integer> aantallen) {
        SortedMap<String, Regiotellingvraag.Telling> alle = new TreeMap<>();
        for (int i = 0; i < aantallen.size(); i++) {
            alle.put("Z" + i, new Regiotellingvraag.Telling(aantallen.get(i), 0));
        }
        return alle;
    }

    private static Regiototaal count(List<Integer> aantallen) {
        Regiotellingvraag vraag = new Regiotellingvraag(tellingen(aantallen), Optional.empty());
        return new Regiotelling().calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property
    void sharesAddUpToTheWhole(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 100) Integer> aantallen) {
        Regiototaal totaal = count(aantallen);
        Breuk som = Breuk.NUL;
        BigDecimal procenten = BigDecimal.ZERO;
        for (String naam : totaal.regios().keySet()) {
            som = som.plus(totaal.aandeel(naam).orElseThrow());
            procenten = procenten.add(totaal.percentage(naam).orElseThrow().toBigDecimal());
        }

        assertThat(som).isEqualTo(Breuk.EEN);
        assertThat(procenten.doubleValue()).isCloseTo(100, within(0.005 * aantallen.size() + 1e-9));
        assertThat(totaal.totaal())
                .isEqualTo(aantallen.stream().mapToInt(n -> n).sum());
        assertThat(totaal.zorgkantoren()).isEqualTo(aantallen.size());
        assertThat(totaal.below(2)).isLessThanOrEqualTo(totaal.below(3));
    }

    @Property
    void theNamesOfTheZorgkantorenDoNotMatter(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 100) Integer> aantallen, @ForAll long seed) {
        List<Integer> anders = new ArrayList<>(aantallen);
        Collections.shuffle(anders, new Random(seed));

        assertThat(count(anders).totaal()).isEqualTo(count(aantallen).totaal());
        assertThat(count(anders).below(3)).isEqualTo(count(aantallen).below(3));
    }

    @Property
    void inAYearWithNumbersOnlyThoseArePossible(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 12) Integer> aantallen,
            @ForAll @IntRange(min = 2000, max = 2100) int jaar) {
        Regiotellingvraag vraag = new Regiotellingvraag(tellingen(aantallen), Optional.of(jaar));
        boolean getoetst = (jaar >= 2016 && jaar <= 2020) || (jaar >= 2024 && jaar <= 2026);
        int zorgkantoren = jaar <= 2020 ? 8 : 7;
        boolean klopt = aantallen.stream().mapToInt(n -> n).sum() == 31 && aantallen.size() == zorgkantoren;

        assertThat(new Regiotelling().calculate(vraag, Spoor.UIT).waarde().isPresent())
                .isEqualTo(!getoetst || klopt);
    }

    private static int teams(int regios, String oneven) {
        Inkoopteamvraag vraag = new Inkoopteamvraag(
                regios,
                Optional.of(Inrichtingsvariant.TEAM_PER_TWEE),
                Inkoopteamvraag.LEZINGEN.choose(Inkoopteamvraag.ONEVEN, oneven));
        return new Inkoopteams().calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property
    void thereIsATeamPerTwoRegionsAndARegionMoreNeverGivesFewer(@ForAll @IntRange(min = 1, max = 99) int regios) {
        assertThat(teams(regios, "omhoog")).isEqualTo((regios + 1) / 2);
        assertThat(teams(regios, "omlaag")).isBetween(1, teams(regios, "omhoog"));
        for (String oneven : List.of("omhoog", "omlaag")) {
            assertThat(teams(regios + 1, oneven)).isBetween(teams(regios, oneven), teams(regios, oneven) + 1);
        }
    }

    @Property
    void aKnownVariantNeverWidens(
            @ForAll @IntRange(min = 2, max = 100) int regios, @ForAll Inrichtingsvariant variant) {
        var open = new Inkoopteams().hull(Inkoopteamvraag.of(regios, Optional.empty()));
        var dicht = new Inkoopteams().hull(Inkoopteamvraag.of(regios, Optional.of(variant)));

        assertThat(open.oordeel()).isEqualTo(Oordeel.TE_BEOORDELEN);
        dicht.waarde().ifPresent(w -> assertThat(open.waarde().orElseThrow()).isEqualTo(w));
    }

    private static int tooMany(List<Aanvullingspunt> punten, List<String> overige, boolean experiment) {
        Aanvullingsvraag2017 vraag = Aanvullingsvraag2017.of(punten, overige, Optional.of(experiment));
        return new Aanvulling2017().calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    @Property
    void aPointMoreNeverGivesFewerAndTheOrderDoesNotMatter(
            @ForAll @Size(max = 20) List<Aanvullingspunt> punten,
            @ForAll @Size(max = 5)
                    List<@StringLength(min = 1, max = 3) @net.jqwik.api.constraints.AlphaChars String> overige,
            @ForAll Aanvullingspunt meer,
            @ForAll boolean experiment) {
        List<Aanvullingspunt> langer = new ArrayList<>(punten);
        langer.add(meer);
        List<Aanvullingspunt> omgekeerd = new ArrayList<>(punten);
        Collections.reverse(omgekeerd);
        int nu = tooMany(punten, overige, experiment);

        assertThat(tooMany(langer, overige, experiment)).isBetween(nu, nu + 1);
        assertThat(tooMany(omgekeerd, overige, experiment)).isEqualTo(nu);
        assertThat(tooMany(punten, overige, true)).isLessThanOrEqualTo(tooMany(punten, overige, false));
    }

    @Property
    void aKnownExperimentNeverWidens(@ForAll @Size(max = 20) List<Aanvullingspunt> punten, @ForAll boolean experiment) {
        var open = new Aanvulling2017()
                .hull(Aanvullingsvraag2017.of(punten, List.of(), Optional.empty()))
                .waarde()
                .orElseThrow();

        assertThat(tooMany(punten, List.of(), experiment)).isBetween(open.van(), open.tot());
    }

    @Property
    void moreThatFitsIsNeverWorse(
            @ForAll Regioverschilvraag.Soort soort, @ForAll boolean een, @ForAll boolean twee, @ForAll boolean drie) {
        Oordeel nu = judge(soort, een, twee, drie);

        assertThat(judge(soort, true, twee, drie)).isGreaterThanOrEqualTo(nu);
        assertThat(judge(soort, een, true, drie)).isGreaterThanOrEqualTo(nu);
        assertThat(judge(soort, een, twee, true)).isGreaterThanOrEqualTo(nu);
        assertThat(judge(soort, true, true, true)).isEqualTo(Oordeel.VOLDOET);
    }

    private static Oordeel judge(Regioverschilvraag.Soort soort, boolean past, boolean leidend, boolean herkenbaar) {
        return new Regioverschil()
                .calculate(
                        new Regioverschilvraag(soort, Optional.of(past), Optional.of(leidend), Optional.of(herkenbaar)),
                        Spoor.UIT)
                .waarde()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Zorgkantoorregio> regions() {
        return Arbitraries.of(Zorgkantoorregio.all());
    }

    @Provide
    Arbitrary<Gemeente> municipalities() {
        return Arbitraries.of(Gemeentelijst.jaren().stream()
                .flatMap(j -> Gemeentelijst.of(j).gemeenten().stream())
                .toList());
    }

    @Property
    void onADayARegionHasOneZorgkantoorOrItIsNotKnown(
            @ForAll("regions") Zorgkantoorregio regio, @ForAll @IntRange(min = 5_000, max = 30_000) int dagen) {
        LocalDate dag = LocalDate.ofEpochDay(dagen);
        boolean bekend = (dag.getYear() >= 2016 && dag.getYear() <= 2020) || dag.getYear() == 2024;
        List<Zorgkantoor> wie = new ArrayList<>();
        for (Zorgkantoor z : Zorgkantoor.values()) {
            if (Regiouitvoering.isRunBy(z, regio, dag) == Oordeel.VOLDOET) {
                wie.add(z);
            }
        }

        assertThat(wie).hasSize(bekend ? 1 : 0);
        assertThat(Regiouitvoering.on(regio, dag).isPresent()).isEqualTo(bekend);
    }

    @Property
    void aMunicipalityIsInOneRegionOfItsYear(@ForAll("municipalities") Gemeente gemeente) {
        Gemeentelijst lijst = Gemeentelijst.of(gemeente.jaar());

        assertThat(Zorgkantoorregio.all().stream()
                        .filter(r -> lijst.gemeenten(r).contains(gemeente)))
                .containsExactly(gemeente.regio());
    }

    @Property
    void howANameIsWrittenDoesNotMatter(@ForAll("municipalities") Gemeente gemeente) {
        Gemeentelijst lijst = Gemeentelijst.of(gemeente.jaar());
        String naam = gemeente.naam();

        assertThat(lijst.find(naam.toUpperCase(Locale.ROOT))).contains(gemeente);
        assertThat(lijst.find("  " + naam.toLowerCase(Locale.ROOT) + " (gemeente)"))
                .contains(gemeente);
        assertThat(lijst.find("gemeente " + naam.replace('-', ' '))).contains(gemeente);
        assertThat(lijst.find(gemeente.code().substring(2))).containsExactly(gemeente);
    }

    @Property
    void anyTextIsARegionOrRefused(@ForAll @StringLength(max = 200) String tekst) {
        try {
            assertThat(Zorgkantoorregio.all()).contains(Zorgkantoorregio.parse(tekst));
        } catch (OngeldigeWaardeException e) {
            assertThat(e.verwacht().en()).startsWith("a zorgkantoorregio such as ");
        }
        try {
            assertThat(Gemeentelijst.search(tekst)).isNotEmpty();
        } catch (OngeldigeWaardeException e) {
            assertThat(e.verwacht().en()).startsWith("a municipality");
        }
    }

    @Property
    void editDistanceIsADistance(
            @ForAll @StringLength(max = 12) String a,
            @ForAll @StringLength(max = 12) String b,
            @ForAll @StringLength(max = 12) String c) {
        assertThat(Namen.distance(a, b)).isEqualTo(Namen.distance(b, a));
        assertThat(Namen.distance(a, c)).isLessThanOrEqualTo(Namen.distance(a, b) + Namen.distance(b, c));
        assertThat(Namen.distance(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Namen.distance(a, b)).isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
    }
}
