package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;

import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;

/**
 * What is known of an agreement. What is absent is not known. Immutable and thread-safe.
 *
 * @param contractmonitoring whether the zorgkantoor has it in its monitoring of contracts
 * @param monitoring whether a process of monitoring is agreed, or the zorgkantoor keeps monitoring whether the friction is
 *     solved
 * @param bijsturing whether a process of adjusting is agreed
 * @param stappenBijUitblijven whether the steps are agreed for when solving does not come off the ground
 * @param einddoel whether it says what the zorgkantoor finally wants to reach
 * @param resultaten whether it says which results must be reached
 */
public record Afspraakfeiten(
        Optional<Boolean> contractmonitoring,
        Optional<Boolean> monitoring,
        Optional<Boolean> bijsturing,
        Optional<Boolean> stappenBijUitblijven,
        Optional<Boolean> einddoel,
        Optional<Boolean> resultaten) {
    /** Nothing is known. */
    public static final Afspraakfeiten ONBEKEND = new Afspraakfeiten(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Eigenschap<Afspraakfeiten, Boolean> CONTRACTMONITORING =
            optional("contractmonitoring", Waardevormen.JA_NEE, Afspraakfeiten::contractmonitoring);
    private static final Eigenschap<Afspraakfeiten, Boolean> MONITORING =
            optional("monitoring", Waardevormen.JA_NEE, Afspraakfeiten::monitoring);
    private static final Eigenschap<Afspraakfeiten, Boolean> BIJSTURING =
            optional("bijsturing", Waardevormen.JA_NEE, Afspraakfeiten::bijsturing);
    private static final Eigenschap<Afspraakfeiten, Boolean> STAPPEN =
            optional("stappenBijUitblijven", Waardevormen.JA_NEE, Afspraakfeiten::stappenBijUitblijven);
    private static final Eigenschap<Afspraakfeiten, Boolean> EINDDOEL =
            optional("einddoel", Waardevormen.JA_NEE, Afspraakfeiten::einddoel);
    private static final Eigenschap<Afspraakfeiten, Boolean> RESULTATEN =
            optional("resultaten", Waardevormen.JA_NEE, Afspraakfeiten::resultaten);
    static final Objectvorm<Afspraakfeiten> VORM = Objectvorm.of(
            g -> new Afspraakfeiten(
                    g.find(CONTRACTMONITORING),
                    g.find(MONITORING),
                    g.find(BIJSTURING),
                    g.find(STAPPEN),
                    g.find(EINDDOEL),
                    g.find(RESULTATEN)),
            CONTRACTMONITORING,
            MONITORING,
            BIJSTURING,
            STAPPEN,
            EINDDOEL,
            RESULTATEN);

    /** What an element that is a fact is called in a question. */
    static String naam(Afspraakelement element) {
        return switch (element) {
            case CONTRACTMONITORING -> CONTRACTMONITORING.naam();
            case MONITORING -> MONITORING.naam();
            case BIJSTURING -> BIJSTURING.naam();
            case STAPPEN_BIJ_UITBLIJVEN -> STAPPEN.naam();
            case EINDDOEL -> EINDDOEL.naam();
            case RESULTATEN -> RESULTATEN.naam();
            case FRICTIE, RESULTAATGERICHT, FORMELE_VASTLEGGING -> "";
        };
    }

    /** Says one thing more, by what it is called in a question. */
    Afspraakfeiten with(String naam, boolean waarde) {
        for (Afspraakelement element : Afspraakelement.values()) {
            if (naam.equals(naam(element))) {
                return with(element, waarde);
            }
        }
        return this;
    }

    boolean isLeeg() {
        return equals(ONBEKEND);
    }

    /**
     * Says one thing more, or otherwise.
     *
     * @param element one of those that are a fact: {@code CONTRACTMONITORING} through {@code RESULTATEN}
     * @param waarde whether it is there
     * @return these facts with that one
     * @throws IllegalArgumentException for an element that follows from the agreement itself
     */
    public Afspraakfeiten with(Afspraakelement element, boolean waarde) {
        Optional<Boolean> nu = Optional.of(waarde);
        return switch (element) {
            case CONTRACTMONITORING ->
                new Afspraakfeiten(nu, monitoring, bijsturing, stappenBijUitblijven, einddoel, resultaten);
            case MONITORING ->
                new Afspraakfeiten(contractmonitoring, nu, bijsturing, stappenBijUitblijven, einddoel, resultaten);
            case BIJSTURING ->
                new Afspraakfeiten(contractmonitoring, monitoring, nu, stappenBijUitblijven, einddoel, resultaten);
            case STAPPEN_BIJ_UITBLIJVEN ->
                new Afspraakfeiten(contractmonitoring, monitoring, bijsturing, nu, einddoel, resultaten);
            case EINDDOEL ->
                new Afspraakfeiten(contractmonitoring, monitoring, bijsturing, stappenBijUitblijven, nu, resultaten);
            case RESULTATEN ->
                new Afspraakfeiten(contractmonitoring, monitoring, bijsturing, stappenBijUitblijven, einddoel, nu);
            case FRICTIE, RESULTAATGERICHT, FORMELE_VASTLEGGING ->
                throw new IllegalArgumentException(element + " follows from the agreement");
        };
    }
}
