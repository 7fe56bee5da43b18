package nl.wlzkit.quality.theme;

import java.util.ArrayList;
import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Themaberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Themaberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        List<Stap> samenloop = new ArrayList<>(Themasamenloop.STAPPEN);
        Thematabel.zinnen().stream().filter(Themazin::isEis).map(Themazin::stap).forEach(samenloop::add);
        return List.of(
                entry(
                        "thema-overzicht",
                        Tekst.of(
                                "Wat zeggen deze zorgkantoren over de thema's?",
                                "What do these zorgkantoren say on the themes?"),
                        Overzichtvraag.class,
                        Overzichtvraag.VORM,
                        new Themazinnen(),
                        Themazinnen.STAPPEN,
                        Overzichtvraag.LEZINGEN.lezingen()),
                entry(
                        "thema-checklist",
                        Tekst.of(
                                "Voldoet een aanbieder aan wat zijn zorgkantoren vragen?",
                                "Does a provider meet what its zorgkantoren ask?"),
                        Checklistvraag.class,
                        Checklistvraag.VORM,
                        new Themachecklist(),
                        Themachecklist.STAPPEN,
                        Checklistvraag.LEZINGEN.lezingen()),
                entry(
                        "thema-samenloop",
                        Tekst.of(
                                "Hoeveel vragen meer zorgkantoren tegelijk?",
                                "How much do several zorgkantoren ask at once?"),
                        Samenloopvraag.class,
                        Samenloopvraag.VORM,
                        new Themasamenloop(),
                        samenloop,
                        Samenloopvraag.LEZINGEN.lezingen()),
                entry(
                        "innovaties-organisatiebreed",
                        Tekst.of(
                                "Zijn er twee innovaties organisatiebreed ingevoerd?",
                                "Are two innovations implemented organisation-wide?"),
                        Innovatievraag.class,
                        Innovatievraag.VORM,
                        new Innovatietoets(),
                        Innovatietoets.STAPPEN,
                        List.of()),
                entry(
                        "kennisbank-innovaties",
                        Tekst.of(
                                "Wordt gedaan wat van Kennisbank-innovaties wordt verwacht?",
                                "Is done what is expected with Kennisbank innovations?"),
                        Kennisbankvraag.class,
                        Kennisbankvraag.VORM,
                        new Kennisbanktoets(),
                        Kennisbanktoets.STAPPEN,
                        List.of()));
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Inschrijving<V, T> entry(
            String naam,
            Tekst titel,
            Class<V> type,
            Objectvorm<V> vorm,
            Berekening<V, T> berekening,
            List<Stap> stappen,
            List<Lezing> lezingen) {
        List<String> regels = new ArrayList<>();
        stappen.forEach(s -> regels.add(s.regel()));
        lezingen.forEach(l -> regels.add(l.regel()));
        String bestand = "voorbeelden-" + naam + ".tsv";
        List<Rekenvoorbeeld> voorbeelden =
                Rekenvoorbeeld.read(Resources.text(Themaberekeningen.class.getResourceAsStream(bestand), bestand));
        return new Inschrijving<>(naam, titel, type, vorm, berekening, regels, voorbeelden);
    }
}
