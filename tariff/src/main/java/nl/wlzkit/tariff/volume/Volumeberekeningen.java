package nl.wlzkit.tariff.volume;

import java.util.List;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Inschrijving;
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
                                "Hoeveel van een volume legt een zorgkantoor bij de initiële afspraak 2017 vast?",
                                "How much of a volume does a zorgkantoor fix at the initial agreement of 2017?"),
                        Volume2017vraag.class,
                        Volume2017vraag.VORM,
                        new Volume2017(),
                        Volume2017.STAPPEN),
                entry(
                        "herschikking-2017",
                        Tekst.of(
                                "Wat krijgt een zorgaanbieder bij de herschikking 2017 van wat onverdeeld bleef?",
                                "What does a provider get of the undivided means in the herschikking of 2017?"),
                        Herschikking2017vraag.class,
                        Herschikking2017vraag.VORM,
                        new Herschikking2017(),
                        Herschikking2017.STAPPEN),
                entry(
                        "uitnutting-2017",
                        Tekst.of(
                                "Hoeveel van de contracteerruimte 2017 is uitgenut, en is dat elk kwartaal gepubliceerd?",
                                "How much of the contracteerruimte of 2017 is used, and was that published every quarter?"),
                        Uitnutting2017vraag.class,
                        Uitnutting2017vraag.VORM,
                        new Uitnutting2017(),
                        Uitnutting2017.STAPPEN),
                entry(
                        "volumeplafond",
                        Tekst.of(
                                "Wat betaalt Zilveren Kruis voor verblijfsdagen boven en onder het volumeplafond?",
                                "What does Zilveren Kruis pay for days of stay above and below the volumeplafond?"),
                        Volumeplafondvraag.class,
                        Volumeplafondvraag.VORM,
                        new Volumeplafond(),
                        Volumeplafond.STAPPEN),
                entry(
                        "plafondhoogte",
                        Tekst.of(
                                "Hoe hoog is het volumeplafond van een zorgaanbieder bij Zilveren Kruis?",
                                "How high is the volumeplafond of a provider at Zilveren Kruis?"),
                        Plafondhoogtevraag.class,
                        Plafondhoogtevraag.VORM,
                        new Plafondhoogte(),
                        Plafondhoogte.STAPPEN),
                entry(
                        "behandelaandeel",
                        Tekst.of(
                                "Hoeveel verblijfsdagen mogen bij Zilveren Kruis met behandeling zijn?",
                                "How many days of stay may be with treatment at Zilveren Kruis?"),
                        Behandelaandeelvraag.class,
                        Behandelaandeelvraag.VORM,
                        new Behandelaandeel(),
                        Behandelaandeel.STAPPEN),
                entry(
                        "hardheidsclausule",
                        Tekst.of(
                                "Voldoet een beroep op de hardheidsclausule van Zilveren Kruis aan de criteria?",
                                "Does an appeal to the hardheidsclausule of Zilveren Kruis meet the criteria?"),
                        Hardheidsclausulevraag.class,
                        Hardheidsclausulevraag.VORM,
                        new Hardheidsclausule(),
                        Hardheidsclausule.STAPPEN),
                entry(
                        "groeiplafond",
                        Tekst.of(
                                "Hoeveel mag verblijf met behandeling groeien bij Zorg en Zekerheid?",
                                "How much may stay with treatment grow at Zorg en Zekerheid?"),
                        Groeiplafondvraag.class,
                        Groeiplafondvraag.VORM,
                        new Groeiplafond(),
                        Groeiplafond.STAPPEN),
                entry(
                        "tariefsubstitutie",
                        Tekst.of(
                                "Hoeveel uren passen bij een lager tariefpercentage in hetzelfde kader?",
                                "How many hours fit in the same framework at a lower tariff percentage?"),
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
                                "Wat is de afspraak na de herschikking op gerealiseerde productie?",
                                "What is the agreement after the herschikking on realised production?"),
                        HerschikkingRealisatievraag.class,
                        HerschikkingRealisatievraag.VORM,
                        new HerschikkingRealisatie(),
                        HerschikkingRealisatie.STAPPEN),
                entry(
                        "innovatiereserve",
                        Tekst.of(
                                "Hoeveel van de contracteerruimte wordt voor innovatie gereserveerd?",
                                "How much of the contracteerruimte is reserved for innovation?"),
                        Innovatiereservevraag.class,
                        Innovatiereservevraag.VORM,
                        new Innovatiereserve(),
                        Innovatiereserve.STAPPEN),
                entry(
                        "contracteergemiddelde",
                        Tekst.of(
                                "Welke gemiddelden gebruikt DSW bij het contracteren?",
                                "Which averages does DSW use when it contracts?"),
                        Contracteergemiddeldevraag.class,
                        Contracteergemiddeldevraag.VORM,
                        new Contracteergemiddelde(),
                        Contracteergemiddelde.STAPPEN));
    }

    private static <V extends Vraag<V>, T extends Comparable<? super T>> Inschrijving<V, T> entry(
            String naam,
            Tekst titel,
            Class<V> vraagtype,
            Vorm<V> vorm,
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
