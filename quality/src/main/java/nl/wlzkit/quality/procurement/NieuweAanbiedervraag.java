package nl.wlzkit.quality.procurement;

import static nl.wlzkit.core.answer.Objectvorm.optional;
import static nl.wlzkit.core.answer.Objectvorm.required;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Grensvorm;
import nl.wlzkit.core.answer.Objectvorm;
import nl.wlzkit.core.answer.Objectvorm.Eigenschap;
import nl.wlzkit.core.answer.Waardevormen;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bedrag;
import nl.wlzkit.core.text.Tekst;

/**
 * Are the documents of a new provider with Zilveren Kruis in order, at a day? What is not told is to be judged. Immutable and
 * thread-safe.
 *
 * @param inschrijving the day of registration, from 2023 through 2026
 * @param ingang the day on which the agreement starts, from 2024 through 2026
 * @param peildatum the day on which is looked, from 2023 through 2027; what is due later does not count yet
 * @param bewijs what is known, by the codes of {@link Eisenlijst#ZILVEREN_KRUIS}
 * @param afgegeven of a document that may not be too old, on which day it was issued
 * @param dekking the cover of the liability insurance per event; absent when not known
 */
public record NieuweAanbiedervraag(
        LocalDate inschrijving,
        LocalDate ingang,
        LocalDate peildatum,
        Map<String, Boolean> bewijs,
        Map<String, LocalDate> afgegeven,
        Optional<Bedrag> dekking)
        implements Eisenvraag<NieuweAanbiedervraag> {
    static final String KVK = "KVK";
    static final String UBO = "UBO";
    static final String VOG = "VOG_RP";
    static final String POLIS = "POLISBLAD";
    private static final List<String> MET_DAG = List.of(KVK, UBO, VOG);
    private static final Bedrag MINSTENS = Bedrag.of("2500000");
    private static final Grensvorm<LocalDate> INSCHRIJFDAG = Waardevormen.dayIn(2023, 2026);
    private static final Grensvorm<LocalDate> INGANGSDAG = Waardevormen.dayIn(2024, 2026);
    private static final Grensvorm<LocalDate> PEILDAG = Waardevormen.dayIn(2023, 2027);
    private static final Grensvorm<Bedrag> DEKKING = Waardevormen.amount(Bedrag.NUL, Bedrag.of("1000000000"));

    private static final Eigenschap<NieuweAanbiedervraag, LocalDate> INSCHRIJVING =
            required("inschrijving", INSCHRIJFDAG, NieuweAanbiedervraag::inschrijving);
    private static final Eigenschap<NieuweAanbiedervraag, LocalDate> INGANG =
            required("ingang", INGANGSDAG, NieuweAanbiedervraag::ingang);
    private static final Eigenschap<NieuweAanbiedervraag, LocalDate> PEILDATUM =
            required("peildatum", PEILDAG, NieuweAanbiedervraag::peildatum);
    private static final Eigenschap<NieuweAanbiedervraag, Map<String, Boolean>> BEWIJS =
            optional("bewijs", Eisenlijst.ZILVEREN_KRUIS.vorm(), v -> Optional.of(v.bewijs()));
    private static final Eigenschap<NieuweAanbiedervraag, Map<String, LocalDate>> AFGEGEVEN = optional(
            "afgegeven",
            Waardevormen.perKey(MET_DAG, c -> c, c -> Waardevormen.DAG, false),
            v -> Optional.of(v.afgegeven()));
    private static final Eigenschap<NieuweAanbiedervraag, Bedrag> COVER =
            optional("dekking", DEKKING, NieuweAanbiedervraag::dekking);

    /**
     * How it is written:
     *
     * <pre>{ "inschrijving": "2023-08-01", "ingang": "2024-01-01", "peildatum": "2023-08-04",
     *   "bewijs": { "KVK": true }, "afgegeven": { "KVK": "2023-05-01" }, "dekking": 2500000 }</pre>
     */
    static final Objectvorm<NieuweAanbiedervraag> VORM = Objectvorm.of(
            g -> new NieuweAanbiedervraag(
                    g.get(INSCHRIJVING),
                    g.get(INGANG),
                    g.get(PEILDATUM),
                    g.find(BEWIJS).orElse(Map.of()),
                    g.find(AFGEGEVEN).orElse(Map.of()),
                    g.find(COVER)),
            INSCHRIJVING,
            INGANG,
            PEILDATUM,
            BEWIJS,
            AFGEGEVEN,
            COVER);

    /**
     * Checks the days, the codes and the amount.
     *
     * @param inschrijving the day of registration, from 2023 through 2026
     * @param ingang the day on which the agreement starts, from 2024 through 2026
     * @param peildatum the day on which is looked, from 2023 through 2027; what is due later does not count yet
     * @param bewijs what is known, by the codes of {@link Eisenlijst#ZILVEREN_KRUIS}
     * @param afgegeven of a document that may not be too old, on which day it was issued
     * @param dekking the cover of the liability insurance per event; absent when not known
     * @throws OngeldigeWaardeException if a day, a code or the amount is out of bounds
     */
    public NieuweAanbiedervraag {
        INSCHRIJFDAG.check(inschrijving);
        INGANGSDAG.check(ingang);
        PEILDAG.check(peildatum);
        bewijs = Eisenlijst.ZILVEREN_KRUIS.check(bewijs);
        for (String code : afgegeven.keySet()) {
            if (!MET_DAG.contains(code)) {
                String alle = String.join(", ", MET_DAG);
                throw new OngeldigeWaardeException(code, Tekst.of("een van " + alle, "one of " + alle));
            }
        }
        afgegeven = Collections.unmodifiableMap(new TreeMap<>(afgegeven));
        dekking.ifPresent(DEKKING::check);
    }

    @Override
    public Eisenlijst lijst() {
        return Eisenlijst.ZILVEREN_KRUIS;
    }

    @Override
    public Map<String, Boolean> bekend() {
        Map<String, Boolean> met = new TreeMap<>(bewijs);
        met.put("BIJ_INSCHRIJVING", !peildatum.isBefore(inschrijving));
        met.put("BIJ_ZORGLEVERING", !peildatum.isBefore(ingang));
        met.put("NA_ZES_MAANDEN", !peildatum.isBefore(ingang.plusMonths(6)));
        young(met, KVK, 6);
        young(met, UBO, 6);
        young(met, VOG, 12);
        dekking.ifPresent(d -> met.put("DEKKING", d.compareTo(MINSTENS) >= 0));
        return met;
    }

    /** A document is young enough when it was issued at most so many months before the day of registration, and not after it. */
    private void young(Map<String, Boolean> met, String code, int maanden) {
        Optional.ofNullable(afgegeven.get(code))
                .ifPresent(dag -> met.put(
                        code + "_RECENT",
                        !dag.isBefore(inschrijving.minusMonths(maanden)) && !dag.isAfter(inschrijving)));
    }
}
