package nl.wlzkit.tariff.bijzonder;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Bijzonderberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Bijzonderberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                new Inschrijving<>(
                        "behandeling-2017",
                        Tekst.of(
                                "Wat wordt gecorrigeerd van behandeling naast een pakket?",
                                "What is corrected of treatment beside a package?"),
                        Behandelingvraag.class,
                        Behandelingvraag.VORM,
                        new Behandelingtoets(),
                        rules(Behandelingtoets.STAPPEN, Behandelingvraag.LEZINGEN),
                        examples("behandelingvoorbeelden.tsv")),
                new Inschrijving<>(
                        "schoonmaak-2017",
                        Tekst.of(
                                "Wat is er over van het budget voor schoonmaak bij een mpt?",
                                "What is left of the budget for cleaning with an mpt?"),
                        Schoonmaakvraag.class,
                        Schoonmaakvraag.VORM,
                        new Schoonmaaktoets(),
                        rules(Schoonmaaktoets.STAPPEN, Schoonmaakvraag.LEZINGEN),
                        examples("schoonmaakvoorbeelden.tsv")),
                new Inschrijving<>(
                        "meerzorg-openstelling",
                        Tekst.of(
                                "Voor welk bedrag per dag kan meerzorg worden aangevraagd?",
                                "For what amount a day can meerzorg be asked for?"),
                        Meerzorgvraag.class,
                        Meerzorgvraag.VORM,
                        new Meerzorgopenstelling(),
                        rules(Meerzorgopenstelling.STAPPEN, Meerzorgvraag.LEZINGEN),
                        examples("meerzorgvoorbeelden.tsv")),
                new Inschrijving<>(
                        "informatie-uitvraag",
                        Tekst.of(
                                "Mag een zorgkantoor deze informatie uitvragen?",
                                "May a zorgkantoor ask for this information?"),
                        Uitvraagvraag.class,
                        Uitvraagvraag.VORM,
                        new Uitvraagtoets(),
                        rules(Uitvraagtoets.STAPPEN, Uitvraagvraag.LEZINGEN),
                        examples("uitvraagvoorbeelden.tsv")));
    }

    private static List<String> rules(List<Stap> stappen, Leeswijze lezingen) {
        List<String> regels = new ArrayList<>();
        stappen.forEach(s -> regels.add(s.regel()));
        lezingen.lezingen().stream().map(Lezing::regel).forEach(regels::add);
        return regels;
    }

    private static List<Rekenvoorbeeld> examples(String naam) {
        return Rekenvoorbeeld.read(Resources.text(Bijzonderberekeningen.class.getResourceAsStream(naam), naam));
    }
}
