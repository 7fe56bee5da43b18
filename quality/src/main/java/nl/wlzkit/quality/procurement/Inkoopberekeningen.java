package nl.wlzkit.quality.procurement;

import java.io.InputStream;
import java.util.List;
import nl.wlzkit.core.answer.Rekenpakket;
import nl.wlzkit.core.text.Tekst;
import org.jspecify.annotations.Nullable;

/** The calculators and rules of this package. */
public final class Inkoopberekeningen extends Rekenpakket {
    /** What a provider of disability care has to meet beside its plans, for 2017. */
    public static final Eisentoets<Kwaliteitsvraag> KWALITEIT =
            new Eisentoets<>(Eisenlijst.KWALITEIT, Eisentoets.KWALITEIT);

    /** What a zorgkantoor does, for 2017. */
    public static final Eisentoets<Zorgkantoorvraag> ZORGKANTOOR =
            new Eisentoets<>(Eisenlijst.ZORGKANTOOR, Eisentoets.ZORGKANTOOR);

    /** The named grounds to reject new supply of care, for 2017. */
    public static final Eisentoets<Afwijzingsvraag> AFWIJZING =
            new Eisentoets<>(Eisenlijst.AFWIJZING, Eisentoets.AFWIJZING, Eisentoets.VRIJ);

    /** Data on quality and the quality system, for 2017. */
    public static final Eisentoets<Kwaliteitsgegevensvraag> GEGEVENS =
            new Eisentoets<>(Eisenlijst.KWALITEITSGEGEVENS, Eisentoets.GEGEVENS);

    /** The ontwikkelplan of 2017. */
    public static final Eisentoets<Ontwikkelplanvraag> ONTWIKKELPLAN =
            new Eisentoets<>(Eisenlijst.ONTWIKKELPLAN, Eisentoets.ONTWIKKELPLAN);

    /** The documents of a new provider with Zilveren Kruis, 2024 through 2026. */
    public static final Eisentoets<NieuweAanbiedervraag> ZILVEREN_KRUIS =
            new Eisentoets<>(Eisenlijst.ZILVEREN_KRUIS, Eisentoets.ZILVEREN_KRUIS);

    /** Made by the service loader. */
    public Inkoopberekeningen() {}

    @Override
    protected List<Rij<?, ?>> rijen() {
        return List.of(
                new Rij<>(
                        "zorgaanbiedercategorie-2017",
                        Tekst.of(
                                "In welke categorie valt de aanbieder in de inkoop 2017?",
                                "In which category is the provider in the purchasing for 2017?"),
                        Categorievraag.class,
                        Categorievraag.VORM,
                        new Categorie2017(),
                        Categorie2017.STAPPEN),
                new Rij<>(
                        "vereiste-documenten-2017",
                        Tekst.of(
                                "Zijn de documenten bij de inschrijving 2017 compleet?",
                                "Are the documents of the registration for 2017 complete?"),
                        Documentenvraag.class,
                        Documentenvraag.VORM,
                        new Documententoets(),
                        Documententoets.STAPPEN),
                new Rij<>(
                        "tijdpad-inkoop",
                        Tekst.of(
                                "Was deze stap van de inkoopprocedure op tijd?",
                                "Was this step of the purchasing procedure on time?"),
                        Tijdpadvraag.class,
                        Tijdpadvraag.VORM,
                        new Tijdpadtoets(),
                        Tijdpadtoets.STAPPEN,
                        Tijdpadvraag.LEZINGEN),
                new Rij<>(
                        "kortgedingtermijn-zk-2024",
                        Tekst.of(
                                "Tot wanneer kan een kort geding bij Zilveren Kruis?",
                                "Until when are proceedings against Zilveren Kruis possible?"),
                        Kortgedingvraag.class,
                        Kortgedingvraag.VORM,
                        new Kortgedingtermijn(),
                        Kortgedingtermijn.STAPPEN),
                new Rij<>(
                        "figuur2-2017",
                        Tekst.of(
                                "Welke rij van Figuur 2 geldt voor deze aanbieder?",
                                "Which row of Figuur 2 holds for this provider?"),
                        Figuur2vraag.class,
                        Figuur2vraag.VORM,
                        new Figuur2(),
                        Figuur2.STAPPEN,
                        Figuur2vraag.LEZINGEN),
                new Rij<>(
                        "zelfanalyse-2017",
                        Tekst.of("Is de zelfanalyse 2017 volledig?", "Is the zelfanalyse of 2017 complete?"),
                        Zelfanalysevraag.class,
                        Zelfanalysevraag.VORM,
                        new Zelfanalysetoets(),
                        Zelfanalysetoets.STAPPEN,
                        Zelfanalysevraag.LEZINGEN),
                new Rij<>(
                        "ontwikkelplan-2017",
                        Tekst.of("Is het ontwikkelplan 2017 volledig?", "Is the ontwikkelplan of 2017 complete?"),
                        Ontwikkelplanvraag.class,
                        Ontwikkelplanvraag.VORM,
                        ONTWIKKELPLAN,
                        ONTWIKKELPLAN.stappen()),
                new Rij<>(
                        "ontwikkelplan-beoordeling-2017",
                        Tekst.of(
                                "Wat is de gewogen score van het ontwikkelplan?",
                                "What is the weighted score of the ontwikkelplan?"),
                        Planbeoordelingsvraag.class,
                        Planbeoordelingsvraag.VORM,
                        new Planbeoordeling(),
                        Planbeoordeling.STAPPEN),
                new Rij<>(
                        "kwaliteitsgegevens-2017",
                        Tekst.of(
                                "Voldoet de aanbieder aan de eisen over kwaliteitsgegevens?",
                                "Does the provider meet the requirements of quality data?"),
                        Kwaliteitsgegevensvraag.class,
                        Kwaliteitsgegevensvraag.VORM,
                        GEGEVENS,
                        GEGEVENS.stappen()),
                new Rij<>(
                        "kwaliteitseisen-2017",
                        Tekst.of(
                                "Voldoet de aanbieder aan de kwaliteitseisen van 2017?",
                                "Does the provider meet the quality requirements of 2017?"),
                        Kwaliteitsvraag.class,
                        Kwaliteitsvraag.VORM,
                        KWALITEIT,
                        KWALITEIT.stappen()),
                new Rij<>(
                        "zorgkantoorplichten-2017",
                        Tekst.of(
                                "Doet het zorgkantoor wat het inkoopkader 2017 zegt?",
                                "Does the zorgkantoor do what the framework of 2017 says?"),
                        Zorgkantoorvraag.class,
                        Zorgkantoorvraag.VORM,
                        ZORGKANTOOR,
                        ZORGKANTOOR.stappen()),
                new Rij<>(
                        "afwijzingsgronden-2017",
                        Tekst.of(
                                "Is er geen genoemde reden om nieuw aanbod af te wijzen?",
                                "Is there no named ground to reject new supply?"),
                        Afwijzingsvraag.class,
                        Afwijzingsvraag.VORM,
                        AFWIJZING,
                        AFWIJZING.stappen()),
                new Rij<>(
                        "contractvoorwaarden-2017",
                        Tekst.of(
                                "Krijgt een nieuwe aanbieder een contract onder voorwaarden?",
                                "Does a new provider get an agreement with conditions?"),
                        Contractvoorwaardenvraag.class,
                        Contractvoorwaardenvraag.VORM,
                        new Contractvoorwaarden(),
                        Contractvoorwaarden.STAPPEN,
                        Contractvoorwaardenvraag.LEZINGEN),
                new Rij<>(
                        "nieuwe-aanbieder-zk-2024",
                        Tekst.of(
                                "Zijn de stukken van een nieuwe aanbieder op orde?",
                                "Are the documents of a new provider in order?"),
                        NieuweAanbiedervraag.class,
                        NieuweAanbiedervraag.VORM,
                        ZILVEREN_KRUIS,
                        ZILVEREN_KRUIS.stappen()),
                new Rij<>(
                        "inkoopproces",
                        Tekst.of(
                                "Verliepen de stappen van de zorginkoop in volgorde?",
                                "Did the steps of purchasing come in their order?"),
                        Inkoopprocesvraag.class,
                        Inkoopprocesvraag.VORM,
                        new Inkoopprocestoets(),
                        Inkoopprocestoets.STAPPEN));
    }

    @Override
    protected @Nullable InputStream resource(String naam) {
        return Inkoopberekeningen.class.getResourceAsStream(naam);
    }

    @Override
    public List<Class<?>> types() {
        return List.of(
                Beoordelingselement.class,
                Figuur2rij.class,
                Kwaliteitsthema.class,
                Planstand.class,
                Toetredingsdocument.class,
                Zelfanalysevariant.class);
    }
}
