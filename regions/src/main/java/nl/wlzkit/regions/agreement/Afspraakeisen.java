package nl.wlzkit.regions.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** What is asked of which agreement, and by which sentence. */
final class Afspraakeisen {
    /** An element that is asked, with the sentence that asks it, and whether it is there. */
    record Eis(Afspraakelement element, Stap stap, Oordeel oordeel) {}

    private static final Stap FRICTIE = step("FRI-145", Afspraakelement.FRICTIE);
    private static final Stap RESULTAATGERICHT = step("FRI-175", Afspraakelement.RESULTAATGERICHT);
    private static final Stap FORMEEL = step("FRI-162", Afspraakelement.FORMELE_VASTLEGGING);
    private static final Stap CONTRACTMONITORING = step("FRI-167", Afspraakelement.CONTRACTMONITORING);
    private static final Stap MONITORING = step("FRI-132", Afspraakelement.MONITORING);
    private static final Stap BIJSTURING = step("FRI-132", Afspraakelement.BIJSTURING);
    private static final Stap STAPPEN_BIJ = step("FRI-133", Afspraakelement.STAPPEN_BIJ_UITBLIJVEN);
    private static final Stap EINDDOEL = step("FRI-134", Afspraakelement.EINDDOEL);
    private static final Stap RESULTATEN = step("FRI-135", Afspraakelement.RESULTATEN);
    private static final Stap VOORTGANG = step("FRI-135", Afspraakelement.MONITORING);
    private static final Stap BLIJVEN = step("FRI-165", Afspraakelement.MONITORING);

    static final List<Stap> STAPPEN = List.of(
            FRICTIE,
            RESULTAATGERICHT,
            FORMEEL,
            CONTRACTMONITORING,
            MONITORING,
            BIJSTURING,
            STAPPEN_BIJ,
            EINDDOEL,
            RESULTATEN,
            VOORTGANG,
            BLIJVEN);

    private Afspraakeisen() {}

    private static Stap step(String regel, Afspraakelement element) {
        return new Stap(regel, Tekst.of("niet " + element.in(Taal.NL), "not " + element.in(Taal.EN)));
    }

    /** Whether the zorgkantoor cooperates in a form in which parties can say what they intend. */
    static boolean isSamenwerking(Afspraak a) {
        return a.zorgkantoor()
                && (a.in(Vastleggingsvorm.SAMENWERKINGSOVEREENKOMST) || a.in(Vastleggingsvorm.CONVENANT));
    }

    static boolean isProjectplan(Afspraak a) {
        return a.zorgkantoor() && a.in(Vastleggingsvorm.PROJECTPLAN);
    }

    /** Everything that is asked, each element once; what is asked only of an agreement of intent, is to be judged then. */
    static List<Eis> asked(Afspraakvraag vraag) {
        Afspraak a = vraag.afspraak();
        Afspraakfeiten feiten = a.feiten();
        Oordeel intentie = verdict(a.type().map(t -> t == Afspraaktype.INTENTIONEEL));
        List<Eis> eisen = new ArrayList<>();
        eisen.add(new Eis(
                Afspraakelement.FRICTIE, FRICTIE, Oordeel.of(!a.fricties().isEmpty())));
        if (a.kanaal() == Afspraakkanaal.EEN_OP_EEN) {
            eisen.add(new Eis(Afspraakelement.RESULTAATGERICHT, RESULTAATGERICHT, intentie.not()));
            eisen.add(new Eis(
                    Afspraakelement.FORMELE_VASTLEGGING, FORMEEL, Oordeel.of(a.any(Vastleggingsvorm::isContract))));
            eisen.add(new Eis(
                    Afspraakelement.CONTRACTMONITORING, CONTRACTMONITORING, verdict(vraag.contractmonitoring())));
        }
        boolean samenwerking = isSamenwerking(a) && intentie != Oordeel.VOLDOET_NIET;
        if (samenwerking) {
            Oordeel anders = intentie.not();
            add(eisen, Afspraakelement.MONITORING, MONITORING, feiten.monitoring(), anders);
            add(eisen, Afspraakelement.BIJSTURING, BIJSTURING, feiten.bijsturing(), anders);
            add(eisen, Afspraakelement.STAPPEN_BIJ_UITBLIJVEN, STAPPEN_BIJ, feiten.stappenBijUitblijven(), anders);
            add(eisen, Afspraakelement.EINDDOEL, EINDDOEL, feiten.einddoel(), anders);
        }
        if (isProjectplan(a)) {
            add(eisen, Afspraakelement.RESULTATEN, RESULTATEN, feiten.resultaten(), Oordeel.VOLDOET_NIET);
            if (!samenwerking) {
                add(eisen, Afspraakelement.MONITORING, VOORTGANG, feiten.monitoring(), Oordeel.VOLDOET_NIET);
            }
        }
        if (a.kanaal() == Afspraakkanaal.ONDERLING) {
            add(eisen, Afspraakelement.MONITORING, BLIJVEN, feiten.monitoring(), Oordeel.VOLDOET_NIET);
        }
        return List.copyOf(eisen);
    }

    /** It is there, or it need not be. */
    private static void add(
            List<Eis> eisen, Afspraakelement element, Stap stap, Optional<Boolean> feit, Oordeel hoeftNiet) {
        eisen.add(new Eis(element, stap, verdict(feit).or(hoeftNiet)));
    }

    static Oordeel verdict(Optional<Boolean> feit) {
        return feit.map(Oordeel::of).orElse(Oordeel.TE_BEOORDELEN);
    }
}
