package nl.wlzkit.quality.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.party.Wlzuitvoerder;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.testing.Rekenproef;

/** What must hold for every question of this package. */
class ProfielProperties {
    private static final LocalDate DAG = LocalDate.of(2020, 1, 1);
    private static final Teamroldekking TEAM = new Teamroldekking();
    private static final Contactnormen CONTACT = new Contactnormen();
    private static final Profieldoelen DOELEN = new Profieldoelen();
    private static final Klantsignaaldekking SIGNALEN = new Klantsignaaldekking();

    private static <V extends Vraag<V>, T extends Comparable<? super T>> T value(Berekening<V, T> berekening, V vraag) {
        return berekening.calculate(vraag, Spoor.UIT).waarde().orElseThrow();
    }

    // ------------------------------------------------------------------------------------------------------------ team

    private static Arbitrary<Roltoewijzing> assignments(double unknown) {
        Arbitrary<Optional<Basis>> basis = Arbitraries.of(Basis.STRUCTUREEL, Basis.STRUCTUREEL, Basis.AD_HOC)
                .optional(1 - unknown);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.of(Teamrol.values()),
                        Arbitraries.of(Toegang.values()),
                        basis,
                        Arbitraries.of(Sector.VV, Sector.GZ).optional(0.2))
                .as((persoon, rol, toegang, b, sector) ->
                        new Roltoewijzing(persoon, rol, toegang, b, sector, Optional.empty(), Optional.empty()));
    }

    @Provide
    Arbitrary<List<Roltoewijzing>> teams() {
        return assignments(0).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Roltoewijzing> extra() {
        return assignments(0);
    }

    @Provide
    Arbitrary<Teamvraag> holes() {
        return Combinators.combine(
                        assignments(0.3).list().ofMaxSize(8),
                        Arbitraries.of(Sector.VV, Sector.GZ).optional(),
                        Arbitraries.of("telt", "telt-niet"))
                .as((lijst, sector, keuze) ->
                        new Teamvraag(DAG, sector, lijst, Teamvraag.LEZINGEN.choose(Teamvraag.AD_HOC, keuze)));
    }

    @Property(tries = 200)
    void aFilledHoleNeverWidens(@ForAll("holes") Teamvraag vraag) {
        Omhulling<Aandeel> geheel = TEAM.answer(vraag).omhulling();
        for (Gat<?> gat : vraag.gaten()) {
            for (Teamvraag gevuld : Rekenproef.filled(vraag, gat)) {
                assertThat(geheel.contains(TEAM.answer(gevuld).omhulling())).isTrue();
            }
        }
    }

    @Property
    void coveredAndBlindAreTheTwelve(@ForAll("teams") List<Roltoewijzing> lijst) {
        Teamoverzicht team = Teamroldekking.overzicht(Teamvraag.of(DAG, lijst));
        Set<Teamrol> samen = EnumSet.noneOf(Teamrol.class);
        samen.addAll(team.houders().keySet());

        assertThat(Collections.disjoint(samen, team.blindeVlekken())).isTrue();
        samen.addAll(team.blindeVlekken());
        assertThat(samen).containsExactly(Teamrol.values());
        assertThat(team.dekking().aantal() + team.blindeVlekken().size()).isEqualTo(12);
        assertThat(Collections.disjoint(team.inHuis(), team.opAfroep())).isTrue();
        assertThat(team.inHuis().size() + team.opAfroep().size())
                .isEqualTo(team.houders().size());
    }

    @Property
    void aPersonNeverUncoversARoleAndOrderDoesNotMatter(
            @ForAll("teams") List<Roltoewijzing> lijst, @ForAll("extra") Roltoewijzing extra, @ForAll long seed) {
        Aandeel eerst = value(TEAM, Teamvraag.of(DAG, lijst));
        List<Roltoewijzing> meer = new ArrayList<>(lijst);
        meer.add(extra);
        assertThat(value(TEAM, Teamvraag.of(DAG, meer))).isGreaterThanOrEqualTo(eerst);
        List<Roltoewijzing> anders = new ArrayList<>(lijst);
        anders.addAll(lijst);
        Collections.shuffle(anders, new Random(seed));
        assertThat(Teamvraag.of(DAG, anders)).isEqualTo(Teamvraag.of(DAG, lijst));
    }

    @Property
    void whoIsNamedAsAloneIsMissedWhenAbsent(@ForAll("teams") List<Roltoewijzing> lijst) {
        Teamoverzicht team = Teamroldekking.overzicht(Teamvraag.of(DAG, lijst));
        for (String persoon : List.of("A", "B", "C", "D")) {
            Set<Teamrol> zonder = Teamroldekking.overzicht(Teamvraag.of(
                            DAG,
                            lijst.stream()
                                    .filter(t -> !t.persoon().equals(persoon))
                                    .toList()))
                    .blindeVlekken();
            Set<Teamrol> erbij = EnumSet.noneOf(Teamrol.class);
            erbij.addAll(zonder);
            erbij.removeAll(team.blindeVlekken());
            assertThat(team.afwezigheid().getOrDefault(persoon, Set.of())).isEqualTo(erbij);
        }
    }

    @Property
    void allRolesFilledMeansTheRolesForSignalsAndImprovementToo(@ForAll("teams") List<Roltoewijzing> lijst) {
        Map<String, Oordeel> punten = Teamroldekking.overzicht(Teamvraag.of(DAG, lijst)).punten().stream()
                .collect(Collectors.toMap(p -> p.stap().regel(), Profielpunt::oordeel));
        if (punten.get("P21-623") == Oordeel.VOLDOET) {
            assertThat(punten.get("P21-602")).isEqualTo(Oordeel.VOLDOET);
            assertThat(punten.get("P21-613")).isEqualTo(Oordeel.VOLDOET);
        }
        assertThat(punten.get("P21-603")).isEqualTo(punten.get("P21-614"));
    }

    @Property
    void aCompetenceMoreNeverCoversLess(
            @ForAll Set<Teamrol> rollen, @ForAll Set<Competentie> heeft, @ForAll Competentie extra) {
        Competentieoverzicht eerst = competences(rollen, heeft);
        Set<Competentie> meer = EnumSet.of(extra);
        meer.addAll(heeft);
        Competentieoverzicht dan = competences(rollen, meer);

        assertThat(dan.dekking()).isGreaterThanOrEqualTo(eerst.dekking());
        for (Teamrol rol : rollen) {
            Aandeel deel = eerst.perRol().get(rol);
            assertThat(deel.aantal()
                            + eerst.ontbreekt().getOrDefault(rol, Set.of()).size())
                    .isEqualTo(Rolbeschrijving.of(rol).competenties().size());
        }
        if (rollen.stream().noneMatch(r -> Rolbeschrijving.of(r).competenties().contains(extra))) {
            assertThat(dan.dekking()).isEqualTo(eerst.dekking());
        }
    }

    private static Competentieoverzicht competences(Set<Teamrol> rollen, Set<Competentie> heeft) {
        return Competentiedekking.overzicht(
                new Competentievraag(List.of(new Teamlid("A", List.copyOf(rollen), List.copyOf(heeft)))));
    }

    @Property
    void everyTaskHasOneResponsibleParty(
            @ForAll Wlztaak taak, @ForAll Zorgkantoor zorgkantoor, @ForAll Wlzuitvoerder uitvoerder) {
        Taakbelegging belegging = value(new Taakverantwoordelijkheid(), new Taakvraag(taak, zorgkantoor, uitvoerder));
        assertThat(belegging.zorgkantoor()).isEqualTo(zorgkantoor);
        assertThat(belegging.uitvoerder().isEmpty()).isEqualTo(taak == Wlztaak.PGB || taak == Wlztaak.ADMINISTRATIE);
    }

    // --------------------------------------------------------------------------------------------------------- contact

    private static Arbitrary<Aanbiedercontact> contacts(double told) {
        return Combinators.combine(
                        Arbitraries.of(Sector.VV, Sector.GZ),
                        Arbitraries.longs().between(1, 30),
                        Arbitraries.longs().between(0, 8).optional(told),
                        Arbitraries.longs().between(0, 6).optional(told),
                        Arbitraries.longs().between(0, 14).optional(told))
                .as((sector, locaties, bezocht, gesprekken, uitnodigingen) -> new Aanbiedercontact(
                        "x", sector, locaties, bezocht.map(b -> Math.min(b, locaties)), gesprekken, uitnodigingen));
    }

    private static List<Aanbiedercontact> named(List<Aanbiedercontact> lijst) {
        List<Aanbiedercontact> met = new ArrayList<>();
        for (Aanbiedercontact a : lijst) {
            met.add(new Aanbiedercontact(
                    "A" + met.size(), a.sector(), a.locaties(), a.bezocht(), a.gesprekken(), a.uitnodigingen()));
        }
        return met;
    }

    @Provide
    Arbitrary<List<Aanbiedercontact>> providers() {
        return contacts(1).list().ofMaxSize(8).map(ProfielProperties::named);
    }

    @Provide
    Arbitrary<List<Aanbiedercontact>> halfKnown() {
        return contacts(0.7).list().ofMaxSize(5).map(ProfielProperties::named);
    }

    @Provide
    Arbitrary<String> choices() {
        return Arbitraries.of("per-aanbieder", "samen");
    }

    private static Contactvraag ask(List<Aanbiedercontact> lijst, String keuze) {
        return new Contactvraag(2021, lijst, Contactvraag.LEZINGEN.choose(Contactvraag.GEMIDDELDE, keuze));
    }

    @Property
    void cloningThePopulationKeepsTheVerdictAndMoreContactNeverWorsensIt(
            @ForAll("providers") List<Aanbiedercontact> lijst, @ForAll("choices") String keuze) {
        Oordeel eerst = value(CONTACT, ask(lijst, keuze));
        List<Aanbiedercontact> dubbel = new ArrayList<>(lijst);
        dubbel.addAll(lijst);
        assertThat(value(CONTACT, ask(named(dubbel), keuze))).isEqualTo(eerst);
        List<Aanbiedercontact> meer = lijst.stream()
                .map(a -> new Aanbiedercontact(
                        a.naam(),
                        a.sector(),
                        a.locaties(),
                        a.bezocht().map(b -> Math.min(b + 1, a.locaties())),
                        a.gesprekken().map(g -> g + 1),
                        a.uitnodigingen().map(u -> u + 1)))
                .toList();
        assertThat(value(CONTACT, ask(meer, keuze))).isGreaterThanOrEqualTo(eerst);
    }

    @Property
    void tellingMoreOnlySettlesWhatWasToBeJudged(
            @ForAll("halfKnown") List<Aanbiedercontact> lijst,
            @ForAll("providers") List<Aanbiedercontact> rest,
            @ForAll("choices") String keuze) {
        Oordeel half = value(CONTACT, ask(lijst, keuze));
        List<Aanbiedercontact> vol = new ArrayList<>();
        for (int i = 0; i < lijst.size(); i++) {
            Aanbiedercontact a = lijst.get(i);
            long r = rest.isEmpty() ? 3 : rest.get(i % rest.size()).gesprekken().orElseThrow();
            vol.add(new Aanbiedercontact(
                    a.naam(),
                    a.sector(),
                    a.locaties(),
                    Optional.of(a.bezocht().orElse(Math.min(r, a.locaties()))),
                    Optional.of(a.gesprekken().orElse(r)),
                    Optional.of(a.uitnodigingen().orElse(r))));
        }
        if (half != Oordeel.TE_BEOORDELEN) {
            assertThat(value(CONTACT, ask(vol, keuze))).isEqualTo(half);
        }
    }

    @Property
    void theBandIsTwentyToTwentyFivePercent(@ForAll("locations") long locaties) {
        Locatieband band = Locatieband.of(locaties);
        assertThat(band.minstens() * 5).isBetween(locaties, locaties + 4);
        assertThat(band.hoogstens() * 4).isBetween(locaties - 3, locaties);
    }

    @Provide
    Arbitrary<Long> locations() {
        return Arbitraries.longs().between(1, Aanbiedercontact.MOST_LOCATIES);
    }

    // --------------------------------------------------------------------------------------------------------- signals

    @Provide
    Arbitrary<Klantsignaalvraag> signals() {
        return Arbitraries.longs()
                .between(0, 2000)
                .flatMap(klanten -> Arbitraries.longs()
                        .between(0, klanten)
                        .flatMap(wachtlijst -> Combinators.combine(
                                        Arbitraries.longs().between(0, wachtlijst),
                                        Arbitraries.longs().between(0, klanten - wachtlijst),
                                        Arbitraries.of(true, false).optional())
                                .as((ws, overig, procedure) -> new Klantsignaalvraag(
                                        klanten,
                                        wachtlijst,
                                        Optional.of(ws + overig),
                                        Optional.of(ws),
                                        procedure,
                                        Optional.empty()))));
    }

    @Property
    void theMinimumLiesBetweenWaitingListAndAllClients(@ForAll("signals") Klantsignaalvraag vraag) {
        long minimum = Klantsignaaldekking.minimum(vraag);
        assertThat(minimum).isBetween(vraag.wachtlijst(), vraag.klanten());
        assertThat(minimum * 5).isGreaterThanOrEqualTo(vraag.klanten());
        boolean genoeg = vraag.signalen().orElseThrow() >= minimum
                && vraag.wachtlijstsignalen().orElseThrow() == vraag.wachtlijst();
        Oordeel procedure = Klantsignaaldekking.told(vraag.procedure());
        assertThat(value(SIGNALEN, vraag)).isEqualTo(Oordeel.of(genoeg).and(procedure));
    }

    @Property
    void notTellingNumbersOnlyLeavesItToBeJudged(@ForAll("signals") Klantsignaalvraag vraag) {
        Oordeel vol = value(SIGNALEN, vraag);
        for (Klantsignaalvraag half : List.of(
                told(vraag, vraag.signalen(), Optional.empty()),
                told(vraag, Optional.empty(), vraag.wachtlijstsignalen()),
                told(vraag, Optional.empty(), Optional.empty()))) {
            Oordeel oordeel = value(SIGNALEN, half);
            assertThat(oordeel == vol || oordeel == Oordeel.TE_BEOORDELEN).isTrue();
        }
    }

    private static Klantsignaalvraag told(Klantsignaalvraag v, Optional<Long> signalen, Optional<Long> wachtlijst) {
        return new Klantsignaalvraag(v.klanten(), v.wachtlijst(), signalen, wachtlijst, v.procedure(), v.bronnen());
    }

    // ----------------------------------------------------------------------------------------------------------- goals

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 1700)
                .map(d -> LocalDate.of(2018, 6, 1).plusDays(d));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(Subdoel.alle().stream().map(Subdoel::code).toList());
    }

    @Provide
    Arbitrary<Profielvraag> stands() {
        return Combinators.combine(
                        days(),
                        Arbitraries.maps(codes(), days().list().ofMinSize(1).ofMaxSize(2))
                                .ofMaxSize(42),
                        codes().set().ofMaxSize(42),
                        Arbitraries.of("eigen", "2020"),
                        Arbitraries.of("eind", "begin"))
                .as((dag, gedaan, niet, einddatum, per2019) -> new Profielvraag(
                        dag,
                        new TreeMap<>(gedaan),
                        niet.stream()
                                .filter(c -> gedaan.getOrDefault(c, List.of()).stream()
                                        .noneMatch(d -> !d.isAfter(dag)))
                                .toList(),
                        Profielvraag.LEZINGEN
                                .choose(Profielvraag.EINDDATUM, einddatum)
                                .choose(Profielvraag.PER_2019, per2019)));
    }

    @Property(tries = 300)
    void statesPartitionTheSubGoalsAndAGoalIsRealisedWhenAllItsSubGoalsAre(@ForAll("stands") Profielvraag vraag) {
        Profielstand stand = Profieldoelen.stand(vraag);
        int samen = 0;
        for (Subdoelstatus status : Subdoelstatus.values()) {
            samen += stand.in(status).size();
        }
        assertThat(samen).isEqualTo(42);
        assertThat(stand.perBouwsteen().values().stream().mapToInt(Aandeel::van).sum())
                .isEqualTo(42);
        for (Profieldoel doel : Profieldoel.alle()) {
            assertThat(stand.gerealiseerd(doel).isHeel())
                    .isEqualTo(stand.regels().stream()
                            .filter(r -> r.subdoel().doel().equals(doel.code()))
                            .allMatch(r -> r.status().isGerealiseerd()));
        }
        assertThat(value(DOELEN, vraag) == Oordeel.VOLDOET_NIET)
                .isEqualTo(!stand.in(Subdoelstatus.TE_LAAT).isEmpty());
    }

    @Property(tries = 300)
    void aDeliveryNeverMakesTheVerdictWorse(
            @ForAll("stands") Profielvraag vraag, @ForAll("codes") String code, @ForAll("days") LocalDate dag) {
        assertThat(value(DOELEN, vraag.realised(code, dag))).isGreaterThanOrEqualTo(value(DOELEN, vraag));
    }

    @Property(tries = 300)
    void aLaterDayNeverTakesASubGoalOffTheListAndOnTimeStaysOnTime(
            @ForAll("stands") Profielvraag vraag, @ForAll("days") LocalDate dag) {
        LocalDate later = dag.isAfter(vraag.peildatum()) ? dag : vraag.peildatum();
        Profielvraag dan = new Profielvraag(later, vraag.gerealiseerd(), List.of(), vraag.leeswijze());
        Profielvraag nu = new Profielvraag(vraag.peildatum(), vraag.gerealiseerd(), List.of(), vraag.leeswijze());

        assertThat(due(dan)).containsAll(due(nu));
        List<String> opTijd = new ArrayList<>(Profieldoelen.stand(nu).in(Subdoelstatus.OP_TIJD));
        opTijd.remove("D4.2.3");
        assertThat(Profieldoelen.stand(dan).in(Subdoelstatus.OP_TIJD)).containsAll(opTijd);
    }

    private static List<String> due(Profielvraag vraag) {
        return Profieldoelen.stand(vraag).regels().stream()
                .filter(r -> !r.laatsteDag().isAfter(vraag.peildatum()))
                .map(r -> r.subdoel().code())
                .toList();
    }

    @Property
    void aPartThatCanBeShownNeverMakesTheVerdictWorse(
            @ForAll("evidence") Bewijsvraag vraag, @ForAll("parts") Bewijsonderdeel extra) {
        Bewijsvraag met = vraag;
        if (extra.subdoel().equals(vraag.subdoel())) {
            List<String> meer = new ArrayList<>(vraag.aanwezig());
            meer.add(extra.naam());
            met = new Bewijsvraag(
                    vraag.subdoel(),
                    meer,
                    vraag.ontbreekt().stream()
                            .filter(n -> !n.equals(extra.naam()))
                            .toList());
        }
        Subdoelbewijs bewijs = new Subdoelbewijs();
        assertThat(value(bewijs, met)).isGreaterThanOrEqualTo(value(bewijs, vraag));
    }

    @Provide
    Arbitrary<Bewijsonderdeel> parts() {
        return Arbitraries.of(Bewijsonderdeel.alle());
    }

    @Provide
    Arbitrary<Bewijsvraag> evidence() {
        return Combinators.combine(
                        parts(), Arbitraries.integers().between(0, 2).list().ofSize(8))
                .as((onderdeel, keuzes) -> {
                    List<Bewijsonderdeel> alle = Bewijsonderdeel.of(onderdeel.subdoel());
                    List<String> aanwezig = new ArrayList<>();
                    List<String> ontbreekt = new ArrayList<>();
                    for (int i = 0; i < alle.size(); i++) {
                        int keuze = keuzes.get(i);
                        (keuze == 0 ? aanwezig : keuze == 1 ? ontbreekt : new ArrayList<String>())
                                .add(alle.get(i).naam());
                    }
                    return new Bewijsvraag(onderdeel.subdoel(), aanwezig, ontbreekt);
                });
    }
}
