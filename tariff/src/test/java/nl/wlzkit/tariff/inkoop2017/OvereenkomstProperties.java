package nl.wlzkit.tariff.inkoop2017;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.money.Procentpunt;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.time.Geldigheid;

/** What must hold for every agreement of 2017. */
class OvereenkomstProperties {
    private static final Meerjarigheid2017 MEERJARIG = new Meerjarigheid2017();
    private static final Overeenkomsttypen2017 TYPEN = new Overeenkomsttypen2017();

    @Provide
    Arbitrary<Meerjarigheidsvraag2017> complete() {
        return Inkoopvragen.complete(Meerjarigheidsvraag2017.leeg());
    }

    @Provide
    Arbitrary<Meerjarigheidsvraag2017> open() {
        return Inkoopvragen.withHoles(Meerjarigheidsvraag2017.leeg());
    }

    @Provide
    Arbitrary<Overeenkomsttypevraag2017> types() {
        return Arbitraries.of(Overeenkomsttype.values())
                .flatMap(t -> Inkoopvragen.complete(Overeenkomsttypevraag2017.of(t)));
    }

    @Provide
    Arbitrary<Overeenkomsttypevraag2017> openTypes() {
        return Arbitraries.of(Overeenkomsttype.values())
                .flatMap(t -> Inkoopvragen.withHoles(Overeenkomsttypevraag2017.of(t)));
    }

    private static Antwoord<Overeenkomsttype> ask(Meerjarigheidsvraag2017 vraag) {
        return MEERJARIG.calculate(vraag, Spoor.UIT);
    }

    @Property
    void theProviderQualifiesExactlyWhenNoConditionFailed(@ForAll("complete") Meerjarigheidsvraag2017 vraag) {
        List<Gebrek> gebreken = Meerjarigheid2017.failed(vraag);

        assertThat(ask(vraag).waarde().isPresent()).isEqualTo(gebreken.isEmpty());
        assertThat(ask(vraag).weigeringen())
                .containsExactlyInAnyOrderElementsOf(
                        gebreken.stream().map(Gebrek::stap).toList());
    }

    @Property
    void aConditionThatIsNotMetNeverHelps(@ForAll("complete") Meerjarigheidsvraag2017 vraag) {
        List<Meerjarigheidsvraag2017> slechter = List.of(
                vraag.with(Meerjarigheidsvraag2017.ONDER_TOEZICHT, 1L),
                vraag.with(Meerjarigheidsvraag2017.FRAUDEONDERZOEKEN, Opgave.yes()),
                vraag.with(Meerjarigheidsvraag2017.FRAUDE, Opgave.yes()),
                vraag.with(Meerjarigheidsvraag2017.REGIONAAL, Opgave.no()),
                vraag.with(Meerjarigheidsvraag2017.ANDERE_VOORWAARDEN, false),
                vraag.with(Meerjarigheidsvraag2017.PROACTIEF, false),
                vraag.with(Meerjarigheidsvraag2017.TOETREDING, Toetreding.VOLDOET_NIET));

        assertThat(slechter).allSatisfy(v -> {
            assertThat(ask(v).waarde()).isIn(ask(vraag).waarde(), Optional.empty());
            assertThat(Meerjarigheid2017.failed(v).size())
                    .isGreaterThanOrEqualTo(Meerjarigheid2017.failed(vraag).size());
        });
    }

    @Property
    void aNewProviderNeverQualifies(@ForAll("complete") Meerjarigheidsvraag2017 vraag) {
        Meerjarigheidsvraag2017 nieuw = vraag.with(Meerjarigheidsvraag2017.LOPEND, LopendeOvereenkomst.GEEN)
                .with(Meerjarigheidsvraag2017.PROACTIEF, true)
                .with(Meerjarigheidsvraag2017.CATEGORIE, Zorgaanbiedercategorie.CATEGORIE_3);

        assertThat(ask(nieuw).waarde()).isEmpty();
    }

    @Property
    void aSpecialisedProviderIsTreatedLikeAnyOther(@ForAll("complete") Meerjarigheidsvraag2017 vraag) {
        assertThat(ask(vraag.with(Meerjarigheidsvraag2017.SPECIALISTISCH, true)))
                .isEqualTo(ask(vraag));
    }

    @Property
    void aNewAgreementRunsExactlyTwoThousandSeventeenAndEighteen(
            @ForAll("complete") Meerjarigheidsvraag2017 vraag,
            @ForAll("days") LocalDate van,
            @ForAll("days") LocalDate tot) {
        Geldigheid looptijd = van.isAfter(tot) ? Geldigheid.of(tot, van) : Geldigheid.of(van, tot);
        Antwoord<Overeenkomsttype> antwoord = ask(vraag.with(Meerjarigheidsvraag2017.LOOPTIJD, looptijd));

        if (!looptijd.equals(Meerjarigheid2017.LOOPTIJD_NIEUW)) {
            assertThat(antwoord.waarde()).isNotEqualTo(Optional.of(Overeenkomsttype.MEERJARIG_NIEUW));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_500).map(LocalDate.of(2016, 1, 1)::plusDays);
    }

    @Property(tries = 100)
    void fillingAHoleNeverWidensTheAnswer(@ForAll("open") Meerjarigheidsvraag2017 vraag) {
        var geheel = MEERJARIG.answer(vraag).omhulling();

        assertThat(vraag.gaten())
                .allSatisfy(gat -> assertThat(Inkoopvragen.fill(vraag, gat))
                        .allSatisfy(v -> assertThat(
                                        geheel.contains(MEERJARIG.answer(v).omhulling()))
                                .isTrue()));
    }

    @Property(tries = 100)
    void fillingAHoleOfATypeNeverWidensTheAnswer(@ForAll("openTypes") Overeenkomsttypevraag2017 vraag) {
        var geheel = TYPEN.answer(vraag).omhulling();

        assertThat(vraag.gaten())
                .allSatisfy(gat -> assertThat(Inkoopvragen.fill(vraag, gat))
                        .allSatisfy(
                                v -> assertThat(geheel.contains(TYPEN.answer(v).omhulling()))
                                        .isTrue()));
    }

    @Property
    void theValueIsTheTypeThatWasAskedAndHasNothingInItsWay(@ForAll("types") Overeenkomsttypevraag2017 vraag) {
        Antwoord<Overeenkomsttype> antwoord = TYPEN.calculate(vraag, Spoor.UIT);

        assertThat(antwoord.waarde().isPresent())
                .isEqualTo(Overeenkomsttypen2017.failed(vraag).isEmpty());
        antwoord.waarde().ifPresent(t -> assertThat(t).isEqualTo(vraag.type()));
    }

    @Property
    void theBaseTypeNeedsOnlyTheEntryRequirements(@ForAll("types") Overeenkomsttypevraag2017 vraag) {
        Overeenkomsttypevraag2017 basis = vraag.with(Overeenkomsttypevraag2017.TYPE, Overeenkomsttype.EENJARIG_BASIS)
                .with(Meerjarigheidsvraag2017.TOETREDING, Toetreding.VOLDOET);

        assertThat(TYPEN.answer(basis).oordeel()).isEqualTo(Oordeel.VOLDOET);
        assertThat(TYPEN.answer(basis.with(Meerjarigheidsvraag2017.TOETREDING, Toetreding.VOLDOET_NIET))
                        .oordeel())
                .isEqualTo(Oordeel.VOLDOET_NIET);
    }

    @Property
    void withoutASurchargeOnlyTheBaseTypeAndWhatGoesOnRemain(@ForAll("complete") Meerjarigheidsvraag2017 vraag) {
        Map<Overeenkomsttype, Oordeel> oordelen = overview(vraag, "0");

        assertThat(oordelen.get(Overeenkomsttype.EENJARIG_OPSLAG)).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(oordelen.get(Overeenkomsttype.MEERJARIG_NIEUW)).isEqualTo(Oordeel.VOLDOET_NIET);
        assertThat(oordelen.get(Overeenkomsttype.MEERJARIG_VOORTZETTING))
                .isEqualTo(overview(vraag, "3").get(Overeenkomsttype.MEERJARIG_VOORTZETTING));
    }

    @Property
    void atMostOneTypeOfMoreYearsIsAllowedAndItIsTheOneTheProviderQualifiesFor(
            @ForAll("complete") Meerjarigheidsvraag2017 vraag) {
        Map<Overeenkomsttype, Oordeel> oordelen = overview(vraag, "2");
        List<Overeenkomsttype> mag = oordelen.entrySet().stream()
                .filter(e -> e.getKey().isMeerjarig() && e.getValue() == Oordeel.VOLDOET)
                .map(Map.Entry::getKey)
                .toList();

        assertThat(mag).isEqualTo(ask(vraag).waarde().stream().toList());
    }

    private static Map<Overeenkomsttype, Oordeel> overview(Meerjarigheidsvraag2017 vraag, String opslag) {
        return TYPEN.overview(Overeenkomsttypevraag2017.of(Overeenkomsttype.EENJARIG_BASIS, vraag)
                .with(
                        Meerjarigheidsvraag2017.PROACTIEF,
                        vraag.get(Meerjarigheidsvraag2017.PROACTIEF).orElse(true))
                .with(Overeenkomsttypevraag2017.OPSLAG, Procentpunt.of(opslag)));
    }
}
