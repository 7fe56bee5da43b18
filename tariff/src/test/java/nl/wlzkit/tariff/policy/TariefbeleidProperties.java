package nl.wlzkit.tariff.policy;

import static nl.wlzkit.core.party.Zorgkantoor.CZ;
import static nl.wlzkit.core.party.Zorgkantoor.DSW;
import static nl.wlzkit.core.party.Zorgkantoor.MENZIS;
import static nl.wlzkit.core.party.Zorgkantoor.SALLAND;
import static nl.wlzkit.core.party.Zorgkantoor.VGZ;
import static nl.wlzkit.core.party.Zorgkantoor.ZILVEREN_KRUIS;
import static nl.wlzkit.core.party.Zorgkantoor.ZORG_EN_ZEKERHEID;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Omhulling;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.document.JsonValue;
import nl.wlzkit.core.document.JsonValue.JsonArray;
import nl.wlzkit.core.document.JsonWriter;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.Documenten;
import nl.wlzkit.tariff.policy.Vragen.Verteld;

/** What must hold for every question about the published policy. */
class TariefbeleidProperties {
    private static final Tariefbeleid BELEID = Tariefbeleid.published();
    private static final Percentage GRENS_DSW = Percentage.of("97.5");

    /** What a zorgkantoor can give beside its base. */
    private static final Map<String, Object> ZONDER_OPSLAGEN = Map.of(
            "essentieel", false,
            "tafelVV", false,
            "groeiMpt", false,
            "plan", false,
            "technologie", false,
            "werkgever", false,
            "bewegingen", "geen");

    /** The readings under which the policies are in force on all days, with the published base. */
    private static final Map<String, String> ZOALS_GEPUBLICEERD =
            Map.of("stand", "gepubliceerd", "geldigheid", "titel", "vv4-thuis-085", "niemand");

    @Provide
    Arbitrary<Verteld> verteld() {
        return Vragen.verteld();
    }

    @Provide
    Arbitrary<Set<String>> gaten() {
        return Vragen.gaten();
    }

    @Provide
    Arbitrary<List<Lezing>> open() {
        return Vragen.open();
    }

    // ------------------------------------------------------------------------------------------ holes and answers

    @Property(tries = 300)
    void aFilledHoleNeverWidensTheAnswer(
            @ForAll("verteld") Verteld verteld, @ForAll("gaten") Set<String> gaten, @ForAll("open") List<Lezing> open) {
        Tariefvraag vraag = open(verteld.without(gaten), open);
        Omhulling<Percentage> ruimer = BELEID.answer(vraag).omhulling();
        for (Gat<?> gat : vraag.gaten()) {
            vraag = tell(vraag, gat.feit(), verteld);
            Omhulling<Percentage> nauwer = BELEID.answer(vraag).omhulling();
            assertThat(ruimer.contains(nauwer))
                    .as("%s contains %s, after telling %s", ruimer, nauwer, gat.feit())
                    .isTrue();
            ruimer = nauwer;
        }
        assertThat(ruimer).isEqualTo(hullOf(BELEID.calculate(verteld.vraag(), Spoor.UIT)));
    }

    @Property(tries = 300)
    void theAnswerIsTheHullOfAllCases(
            @ForAll("verteld") Verteld verteld, @ForAll("gaten") Set<String> gaten, @ForAll("open") List<Lezing> open) {
        Tariefvraag vraag = open(verteld.without(gaten), open);

        assertThat(BELEID.answer(vraag).omhulling()).isEqualTo(Gevallen.hull(BELEID, vraag));
    }

    @Property(tries = 300)
    void theExplanationEndsAtTheAnswer(@ForAll("verteld") Verteld verteld) {
        Geval<Percentage> uitgelegd = BELEID.explain(verteld.vraag());

        assertThat(uitgelegd.antwoord()).isEqualTo(BELEID.calculate(verteld.vraag(), Spoor.UIT));
        uitgelegd
                .antwoord()
                .waarde()
                .ifPresent(w -> assertThat(uitgelegd.posten().stream()
                                .flatMap(p -> p.naar().stream())
                                .reduce((a, b) -> b))
                        .contains(w));
    }

    @Property(tries = 20)
    void theOrderOfTheRowsHasNoMeaning(
            @ForAll Random random, @ForAll("verteld") Verteld verteld, @ForAll("gaten") Set<String> gaten) {
        List<JsonValue> regels =
                new ArrayList<>(((JsonArray) Documenten.at(Documenten.policy(), "/regels")).elements());
        Collections.shuffle(regels, random);
        Tariefbeleid geschud = TariefbeleidReader.read(
                "geschud.json",
                Documenten.bytes(Documenten.replace(
                        Documenten.policy(), "/regels", JsonWriter.compact(JsonValue.array(regels)))));

        for (Zorgkantoor zorgkantoor : BELEID.zorgkantoren()) {
            Tariefvraag vraag = verteld.at(zorgkantoor).without(gaten);
            Uitkomst<Percentage> geordend = BELEID.answer(vraag);
            Uitkomst<Percentage> ongeordend =
                    geschud.answer(new Tariefvraag(geschud, zorgkantoor, vraag.dag(), chosen(verteld), vraag.feiten()));

            assertThat(ongeordend.omhulling()).isEqualTo(geordend.omhulling());
            assertThat(ongeordend.vernauwingen()).isEqualTo(geordend.vernauwingen());
            assertThat(ongeordend.lezingen()).isEqualTo(geordend.lezingen());
        }
    }

    @Property(tries = 300)
    void moreOfANumberNeverGivesLess(@ForAll("verteld") Verteld verteld, @ForAll("verteld") Verteld ander) {
        for (Feit feit : BELEID.feiten()) {
            if (feit.soort() == Feit.Soort.PERCENTAGE || feit.soort() == Feit.Soort.PROCENTPUNT) {
                assertMonotone(verteld, feit.feit(), ander.feiten().get(feit.feit()));
            }
        }
    }

    @SuppressWarnings("unchecked") // both are values of the same fact
    private static <W extends Comparable<W>> void assertMonotone(Verteld verteld, String feit, Object waarde) {
        W ene = (W) verteld.feiten().get(feit);
        W andere = (W) waarde;
        Antwoord<Percentage> bijEne = calculate(verteld);
        Antwoord<Percentage> bijAndere = calculate(verteld.with(feit, waarde));

        assertThat(bijAndere.weigeringen()).isEqualTo(bijEne.weigeringen());
        bijEne.waarde().ifPresent(w -> {
            int orde = Integer.signum(w.compareTo(bijAndere.waarde().orElseThrow()));
            assertThat(orde).as(feit).isIn(0, Integer.signum(ene.compareTo(andere)));
        });
    }

    // -------------------------------------------------------------------------------------------------- the policies

    @Property
    void noPercentageIsBelowZeroOrAboveHundred(@ForAll("verteld") Verteld verteld) {
        calculate(verteld).waarde().ifPresent(p -> assertThat(p).isBetween(Percentage.NUL, Percentage.HONDERD));
    }

    @Property
    void dswGivesAProviderAtMostOnePointMoreOrLessThanIn2023AndNotMoreThanItsMaximum(
            @ForAll("verteld") Verteld verteld) {
        Verteld bestaand =
                published(verteld.at(DSW)).choose("procenten", "punten").with("overeenkomst", "hier");
        Percentage in2023 = (Percentage) bestaand.feiten().get("percentage2023");

        Percentage percentage = calculate(bestaand).waarde().orElseThrow();

        assertThat(percentage).isLessThanOrEqualTo(GRENS_DSW);
        if (in2023.compareTo(GRENS_DSW) <= 0) {
            assertThat(percentage.minus(in2023).toBigDecimal().abs()).isLessThanOrEqualTo(BigDecimal.ONE);
        }
    }

    @Property
    void sallandGivesAProviderFromTwoPointsLessToOnePointMoreThanTheGuideline(@ForAll("verteld") Verteld verteld) {
        Verteld bestaand =
                published(verteld.at(SALLAND)).choose("procenten", "punten").with("overeenkomst", "hier");

        assertThat(calculate(bestaand).waarde().orElseThrow()).isBetween(Percentage.of("93.5"), Percentage.of("96.5"));
    }

    @Property
    void aNewProviderGetsLessThanAnExistingOneWhereNothingElseDiffers(
            @ForAll("verteld") Verteld verteld, @ForAll("minder voor nieuwe") Zorgkantoor zorgkantoor) {
        Verteld zonder = withoutSurcharges(published(verteld.at(zorgkantoor)));

        Optional<Percentage> nieuw =
                calculate(zonder.with("overeenkomst", "geen")).waarde();
        Optional<Percentage> bestaand =
                calculate(zonder.with("overeenkomst", "hier")).waarde();

        nieuw.ifPresent(
                n -> assertThat(bestaand).hasValueSatisfying(b -> assertThat(n).isLessThan(b)));
    }

    @Provide("minder voor nieuwe")
    Arbitrary<Zorgkantoor> lessForNewProviders() {
        return Arbitraries.of(ZILVEREN_KRUIS, MENZIS, CZ, ZORG_EN_ZEKERHEID);
    }

    @Property
    void menzisAndCzGiveANewProviderTheSameWhereNothingElseDiffers(@ForAll("verteld") Verteld verteld) {
        Verteld nieuw = withoutSurcharges(published(verteld))
                .with("overeenkomst", "geen")
                .with("gespikkeld", false);

        assertThat(calculate(nieuw.at(MENZIS)).waarde())
                .isPresent()
                .isEqualTo(calculate(nieuw.at(CZ)).waarde());
    }

    @Property(tries = 300)
    void czNeverGivesBothTheSurchargeAndTheFreeProposal(
            @ForAll("verteld") Verteld verteld, @ForAll("gaten") Set<String> gaten) {
        for (Geval<Percentage> geval :
                BELEID.answer(verteld.at(CZ).without(gaten)).gevallen()) {
            assertThat(geval.posten().stream()
                            .filter(p -> p.stap().regel().equals("ZK24-067"))
                            .count())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Property
    void for4vvAtHomeIsNeverWorseThanAStayAtZilverenKruisAndVgz(
            @ForAll("verteld") Verteld verteld,
            @ForAll("zzp4") Zorgkantoor zorgkantoor,
            @ForAll("thuis") Leveringsvorm thuis) {
        Verteld zzp4 = verteld.at(zorgkantoor).with("profiel", "4VV");

        Optional<Percentage> verblijf = calculate(zzp4.with("vorm", "VERBLIJF")).waarde();
        Optional<Percentage> bijThuis =
                calculate(zzp4.with("vorm", thuis.name())).waarde();

        verblijf.ifPresent(
                v -> assertThat(bijThuis).hasValueSatisfying(t -> assertThat(t).isGreaterThanOrEqualTo(v)));
    }

    @Provide("zzp4")
    Arbitrary<Zorgkantoor> withARuleFor4vv() {
        return Arbitraries.of(ZILVEREN_KRUIS, VGZ);
    }

    @Provide("thuis")
    Arbitrary<Leveringsvorm> atHome() {
        return Arbitraries.of(Leveringsvorm.VPT, Leveringsvorm.MPT);
    }

    @Property
    void withoutSocialContextVgzRefusesAStayFor4vvExactlyWhereZilverenKruisDoes(@ForAll("verteld") Verteld verteld) {
        Verteld zzp4 = published(verteld)
                .choose("zzp4-verblijf", "elk")
                .with("overeenkomst", "hier")
                .with("profiel", "4VV")
                .with("socialeContext", false);

        assertThat(calculate(zzp4.at(VGZ)).waarde().isPresent())
                .isEqualTo(calculate(zzp4.at(ZILVEREN_KRUIS)).waarde().isPresent());
    }

    @Property
    void theProfileMattersOnlyToAZorgkantoorWithARuleForIt(
            @ForAll("verteld") Verteld verteld, @ForAll("verteld") Verteld ander) {
        for (Zorgkantoor zorgkantoor : List.of(MENZIS, CZ, SALLAND, DSW, ZORG_EN_ZEKERHEID)) {
            Verteld zonderRegel = verteld.at(zorgkantoor).choose("vv4-thuis-085", "niemand");
            Verteld anderProfiel = zonderRegel.with("profiel", ander.feiten().get("profiel"));

            assertThat(calculate(anderProfiel)).isEqualTo(calculate(zonderRegel));
        }
    }

    // -------------------------------------------------------------------------------------------------- the readings

    @Property
    void anOpenRuleAppliesOnlyUnderAReadingThatNamesTheZorgkantoor(@ForAll("verteld") Verteld verteld) {
        Map<String, String> lezingPerRegel = Map.of("ZK24-084", "toeslagen-084", "ZK24-085", "vv4-thuis-085");
        BELEID.explain(verteld.vraag()).posten().forEach(post -> {
            String lezing = lezingPerRegel.get(post.stap().regel());
            if (lezing != null) {
                assertThat(verteld.lezingen().get(lezing))
                        .isEqualTo(verteld.zorgkantoor().naam());
            }
        });
    }

    @Property(tries = 200)
    void everyReadingOfWhichAnotherChoiceChangesTheAnswerIsNamed(
            @ForAll("verteld") Verteld verteld, @ForAll("gaten") Set<String> gaten) {
        Uitkomst<Percentage> uitkomst = BELEID.answer(verteld.without(gaten));

        for (Lezing lezing : BELEID.lezingen()) {
            for (String keuze : lezing.keuzes()) {
                Verteld anders = verteld.choose(lezing.naam(), keuze);
                if (!BELEID.answer(anders.without(gaten)).omhulling().equals(uitkomst.omhulling())) {
                    assertThat(uitkomst.lezingen()).extracting(Lezing::naam).contains(lezing.naam());
                }
            }
        }
    }

    @Property
    void whereTheSourcesAreOf2024OnlyNothingIsKnownAfterwards(@ForAll("verteld") Verteld verteld) {
        Tariefvraag vraag = BELEID.vraag(verteld.zorgkantoor(), verteld.dag()).choose("geldigheid", "alleen-2024");
        boolean looptDoor = Set.of(ZILVEREN_KRUIS, MENZIS).contains(verteld.zorgkantoor());

        if (verteld.dag().getYear() == 2024 || looptDoor) {
            assertThat(calculate(verteld.choose("geldigheid", "alleen-2024")))
                    .isEqualTo(calculate(verteld.choose("geldigheid", "titel")));
        } else {
            assertThat(BELEID.answer(vraag).omhulling())
                    .isEqualTo(new Omhulling<>(
                            Oordeel.TE_BEOORDELEN, Optional.of(new Bandbreedte<>(Percentage.NUL, Percentage.HONDERD))));
        }
    }

    @Property
    void aHeightThatIsPublishedFor2024OnlyIsARangeAfterwards(@ForAll("verteld") Verteld verteld) {
        Verteld titel = published(verteld).choose("nieuw-ongeregeld", "onbekend");
        boolean bekend = verteld.dag().getYear() == 2024;

        assertThat(isKnown(titel.at(DSW).with("overeenkomst", "geen"), "percentageNieuwDSW"))
                .isEqualTo(bekend);
        assertThat(isKnown(
                        withoutSurcharges(titel.at(ZORG_EN_ZEKERHEID))
                                .with("werkgever", true)
                                .with("overeenkomst", "hier"),
                        "opslagWerkgever"))
                .isEqualTo(bekend);
        assertThat(isKnown(
                        withoutSurcharges(titel.at(CZ))
                                .choose("stand", "gecorrigeerd")
                                .with("overeenkomst", "hier"),
                        "richttarief"))
                .isEqualTo(bekend);
    }

    private static boolean isKnown(Verteld verteld, String feit) {
        return BELEID.answer(verteld.without(Set.of(feit)))
                .waarde()
                .orElseThrow()
                .isBekend();
    }

    // ------------------------------------------------------------------------------------------------------- helpers

    private static Verteld published(Verteld verteld) {
        Verteld gepubliceerd = verteld;
        for (Map.Entry<String, String> lezing : ZOALS_GEPUBLICEERD.entrySet()) {
            gepubliceerd = gepubliceerd.choose(lezing.getKey(), lezing.getValue());
        }
        return gepubliceerd;
    }

    private static Verteld withoutSurcharges(Verteld verteld) {
        Verteld zonder = verteld;
        for (Map.Entry<String, Object> feit : ZONDER_OPSLAGEN.entrySet()) {
            zonder = zonder.with(feit.getKey(), feit.getValue());
        }
        return zonder;
    }

    private static Antwoord<Percentage> calculate(Verteld verteld) {
        return BELEID.calculate(verteld.vraag(), Spoor.UIT);
    }

    private static Omhulling<Percentage> hullOf(Antwoord<Percentage> antwoord) {
        return new Omhulling<>(
                Oordeel.of(antwoord.waarde().isPresent()), antwoord.waarde().map(Bandbreedte::of));
    }

    private static Tariefvraag open(Tariefvraag vraag, List<Lezing> lezingen) {
        Tariefvraag geopend = vraag;
        for (Lezing lezing : lezingen) {
            geopend = geopend.open(lezing);
        }
        return geopend;
    }

    private static Tariefvraag tell(Tariefvraag vraag, String gat, Verteld verteld) {
        return BELEID.hasReading(gat)
                ? vraag.choose(gat, verteld.lezingen().get(gat))
                : vraag.with(gat, verteld.feiten().get(gat));
    }

    private static Map<String, Optional<String>> chosen(Verteld verteld) {
        Map<String, Optional<String>> keuzes = new HashMap<>();
        verteld.lezingen().forEach((naam, keuze) -> keuzes.put(naam, Optional.of(keuze)));
        return keuzes;
    }
}
