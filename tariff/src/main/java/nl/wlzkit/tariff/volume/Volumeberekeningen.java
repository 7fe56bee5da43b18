package nl.wlzkit.tariff.volume;

import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Rekenbron;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Tekst;

/** The calculators of this package. */
public final class Volumeberekeningen implements Rekenbron {
    /** Made by the service loader. */
    public Volumeberekeningen() {}

    @Override
    public List<Inschrijving<?, ?>> berekeningen() {
        return List.of(
                entry(
                        "volume-2017",
                        Tekst.of(
                                "Hoeveel volume legt een zorgkantoor voor 2017 vooraf vast?",
                                "How much volume does a zorgkantoor fix in advance for 2017?"),
                        Volume2017vraag.class,
                        Volume2017vraag.VORM,
                        new Volume2017(),
                        Volume2017.STAPPEN),
                entry(
                        "herschikking-2017",
                        Tekst.of(
                                "Wat krijgt een zorgaanbieder van wat onverdeeld bleef?",
                                "What does a provider get of the undivided means?"),
                        Herschikking2017vraag.class,
                        Herschikking2017vraag.VORM,
                        new Herschikking2017(),
                        Herschikking2017.STAPPEN),
                entry(
                        "uitnutting-2017",
                        Tekst.of(
                                "Hoeveel van de ruimte is benut, en elk kwartaal gemeld?",
                                "How much room is used, and was it told each quarter?"),
                        Uitnutting2017vraag.class,
                        Uitnutting2017vraag.VORM,
                        new Uitnutting2017(),
                        Uitnutting2017.STAPPEN),
                entry(
                        "volumeplafond",
                        Tekst.of(
                                "Wat wordt betaald voor dagen boven het volumeplafond?",
                                "What is paid for days above the volumeplafond?"),
                        Volumeplafondvraag.class,
                        Volumeplafondvraag.VORM,
                        new Volumeplafond(),
                        Volumeplafond.STAPPEN),
                entry(
                        "plafondhoogte",
                        Tekst.of(
                                "Hoe hoog is het volumeplafond van een zorgaanbieder?",
                                "How high is the volumeplafond of a provider?"),
                        Plafondhoogtevraag.class,
                        Plafondhoogtevraag.VORM,
                        new Plafondhoogte(),
                        Plafondhoogte.STAPPEN),
                entry(
                        "behandelaandeel",
                        Tekst.of(
                                "Hoeveel verblijfsdagen mogen met behandeling zijn?",
                                "How many days of stay may be with treatment?"),
                        Behandelaandeelvraag.class,
                        Behandelaandeelvraag.VORM,
                        new Behandelaandeel(),
                        Behandelaandeel.STAPPEN),
                entry(
                        "hardheidsclausule",
                        Tekst.of(
                                "Voldoet een beroep op de clausule aan de criteria?",
                                "Does an appeal to the clause meet the criteria?"),
                        Hardheidsclausulevraag.class,
                        Hardheidsclausulevraag.VORM,
                        new Hardheidsclausule(),
                        Hardheidsclausule.STAPPEN),
                entry(
                        "groeiplafond",
                        Tekst.of(
                                "Hoeveel mag verblijf met behandeling groeien?",
                                "How much may stay with treatment grow?"),
                        Groeiplafondvraag.class,
                        Groeiplafondvraag.VORM,
                        new Groeiplafond(),
                        Groeiplafond.STAPPEN),
                entry(
                        "tariefsubstitutie",
                        Tekst.of(
                                "Hoeveel uren passen bij een lager tarief in het kader?",
                                "How many hours fit in the framework at a lower tariff?"),
                        Tariefsubstitutievraag.class,
                        Tariefsubstitutievraag.VORM,
                        new Tariefsubstitutie(),
                        Tariefsubstitutie.STAPPEN),
                entry(
                        "budgetvoorrang",
                        Tekst.of(
                                "Wat wordt toegekend als extramurale zorg voorgaat?",
                                "What is granted when extramural care goes first?"),
                        Budgetvoorrangvraag.class,
                        Budgetvoorrangvraag.VORM,
                        new Budgetvoorrang(),
                        Budgetvoorrang.STAPPEN),
                entry(
                        "herschikking-realisatie",
                        Tekst.of(
                                "Wat is de afspraak na de herschikking?",
                                "What is the agreement after the herschikking?"),
                        HerschikkingRealisatievraag.class,
                        HerschikkingRealisatievraag.VORM,
                        new HerschikkingRealisatie(),
                        HerschikkingRealisatie.STAPPEN),
                entry(
                        "innovatiereserve",
                        Tekst.of(
                                "Hoeveel van de ruimte gaat naar innovatie?",
                                "How much of the room is reserved for innovation?"),
                        Innovatiereservevraag.class,
                        Innovatiereservevraag.VORM,
                        new Innovatiereserve(),
                        Innovatiereserve.STAPPEN),
                entry(
                        "contracteergemiddelde",
                        Tekst.of(
                                "Welke gemiddelden gelden bij het contracteren?",
                                "Which averages are used when contracting?"),
                        Contracteergemiddeldevraag.class,
                        Contracteergemiddeldevraag.VORM,
                        new Contracteergemiddelde(),
                        Contracteergemiddelde.STAPPEN));
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Inschrijving<V, T> entry(
            String naam,
            Tekst titel,
            Class<V> vraagtype,
            Objectvorm<V> vorm,
            Berekening<V, T> berekening,
            List<Stap> stappen) {
        String bestand = naam + "-voorbeelden.tsv";
        return new Inschrijving<>(
                naam,
                titel,
                vraagtype,
                vorm,
                berekening,
                stappen.stream().map(Stap::regel).toList(),
                Rekenvoorbeeld.read(Resources.text(Volumeberekeningen.class.getResourceAsStream(bestand), bestand)));
    }
}
