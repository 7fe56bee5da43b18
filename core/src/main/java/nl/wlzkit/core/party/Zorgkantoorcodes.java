package nl.wlzkit.core.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.time.Geldigheid;

/**
 * Which UZOVI codes are known as those of zorgkantoren, when, and whose: the list COD001 of the iWlz standard (January
 * 2026), what was seen in message traffic on 20 March 2026, and who ran the region in 2016–2020 and in 2024.
 *
 * <p>Absence proves nothing: COD001 is not the register of all UZOVI codes, and who was not seen can still be valid.
 * Stateless and thread-safe; the data are read when first asked for.
 */
@Grondslag({"IWLZ-COD001-ZORGKANTOOR", "VECOZO-ZENDERS", "ZKR-2016", "ZKR-2024", "WK-LEES-UZOVI-EIND"})
public final class Zorgkantoorcodes {
    /** Before this day the list says nothing: it is the filler with which it writes an unknown begin. */
    private static final LocalDate VULLING = LocalDate.of(2015, 1, 1);

    private static final Geldigheid JAREN_2016 = Geldigheid.of(LocalDate.of(2016, 1, 1), LocalDate.of(2020, 12, 31));
    private static final Geldigheid JAAR_2024 = Geldigheid.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private static final class Lijst {
        private static final Map<UzoviCode, Zorgkantoorcode> ALLE = read();

        private static Map<UzoviCode, Zorgkantoorcode> read() {
            Map<UzoviCode, Zorgkantoorcode> alle = new LinkedHashMap<>();
            List<List<String>> rijen = Rijen.of("zorgkantoorcodes.tsv");
            for (List<String> rij : rijen.subList(1, rijen.size())) {
                UzoviCode code = UzoviCode.parse(rij.get(0));
                boolean test = rij.get(4).equals("test");
                alle.put(
                        code,
                        new Zorgkantoorcode(
                                code,
                                Rijen.present(rij.get(1)),
                                new Geldigheid(Rijen.date(rij.get(2)), Rijen.date(rij.get(3))),
                                test ? Optional.empty() : Rijen.date(rij.get(4)),
                                test,
                                Rijen.present(rij.get(5)).map(Zorgkantoor::parse),
                                rij.get(6).equals("afgeleid"),
                                Rijen.present(rij.get(7)).map(Zorgkantoor::parse)));
            }
            return alle;
        }
    }

    private Zorgkantoorcodes() {}

    /**
     * Returns everything that is known.
     *
     * @return 33 codes of COD001 and two of the test environment, by code
     */
    public static List<Zorgkantoorcode> alle() {
        return List.copyOf(Lijst.ALLE.values());
    }

    /**
     * Finds what is known of a code.
     *
     * @param code the code
     * @return what is known; empty for a code that none of the sources has, which says nothing of whether it exists
     */
    public static Optional<Zorgkantoorcode> find(UzoviCode code) {
        return Optional.ofNullable(Lijst.ALLE.get(code));
    }

    /**
     * Says whether a code is that of a zorgkantoor on a day.
     *
     * @param code the code
     * @param dag the day
     * @return yes inside its period on the list COD001, no outside it; to be judged for a code that is not on the list, for
     *     a day before 2015, of which the list says nothing, and for the one day that the list gives as end
     */
    public static Oordeel isZorgkantoor(UzoviCode code, LocalDate dag) {
        Optional<Geldigheid> periode =
                find(code).filter(c -> c.naam().isPresent()).map(Zorgkantoorcode::geldigheid);
        if (periode.isEmpty()) {
            return Oordeel.TE_BEOORDELEN;
        }
        Optional<LocalDate> van = periode.get().van();
        Optional<LocalDate> tot = periode.get().totEnMet();
        if (van.isEmpty() && dag.isBefore(VULLING)) {
            return Oordeel.TE_BEOORDELEN;
        }
        if (tot.isPresent() && tot.get().equals(dag)) {
            return Oordeel.TE_BEOORDELEN;
        }
        return Oordeel.of(periode.get().contains(dag));
    }

    /**
     * Returns the codes of the regions of a zorgkantoor on a day, if the sources say whose the regions are.
     *
     * @param zorgkantoor the zorgkantoor
     * @param dag the day
     * @return its codes in their order, perhaps none; empty for a day outside 2016–2020 and 2024
     */
    public static Optional<List<Zorgkantoorcode>> of(Zorgkantoor zorgkantoor, LocalDate dag) {
        boolean eerst = JAREN_2016.contains(dag);
        if (!eerst && !JAAR_2024.contains(dag)) {
            return Optional.empty();
        }
        List<Zorgkantoorcode> gevonden = new ArrayList<>();
        for (Zorgkantoorcode c : Lijst.ALLE.values()) {
            Optional<Zorgkantoor> van = eerst ? c.zorgkantoor2016() : c.zorgkantoor2024();
            if (van.isPresent() && van.get() == zorgkantoor) {
                gevonden.add(c);
            }
        }
        return Optional.of(List.copyOf(gevonden));
    }
}
