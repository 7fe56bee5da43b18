package nl.wlzkit.quality.profile;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevorm;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;

/**
 * One person in one role. Immutable and thread-safe.
 *
 * @param persoon the person, by name or number
 * @param rol the role
 * @param toegang in house, or on call
 * @param basis on a structural basis or ad hoc; absent when not told
 * @param sector the sector for which it holds, nursing and care or disability care; absent for both
 * @param van the first day; absent when it has always been so
 * @param totEnMet the last day; absent when there is none
 */
public record Roltoewijzing(
        String persoon,
        Teamrol rol,
        Toegang toegang,
        Optional<Basis> basis,
        Optional<Sector> sector,
        Optional<LocalDate> van,
        Optional<LocalDate> totEnMet)
        implements Comparable<Roltoewijzing> {
    private static final Comparator<Roltoewijzing> ORDE = Comparator.comparing(Roltoewijzing::sleutel)
            .thenComparing(t -> t.basis().map(Basis::name).orElse(""));

    private static final Eigenschap<Roltoewijzing, String> PERSOON =
            required("persoon", Waardevormen.NAAM, Roltoewijzing::persoon);
    private static final Eigenschap<Roltoewijzing, Teamrol> ROL =
            required("rol", Waardevormen.constant(Teamrol.class), Roltoewijzing::rol);
    private static final Eigenschap<Roltoewijzing, Toegang> TOEGANG =
            required("toegang", Waardevormen.constant(Toegang.class), Roltoewijzing::toegang);
    private static final Eigenschap<Roltoewijzing, Basis> BASIS =
            optional("basis", Waardevormen.constant(Basis.class), Roltoewijzing::basis);
    private static final Eigenschap<Roltoewijzing, Sector> SECTOR =
            optional("sector", Grenzen.SECTOREN, Roltoewijzing::sector);
    private static final Eigenschap<Roltoewijzing, LocalDate> VAN =
            optional("van", Waardevormen.DAG, Roltoewijzing::van);
    private static final Eigenschap<Roltoewijzing, LocalDate> TOT =
            optional("totEnMet", Waardevormen.DAG, Roltoewijzing::totEnMet);
    static final Waardevorm<Roltoewijzing> VORM = Objectvorm.of(
            g -> new Roltoewijzing(
                    g.get(PERSOON),
                    g.get(ROL),
                    g.get(TOEGANG),
                    g.find(BASIS),
                    g.find(SECTOR),
                    g.find(VAN),
                    g.find(TOT)),
            PERSOON,
            ROL,
            TOEGANG,
            BASIS,
            SECTOR,
            VAN,
            TOT);

    /**
     * Checks the parts.
     *
     * @param persoon the person, by name or number
     * @param rol the role
     * @param toegang in house, or on call
     * @param basis on a structural basis or ad hoc; absent when not told
     * @param sector the sector for which it holds, nursing and care or disability care; absent for both
     * @param van the first day; absent when it has always been so
     * @param totEnMet the last day; absent when there is none
     * @throws OngeldigeWaardeException if the name is blank, the sector is another, or the last day is before the first
     */
    public Roltoewijzing {
        Grenzen.name(persoon);
        sector.ifPresent(Grenzen::sector);
        Grenzen.period(van, totEnMet);
    }

    /**
     * Assigns a role in house on a structural basis, for both sectors and without end.
     *
     * @param persoon the person, by name or number
     * @param rol the role
     * @return the assignment
     * @throws OngeldigeWaardeException if the name is blank
     */
    public static Roltoewijzing of(String persoon, Teamrol rol) {
        return new Roltoewijzing(
                persoon,
                rol,
                Toegang.IN_HUIS,
                Optional.of(Basis.STRUCTUREEL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Roltoewijzing with(Basis nu) {
        return new Roltoewijzing(persoon, rol, toegang, Optional.of(nu), sector, van, totEnMet);
    }

    boolean holds(LocalDate dag, Optional<Sector> voor) {
        return (van.isEmpty() || !dag.isBefore(van.get()))
                && (totEnMet.isEmpty() || !dag.isAfter(totEnMet.get()))
                && (sector.isEmpty() || sector.equals(voor));
    }

    /** All but the basis, as the name of a hole. */
    String sleutel() {
        return "basis van " + persoon + " als " + rol.name() + " " + toegang.name()
                + sector.map(s -> " " + s.name()).orElse("")
                + van.map(d -> " van " + d).orElse("")
                + totEnMet.map(d -> " t/m " + d).orElse("");
    }

    /** Orders by person, role and the rest, so that the order in which they were told does not matter. */
    @Override
    public int compareTo(Roltoewijzing ander) {
        return ORDE.compare(this, ander);
    }
}
