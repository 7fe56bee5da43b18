package nl.wlzkit.regions.agreement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * An agreement about frictions, with providers or with partners in the region. Two are equal if they say the same, in the
 * same order. Immutable and thread-safe.
 *
 * @param naam its name, 1 through 100 characters
 * @param partijen who makes it beside the zorgkantoor, 1 through 50, every name once
 * @param zorgkantoor whether the zorgkantoor takes part
 * @param type whether it is of intent or result-oriented; absent when it is not known
 * @param fricties the ids of the frictions that it is aimed at, at most 50, every id once; none if it is aimed at none
 * @param vastlegging in what it is laid down, at most 50, each once; none if it is not laid down
 * @param feiten what is known of it
 * @param maatregelen what it makes of the supply, at most 50, each once
 * @param onderwerpen the subjects of care of its addendum, at most 50, each once
 * @param vervolgOp the name of the agreement that it works out; absent if it works out none
 */
public record Afspraak(
        String naam,
        List<String> partijen,
        boolean zorgkantoor,
        Optional<Afspraaktype> type,
        List<String> fricties,
        List<Opgesomd<Vastleggingsvorm>> vastlegging,
        Afspraakfeiten feiten,
        List<Opgesomd<Aanbodmaatregel>> maatregelen,
        List<Opgesomd<Addendumonderwerp>> onderwerpen,
        Optional<String> vervolgOp) {
    private static final Waardevorm<List<Opgesomd<Vastleggingsvorm>>> VASTLEGGINGEN =
            Vormen.each(Opgesomd.vorm(Vastleggingsvorm.class), Vormen.MEESTE_NAMEN);
    private static final Waardevorm<List<Opgesomd<Aanbodmaatregel>>> ALLE_MAATREGELEN =
            Vormen.each(Opgesomd.vorm(Aanbodmaatregel.class), Vormen.MEESTE_NAMEN);
    private static final Waardevorm<List<Opgesomd<Addendumonderwerp>>> ALLE_ONDERWERPEN =
            Vormen.each(Opgesomd.vorm(Addendumonderwerp.class), Vormen.MEESTE_NAMEN);

    static final Eigenschap<Afspraak, String> NAAM = required("naam", Vormen.NAAM, Afspraak::naam);
    private static final Eigenschap<Afspraak, List<String>> PARTIJEN =
            required("partijen", Waardevormen.checked(Vormen.NAMEN, Afspraak::some), Afspraak::partijen);
    private static final Eigenschap<Afspraak, Boolean> ZORGKANTOOR =
            required("zorgkantoor", Waardevormen.JA_NEE, Afspraak::zorgkantoor);
    private static final Eigenschap<Afspraak, Afspraaktype> TYPE =
            optional("type", Waardevormen.constant(Afspraaktype.class), Afspraak::type);
    private static final Eigenschap<Afspraak, List<String>> FRICTIES =
            required("fricties", Vormen.NAMEN, Afspraak::fricties);
    private static final Eigenschap<Afspraak, List<Opgesomd<Vastleggingsvorm>>> VASTLEGGING =
            required("vastlegging", VASTLEGGINGEN, Afspraak::vastlegging);
    private static final Eigenschap<Afspraak, Afspraakfeiten> FEITEN =
            optional("feiten", Afspraakfeiten.VORM, a -> Optional.of(a.feiten()).filter(f -> !f.isLeeg()));
    private static final Eigenschap<Afspraak, List<Opgesomd<Aanbodmaatregel>>> MAATREGELEN =
            optional("maatregelen", ALLE_MAATREGELEN, a -> Vormen.present(a.maatregelen()));
    private static final Eigenschap<Afspraak, List<Opgesomd<Addendumonderwerp>>> ONDERWERPEN =
            optional("onderwerpen", ALLE_ONDERWERPEN, a -> Vormen.present(a.onderwerpen()));
    private static final Eigenschap<Afspraak, String> VERVOLG_OP =
            optional("vervolgOp", Vormen.NAAM, Afspraak::vervolgOp);
    static final Objectvorm<Afspraak> VORM = Objectvorm.of(
                    g -> new Afspraak(
                            g.get(NAAM),
                            g.get(PARTIJEN),
                            g.get(ZORGKANTOOR),
                            g.find(TYPE),
                            g.get(FRICTIES),
                            g.get(VASTLEGGING),
                            g.find(FEITEN).orElse(Afspraakfeiten.ONBEKEND),
                            g.find(MAATREGELEN).orElse(List.of()),
                            g.find(ONDERWERPEN).orElse(List.of()),
                            g.find(VERVOLG_OP)),
                    NAAM,
                    PARTIJEN,
                    ZORGKANTOOR,
                    TYPE,
                    FRICTIES,
                    VASTLEGGING,
                    FEITEN,
                    MAATREGELEN,
                    ONDERWERPEN,
                    VERVOLG_OP)
            .where(
                    VASTLEGGING,
                    g -> g.find(ZORGKANTOOR)
                            .ifPresent(z -> checkForms(z, g.find(VASTLEGGING).orElse(List.of()))))
            .where(
                    ONDERWERPEN,
                    g -> g.find(VASTLEGGING)
                            .ifPresent(v -> checkSubjects(v, g.find(ONDERWERPEN).orElse(List.of()))));

    /**
     * Checks the parts.
     *
     * @param naam its name, 1 through 100 characters
     * @param partijen who makes it beside the zorgkantoor, 1 through 50, every name once
     * @param zorgkantoor whether the zorgkantoor takes part
     * @param type whether it is of intent or result-oriented; absent when it is not known
     * @param fricties the ids of the frictions that it is aimed at, at most 50, every id once; none if it is aimed at none
     * @param vastlegging in what it is laid down, at most 50, each once; none if it is not laid down
     * @param feiten what is known of it
     * @param maatregelen what it makes of the supply, at most 50, each once
     * @param onderwerpen the subjects of care of its addendum, at most 50, each once
     * @param vervolgOp the name of the agreement that it works out; absent if it works out none
     * @throws OngeldigeWaardeException if there are no parties, something comes twice, there is too much, a contract is made
     *     without the zorgkantoor or a mutual agreement with it, or there are subjects of an addendum without one
     */
    public Afspraak {
        Vormen.NAAM.check(naam);
        partijen = some(Vormen.checkNames(partijen, Vormen.MEESTE_NAMEN));
        fricties = Vormen.checkNames(fricties, Vormen.MEESTE_NAMEN);
        vastlegging = Vormen.once(vastlegging, Vormen.MEESTE_NAMEN);
        maatregelen = Vormen.once(maatregelen, Vormen.MEESTE_NAMEN);
        onderwerpen = Vormen.once(onderwerpen, Vormen.MEESTE_NAMEN);
        vervolgOp.ifPresent(Vormen.NAAM::check);
        checkForms(zorgkantoor, vastlegging);
        checkSubjects(vastlegging, onderwerpen);
    }

    private static List<String> some(List<String> partijen) {
        if (partijen.isEmpty()) {
            throw Vormen.unfit("", "een afspraak met minstens één partij", "an agreement with at least one party");
        }
        return partijen;
    }

    private static void checkForms(boolean zorgkantoor, List<Opgesomd<Vastleggingsvorm>> vormen) {
        for (Opgesomd<Vastleggingsvorm> vorm : vormen) {
            if (!zorgkantoor
                    && vorm.keuze().filter(Vastleggingsvorm::isContract).isPresent()) {
                throw Vormen.unfit(
                        vorm.toString(),
                        "een overeenkomst of addendum met het zorgkantoor",
                        "a contract or addendum with the zorgkantoor");
            }
            if (zorgkantoor && vorm.is(Vastleggingsvorm.ONDERLING_AANBIEDERS)) {
                throw Vormen.unfit(
                        vorm.toString(),
                        "een onderlinge afspraak zonder het zorgkantoor",
                        "a mutual agreement without the zorgkantoor");
            }
        }
    }

    private static void checkSubjects(
            List<Opgesomd<Vastleggingsvorm>> vormen, List<Opgesomd<Addendumonderwerp>> onderwerpen) {
        if (!onderwerpen.isEmpty() && vormen.stream().noneMatch(v -> v.is(Vastleggingsvorm.ADDENDUM))) {
            throw Vormen.unfit(
                    onderwerpen.get(0).toString(),
                    "onderwerpen van een addendum bij een afspraak in een addendum",
                    "subjects of an addendum with an agreement in an addendum");
        }
    }

    /**
     * Makes an agreement with one party of which no more is known than this.
     *
     * @param naam its name, 1 through 100 characters
     * @param partij who makes it with the zorgkantoor
     * @param type whether it is of intent or result-oriented
     * @param frictie the id of the friction that it is aimed at
     * @param vastlegging in what it is laid down, each once
     * @param feiten what is known of it
     * @return the agreement, with the zorgkantoor
     * @throws OngeldigeWaardeException if a name is no name, or a form comes twice
     */
    public static Afspraak of(
            String naam,
            String partij,
            Afspraaktype type,
            String frictie,
            List<Vastleggingsvorm> vastlegging,
            Afspraakfeiten feiten) {
        return new Afspraak(
                naam,
                List.of(partij),
                true,
                Optional.of(type),
                List.of(frictie),
                vastlegging.stream().map(Opgesomd::of).toList(),
                feiten,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * Returns between whom it is made: what is in a contract is one-to-one, what is only in a form of cooperation is of the
     * network, and what is in neither is one-to-one if the zorgkantoor takes part.
     *
     * @return the channel
     */
    public Afspraakkanaal kanaal() {
        if (!zorgkantoor) {
            return Afspraakkanaal.ONDERLING;
        }
        return any(Vastleggingsvorm::isNetwerk) && !any(Vastleggingsvorm::isContract)
                ? Afspraakkanaal.NETWERK
                : Afspraakkanaal.EEN_OP_EEN;
    }

    boolean any(Predicate<Vastleggingsvorm> wat) {
        return vastlegging.stream().anyMatch(v -> v.keuze().filter(wat).isPresent());
    }

    boolean in(Vastleggingsvorm vorm) {
        return any(vorm::equals);
    }

    Afspraak with(Optional<Afspraaktype> nu, Afspraakfeiten anders) {
        return new Afspraak(
                naam, partijen, zorgkantoor, nu, fricties, vastlegging, anders, maatregelen, onderwerpen, vervolgOp);
    }

    /** Whether it is in the monitoring of contracts; what is in an addendum is, when a reading has it so. */
    Optional<Boolean> contractmonitoring(boolean hoortBijAddendum) {
        return feiten.contractmonitoring()
                .or(() -> Optional.of(true).filter(x -> hoortBijAddendum && in(Vastleggingsvorm.ADDENDUM)));
    }

    /** Whether anybody watches it: in the monitoring of contracts or otherwise. */
    Optional<Boolean> monitored(boolean hoortBijAddendum) {
        Optional<Boolean> contract = contractmonitoring(hoortBijAddendum);
        Optional<Boolean> anders = feiten.monitoring();
        if (contract.orElse(false) || anders.orElse(false)) {
            return Optional.of(true);
        }
        return contract.isPresent() && anders.isPresent() ? Optional.of(false) : Optional.empty();
    }
}
