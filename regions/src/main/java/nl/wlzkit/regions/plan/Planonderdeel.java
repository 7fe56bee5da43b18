package nl.wlzkit.regions.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** A part that a plan of a region has, by the texts. What the plan itself shows is read off it; the rest somebody tells. */
public enum Planonderdeel implements Leesbaar {
    /** Demand and supply of every task in the first year. */
    CIJFERS("NK-058", false, "cijfers van vraag en aanbod nu", "numbers of demand and supply now"),
    /** Demand and supply of every task in every later year, at least one; a range will do. */
    PROJECTIE("NK-058", false, "cijfers van vraag en aanbod straks", "numbers of demand and supply later"),
    /** The qualitative picture. */
    KWALITATIEF_BEELD("NK-058", true, "een kwalitatief beeld", "a qualitative picture"),
    /** For every task that does not solve itself how it is solved. */
    OPLOSSING("NK-113", false, "hoe elke opgave wordt opgelost", "how each task is solved"),
    /** Of every measure from when it is there. */
    BEGIN("NK-058", false, "vanaf wanneer elke maatregel er is", "from when each measure is there"),
    /** Of every measure by whom. */
    PARTIJEN("NK-117", false, "wie elke maatregel uitvoeren", "who carries out each measure"),
    /** Of every agreement its result in numbers. */
    RESULTAAT("NK-117", false, "hoeveel elke maatregel oplevert", "how much each measure yields"),
    /** The plan was made with the partners in the region. */
    MET_PARTNERS("NK-113", true, "opgesteld met de regiopartners", "made with the partners in the region"),
    /** With tasks in the GGZ: bottlenecks and solutions were made sharp with the providers. */
    MET_AANBIEDERS(
            "FRI-124", true, "knelpunten en oplossingen met aanbieders", "bottlenecks and solutions with providers"),
    /** The plan is in the purchasing policy. */
    IN_INKOOPBELEID("NK-116", true, "verwerkt in het inkoopbeleid", "in the purchasing policy"),
    /** The agreements on results are in contracts. */
    IN_CONTRACTEN("NK-117", true, "afspraken contractueel vastgelegd", "agreements recorded in contracts"),
    /** Monitoring of how it is carried out, and adjusting. */
    MONITORING("NK-118", true, "monitoring en bijsturing", "monitoring and adjusting"),
    /** At least one day of evaluation. */
    EVALUATIE("FRI-204", false, "ten minste één evaluatiemoment", "at least one day of evaluation");

    private final String regel;
    private final boolean verteld;
    private final Tekst naam;

    Planonderdeel(String regel, boolean verteld, String nl, String en) {
        this.regel = regel;
        this.verteld = verteld;
        this.naam = Tekst.of(nl, en);
    }

    /** The parts that the numbers and measures of a plan do not show. */
    static List<Planonderdeel> told() {
        return Stream.of(values()).filter(Planonderdeel::isVerteld).toList();
    }

    /**
     * Says whether somebody has to tell it.
     *
     * @return false if the plan itself shows it
     */
    public boolean isVerteld() {
        return verteld;
    }

    /** Its name in a question: {@code kwalitatiefBeeld}. */
    String sleutel() {
        String[] woorden = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder sleutel = new StringBuilder(woorden[0]);
        for (int i = 1; i < woorden.length; i++) {
            sleutel.append(Character.toUpperCase(woorden[i].charAt(0))).append(woorden[i].substring(1));
        }
        return sleutel.toString();
    }

    static Optional<Planonderdeel> find(String sleutel) {
        return told().stream().filter(o -> o.sleutel().equals(sleutel)).findFirst();
    }

    Gat<Boolean> gat() {
        return new Gat<>(sleutel(), naam, Eigenaar.ZORGKANTOOR, Domein.yesNo());
    }

    /**
     * Returns the rule and what it asks.
     *
     * @return the step
     */
    public Stap stap() {
        return new Stap(regel, Tekst.of("ontbreekt: " + naam.nl(), "lacks: " + naam.en()));
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
