package nl.wlzkit.tariff.budget;

import java.util.List;
import java.util.Set;
import nl.wlzkit.testing.Uitlegproeven;

/** The worked examples of every calculator of this package. */
class BudgetvoorbeeldenTest extends Uitlegproeven {
    BudgetvoorbeeldenTest() {
        super(
                new Budgetberekeningen(),
                List.of(
                        Aanvraag.STAPPEN,
                        Beheerskosten2016.STAPPEN,
                        Beheerskostenbudget.STAPPEN,
                        Begroting2018.STAPPEN,
                        Groeipad.STAPPEN,
                        Groeipadtekort.STAPPEN,
                        Implementatiemonitor.STAPPEN,
                        Kwaliteitsbudgetverdeling.STAPPEN,
                        Ontwikkelbudget.STAPPEN,
                        Oormerkafspraken.STAPPEN,
                        PerInkoper.STAPPEN,
                        Stimuleringsopslag.STAPPEN,
                        Terugvordering.STAPPEN,
                        Toekenning.STAPPEN,
                        Zorguitgave.STAPPEN),
                List.of(
                        Aanvraagvraag.LEZINGEN,
                        Groeipadvraag.LEZINGEN,
                        Oormerkvraag.LEZINGEN,
                        Terugvorderingsvraag.LEZINGEN));
    }

    @Override
    protected List<String> namedFacts() {
        return List.of(
                "beheerskostenbudget STAP: aantal, bedrag",
                "beheerskostenbudget-2018 STAP: deel",
                "beheerskostenratio BEGIN: beheerskosten, budget, opbrengsten",
                "beheerskostenratio WEIGERING: opbrengsten",
                "beheerskostenratio-2016 BEGIN: beheerskosten, budget, opbrengsten",
                "beheerskostenratio-2016 LET_OP: budget, opbrengsten, percentage, schaden, uitvoerder",
                "groeipad BEGIN: haalbaar, pad",
                "groeipad STAP: gevraagd, plafond, sleutel",
                "groeipad WEIGERING: tekortVoorPad",
                "groeipad-tekort STAP: budget",
                "implementatiemonitor BEGIN: gepland, gerealiseerd, instellingen",
                "implementatiemonitor WEIGERING: instellingen",
                "kwaliteitsbudget-aanvraag LET_OP: indiendatum, opTijd",
                "kwaliteitsbudget-terugvordering BEGIN: conformBesteed, regel, toegekend, volgendVoorschot",
                "kwaliteitsbudget-toekenning LET_OP: afspraakdatum",
                "kwaliteitsbudget-toekenning STAP: deel, inzetbaar",
                "kwaliteitsbudget-verdeling BEGIN: aandeel, afgesproken, zorgkantoor",
                "kwaliteitsbudget-verdeling LET_OP: bedrag, naar, van",
                "kwaliteitsbudget-verdeling STAP: bedrag, landelijk, naar, van",
                "ontwikkelbudget BEGIN: dag, doel, ingegaan",
                "ontwikkelbudget LET_OP: dag",
                "oormerk BEGIN: jaar, overig, percentage, personeel, totaal",
                "oormerk LET_OP: totaal",
                "oormerk-afspraken BEGIN: aanbieder, aandeel, jaar, overig, percentage, personeel, totaal",
                "oormerk-afspraken LET_OP: aanbieder, motivering",
                "per-inkoper BEGIN: aantal, bedrag, eenheid",
                "per-inkoper LET_OP: daalt, eerder",
                "per-inkoper WEIGERING: aantal",
                "stimuleringsopslag BEGIN: opslag, planGoed, tarief, volume",
                "zorguitgave LET_OP: bedrag, doelmatig, domeinoverstijgend, gericht, grondslag, noodzakelijk, rechtmatig, ruimte");
    }

    /** A motivation in which there is nothing to read is none: the agreement is one that nobody motivated. */
    @Override
    protected Set<String> checkedWhereRead() {
        return Set.of("Afspraak.motivering");
    }
}
