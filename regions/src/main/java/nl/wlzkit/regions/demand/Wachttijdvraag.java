package nl.wlzkit.regions.demand;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.readings;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wlzkit.core.answer.Domein;
import nl.wlzkit.core.answer.Eigenaar;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Gecontroleerdevorm;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Leeswijze;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Vraag;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.text.Tekst;

/**
 * How many people wait, or waited, longer than the term that holds for them? Immutable and thread-safe.
 *
 * @param peildatum the day on which it is asked, from 2000 through 2099
 * @param wachtenden the people, everybody once, at most 10,000; the order does not matter
 * @param eigenNormen the terms of the zorgkantoor itself, at most one for a sector and status; they come before the published
 *     ones
 * @param normGeldig whether a published term without a date holds on the day; absent when it is not known
 * @param zonderNormTeLang whether those wait too long for whom no term is known; absent when nobody judged it
 * @param statusBijMelding whether those of whom the day of the status is unknown had it when they reported; absent when it is
 *     not known
 * @param leeswijze how ambiguous places are read
 */
public record Wachttijdvraag(
        LocalDate peildatum,
        List<Wachtende> wachtenden,
        List<EigenNorm> eigenNormen,
        Optional<Boolean> normGeldig,
        Optional<Boolean> zonderNormTeLang,
        Optional<Boolean> statusBijMelding,
        Leeswijze leeswijze)
        implements Vraag<Wachttijdvraag> {
    /** The reading of when the wait starts. */
    public static final String KLOK = "klok";

    static final String LAATSTE = "laatste";
    static final String MELDING = "melding";

    /** All readings at their default. */
    public static final Leeswijze LEZINGEN =
            Wachtnormen.LEZINGEN.and(Leeswijze.lezing(KLOK, "WK-LEES-WACHT-KLOK", LAATSTE, MELDING));

    static final int MEESTE = 10_000;
    static final int MEESTE_NORMEN = 100;

    /**
     * A term of the zorgkantoor itself. Immutable and thread-safe.
     *
     * @param sector the sector
     * @param status the status
     * @param dagen how many days somebody may wait, 1 through 1,000
     */
    public record EigenNorm(Sector sector, Leveringsstatus status, int dagen) {
        private static final Grensvorm<Integer> DAGEN =
                Waardevormen.integer(Tekst.of("een aantal dagen", "a number of days"), 1, 1_000);
        private static final Eigenschap<EigenNorm, Sector> E_SECTOR =
                required("sector", Waardevormen.constant(Sector.class), EigenNorm::sector);
        private static final Eigenschap<EigenNorm, Leveringsstatus> E_STATUS =
                required("status", Wachtende.STATUS, EigenNorm::status);
        private static final Eigenschap<EigenNorm, Integer> E_DAGEN = required("dagen", DAGEN, EigenNorm::dagen);
        static final Objectvorm<EigenNorm> VORM = Objectvorm.of(
                g -> new EigenNorm(g.get(E_SECTOR), g.get(E_STATUS), g.get(E_DAGEN)), E_SECTOR, E_STATUS, E_DAGEN);

        /**
         * Checks the number.
         *
         * @param sector the sector
         * @param status the status
         * @param dagen how many days somebody may wait, 1 through 1,000
         * @throws OngeldigeWaardeException if the number is out of range
         */
        public EigenNorm {
            DAGEN.check(dagen);
        }

        Wachttermijn termijn() {
            return new Wachttermijn(dagen, Wachttermijn.Eenheid.DAGEN);
        }
    }

    static final Gat<Boolean> NORM_GELDIG = new Gat<>(
            "normGeldig",
            Tekst.of("de gepubliceerde norm zonder datum geldt", "the published term without a date holds"),
            Eigenaar.BRON,
            Domein.yesNo());
    static final Gat<Boolean> ZONDER_NORM_TE_LANG = new Gat<>(
            "zonderNormTeLang",
            Tekst.of("wie geen norm heeft, wacht te lang", "who has no term waits too long"),
            Eigenaar.ZORGKANTOOR,
            Domein.yesNo());
    static final Gat<Boolean> STATUS_BIJ_MELDING = new Gat<>(
            "statusBijMelding",
            Tekst.of(
                    "wie geen statusdag heeft, kreeg de status bij de melding",
                    "who has no day of the status got it with the report"),
            Eigenaar.AANBIEDER,
            Domein.yesNo());

    private record Ontwerp(
            LocalDate peildatum,
            List<Wachtende> wachtenden,
            List<EigenNorm> eigenNormen,
            Optional<Boolean> normGeldig,
            Optional<Boolean> zonderNormTeLang,
            Optional<Boolean> statusBijMelding,
            Leeswijze leeswijze) {}

    private static final Eigenschap<Ontwerp, LocalDate> E_PEILDATUM =
            required("peildatum", Wachtende.DAG, Ontwerp::peildatum);
    private static final Eigenschap<Ontwerp, List<Wachtende>> E_WACHTENDEN =
            required("wachtenden", Persoonssleutel.people(Wachtende.VORM, MEESTE), Ontwerp::wachtenden);
    private static final Eigenschap<Ontwerp, List<EigenNorm>> E_EIGEN_NORMEN = optional(
            "eigenNormen",
            Waardevormen.list(EigenNorm.VORM, MEESTE_NORMEN),
            o -> Optional.of(o.eigenNormen()).filter(n -> !n.isEmpty()));
    private static final Eigenschap<Ontwerp, Boolean> E_NORM_GELDIG =
            optional("normGeldig", Waardevormen.JA_NEE, Ontwerp::normGeldig);
    private static final Eigenschap<Ontwerp, Boolean> E_ZONDER_NORM =
            optional("zonderNormTeLang", Waardevormen.JA_NEE, Ontwerp::zonderNormTeLang);
    private static final Eigenschap<Ontwerp, Boolean> E_STATUS_BIJ_MELDING =
            optional("statusBijMelding", Waardevormen.JA_NEE, Ontwerp::statusBijMelding);
    private static final Eigenschap<Ontwerp, Leeswijze> E_LEESWIJZE = readings(LEZINGEN, Ontwerp::leeswijze);

    /** How it is written. */
    static final Gecontroleerdevorm<?, Wachttijdvraag> VORM = new Gecontroleerdevorm<>(
            Objectvorm.of(
                    g -> new Ontwerp(
                            g.get(E_PEILDATUM),
                            g.get(E_WACHTENDEN),
                            g.find(E_EIGEN_NORMEN).orElse(List.of()),
                            g.find(E_NORM_GELDIG),
                            g.find(E_ZONDER_NORM),
                            g.find(E_STATUS_BIJ_MELDING),
                            g.find(E_LEESWIJZE).orElse(LEZINGEN)),
                    E_PEILDATUM,
                    E_WACHTENDEN,
                    E_EIGEN_NORMEN,
                    E_NORM_GELDIG,
                    E_ZONDER_NORM,
                    E_STATUS_BIJ_MELDING,
                    E_LEESWIJZE),
            v -> new Ontwerp(
                    v.peildatum,
                    v.wachtenden,
                    v.eigenNormen,
                    v.normGeldig,
                    v.zonderNormTeLang,
                    v.statusBijMelding,
                    v.leeswijze),
            o -> problems(o.peildatum(), o.wachtenden(), o.eigenNormen()),
            o -> new Wachttijdvraag(
                    o.peildatum(),
                    o.wachtenden(),
                    o.eigenNormen(),
                    o.normGeldig(),
                    o.zonderNormTeLang(),
                    o.statusBijMelding(),
                    o.leeswijze()));

    /**
     * Checks how the parts fit.
     *
     * @param peildatum the day on which it is asked, from 2000 through 2099
     * @param wachtenden the people, everybody once, at most 10,000; the order does not matter
     * @param eigenNormen the terms of the zorgkantoor itself, at most one for a sector and status; they come before the
     *     published ones
     * @param normGeldig whether a published term without a date holds on the day; absent when it is not known
     * @param zonderNormTeLang whether those wait too long for whom no term is known; absent when nobody judged it
     * @param statusBijMelding whether those of whom the day of the status is unknown had it when they reported; absent when
     *     it is not known
     * @param leeswijze how ambiguous places are read
     * @throws OngeldigeWaardeException if somebody is there twice, a day is after the day of the question, there are two
     *     terms for one thing, or there are too many people
     */
    public Wachttijdvraag {
        Wachtende.DAG.check(peildatum);
        wachtenden = List.copyOf(wachtenden);
        eigenNormen = List.copyOf(eigenNormen);
        Lijsten.atMost(wachtenden, MEESTE);
        Lijsten.atMost(eigenNormen, MEESTE_NORMEN);
        LEZINGEN.check(leeswijze);
        Fout.throwIfAny(problems(peildatum, wachtenden, eigenNormen));
    }

    private static List<Fout> problems(LocalDate peildatum, List<Wachtende> wachtenden, List<EigenNorm> eigenNormen) {
        List<Fout> fouten =
                new ArrayList<>(Persoonssleutel.twice("wachtenden", wachtenden, Wachtende::client, "client"));
        for (int i = 0; i < wachtenden.size(); i++) {
            Wachtende w = wachtenden.get(i);
            String plek = Integer.toString(i);
            late(fouten, peildatum, Optional.of(w.gemeld()), plek, "gemeld");
            late(fouten, peildatum, w.statusToegekend(), plek, "statusToegekend");
            late(fouten, peildatum, w.zorgOntvangen(), plek, "zorgOntvangen");
        }
        for (int i = 0; i < eigenNormen.size(); i++) {
            EigenNorm norm = eigenNormen.get(i);
            if (eigenNormen.subList(0, i).stream()
                    .anyMatch(n -> n.sector() == norm.sector() && n.status() == norm.status())) {
                fouten.add(Fout.fit(
                        norm.status().code(),
                        "één norm per sector en status",
                        "one term for a sector and status",
                        "eigenNormen",
                        Integer.toString(i)));
            }
        }
        return List.copyOf(fouten);
    }

    private static void late(
            List<Fout> fouten, LocalDate peildatum, Optional<LocalDate> dag, String plek, String eigenschap) {
        if (dag.filter(peildatum::isBefore).isPresent()) {
            fouten.add(Fout.fit(
                    "",
                    "een dag niet na de peildatum",
                    "a day not after the reference day",
                    "wachtenden",
                    plek,
                    eigenschap));
        }
    }

    /**
     * Asks about people, with everything else unknown and all readings at their default.
     *
     * @param peildatum the day on which it is asked, from 2000 through 2099
     * @param wachtenden the people, everybody once, at most 10,000
     * @return the question
     * @throws OngeldigeWaardeException if somebody is there twice, or a day is after the day of the question
     */
    public static Wachttijdvraag of(LocalDate peildatum, List<Wachtende> wachtenden) {
        return new Wachttijdvraag(
                peildatum, wachtenden, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), LEZINGEN);
    }

    @Override
    public List<Gat<?>> gaten() {
        List<Gat<?>> gaten = new ArrayList<>(leeswijze.gaten());
        if (normGeldig.isEmpty()) {
            gaten.add(NORM_GELDIG);
        }
        if (zonderNormTeLang.isEmpty()) {
            gaten.add(ZONDER_NORM_TE_LANG);
        }
        if (statusBijMelding.isEmpty()) {
            gaten.add(STATUS_BIJ_MELDING);
        }
        return List.copyOf(gaten);
    }

    @Override
    public <W> Wachttijdvraag fill(Gat<W> gat, W waarde) {
        if (leeswijze.knows(gat.feit())) {
            return read(leeswijze.choose(gat.feit(), waarde.toString()));
        }
        Optional<Boolean> gevuld = Optional.of((Boolean) waarde);
        return new Wachttijdvraag(
                peildatum,
                wachtenden,
                eigenNormen,
                gat.equals(NORM_GELDIG) ? gevuld : normGeldig,
                gat.equals(ZONDER_NORM_TE_LANG) ? gevuld : zonderNormTeLang,
                gat.equals(STATUS_BIJ_MELDING) ? gevuld : statusBijMelding,
                leeswijze);
    }

    private Wachttijdvraag read(Leeswijze anders) {
        return new Wachttijdvraag(
                peildatum, wachtenden, eigenNormen, normGeldig, zonderNormTeLang, statusBijMelding, anders);
    }

    @Override
    public List<Lezing> lezingen() {
        return leeswijze.lezingen();
    }

    @Override
    public Wachttijdvraag open(Lezing lezing) {
        return read(leeswijze.open(lezing.naam()));
    }
}
