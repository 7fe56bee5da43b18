package nl.wlzkit.regions.waitlist;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.iwlz.Leveringsclassificatie;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.party.Bsn;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.party.Persoonsnummer;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.csv.Csvrij;
import nl.wlzkit.csv.Csvvorm;
import nl.wlzkit.csv.Kolom;
import nl.wlzkit.regions.region.Zorgkantoorregio;

/**
 * How a waiting list is written as a table: {@code aanbieder}, {@code datum} and {@code status} on every line, and optionally
 * {@code classificatie}, {@code bsn} or {@code clientnummer} with {@code uitgever}, {@code geboortedatum}, {@code postcode},
 * {@code voorletters}, {@code naamsleutel}, {@code dossierhouder} and {@code regio}. An official list and a shadow list have
 * the same columns. What tells who somebody is, is masked in errors and among the rejects. Stateless and thread-safe.
 *
 * <p>A date is {@code 2024-01-31} or {@code 31-01-2024}. A status or classification is its code in the iWlz standard or its
 * name in {@link Leveringsstatus} or {@link Leveringsclassificatie}. A {@code clientnummer} without {@code uitgever} is that of
 * {@value #ZORGKANTOOR}: the same on every list.
 */
public final class Wachtlijstvorm {
    /** Who gave out a client number of which a line does not say it. */
    public static final String ZORGKANTOOR = "zorgkantoor";

    /** The citizen number; masked. */
    public static final Kolom<Bsn> BSN =
            Kolom.optional("bsn", Wachtlijstvorm::citizen).confidential();

    /** The client number; masked. */
    public static final Kolom<String> CLIENTNUMMER = Kolom.optional(
                    "clientnummer", t -> Clientnummer.of(ZORGKANTOOR, t).voluit())
            .confidential();

    private static final Kolom<String> AANBIEDER = Kolom.required("aanbieder", Wachtlijstvorm::name);
    private static final Kolom<LocalDate> DATUM = Kolom.required("datum", Wachtlijstvorm::date);
    private static final Kolom<Leveringsstatus> STATUS = Kolom.required(
            "status", t -> constant(Leveringsstatus.values(), t).orElseGet(() -> Leveringsstatus.ofCode(t.strip())));
    private static final Kolom<Leveringsclassificatie> CLASSIFICATIE = Kolom.optional(
            "classificatie",
            t -> constant(Leveringsclassificatie.values(), t)
                    .orElseGet(() -> Leveringsclassificatie.ofCode(t.strip())));
    private static final Kolom<String> UITGEVER =
            Kolom.optional("uitgever", t -> Clientnummer.of(t, "x").uitgever());
    private static final Kolom<String> DOSSIERHOUDER = Kolom.optional("dossierhouder", Wachtlijstvorm::name);
    private static final Kolom<Zorgkantoorregio> REGIO = Kolom.optional("regio", Zorgkantoorregio::parse);
    private static final Map<Kenmerk, Kolom<String>> KENMERKEN = features();

    private static final Tekst EEN_DAG =
            Tekst.of("een datum: 2024-01-31 of 31-01-2024", "a date: 2024-01-31 or 31-01-2024");

    private Wachtlijstvorm() {}

    /**
     * Returns the form of a list.
     *
     * @param lijst what the list is called, for the places of its lines: 1 through 200 characters
     * @param soort which kind of list it is
     * @return the form
     * @throws OngeldigeWaardeException if the list has no name or too long a one
     */
    public static Csvvorm<Wachtregel> of(String lijst, Lijstsoort soort) {
        Wachtregel.checkName(lijst);
        List<Kolom<?>> alle = Stream.concat(
                        Stream.of(AANBIEDER, DATUM, STATUS, CLASSIFICATIE, BSN, CLIENTNUMMER, UITGEVER),
                        Stream.concat(Stream.of(Kenmerk.values()).map(KENMERKEN::get), Stream.of(DOSSIERHOUDER, REGIO)))
                .collect(Collectors.toList());
        return Csvvorm.of(rij -> line(rij, lijst, soort), alle.toArray(new Kolom<?>[0]));
    }

    private static Wachtregel line(Csvrij rij, String lijst, Lijstsoort soort) {
        Map<Kenmerk, String> kenmerken = new EnumMap<>(Kenmerk.class);
        KENMERKEN.forEach((kenmerk, kolom) -> rij.find(kolom).ifPresent(w -> kenmerken.put(kenmerk, w)));
        return new Wachtregel(
                new Regelplaats(lijst, rij.regel()),
                soort,
                rij.get(AANBIEDER),
                rij.get(DATUM),
                rij.get(STATUS),
                rij.find(CLASSIFICATIE),
                number(rij),
                Kenmerken.of(kenmerken),
                rij.find(DOSSIERHOUDER),
                rij.find(REGIO));
    }

    private static Optional<Persoonsnummer> number(Csvrij rij) {
        Optional<Bsn> bsn = rij.find(BSN);
        Optional<String> clientnummer = rij.find(CLIENTNUMMER);
        if (bsn.isPresent() && clientnummer.isPresent()) {
            throw new OngeldigeWaardeException(
                    Clientnummer.MASKER,
                    Tekst.of(
                            "in bsn of in clientnummer een waarde, niet allebei",
                            "a value in bsn or in clientnummer, not both"));
        }
        if (bsn.isPresent()) {
            return Optional.of(bsn.get());
        }
        return clientnummer.map(n -> Clientnummer.of(rij.find(UITGEVER).orElse(ZORGKANTOOR), n));
    }

    private static Bsn citizen(String tekst) {
        Bsn bsn = Bsn.parse(tekst.strip());
        if (bsn.isNulnummer()) {
            throw new OngeldigeWaardeException(Bsn.MASKER, Wachtregel.NIEMAND);
        }
        return bsn;
    }

    private static Map<Kenmerk, Kolom<String>> features() {
        Map<Kenmerk, Kolom<String>> kolommen = new EnumMap<>(Kenmerk.class);
        for (Kenmerk kenmerk : Kenmerk.values()) {
            kolommen.put(
                    kenmerk, Kolom.optional(kenmerk.woord(), kenmerk::normalize).confidential());
        }
        return kolommen;
    }

    private static String name(String tekst) {
        return Wachtregel.checkName(tekst.strip());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] waarden, String tekst) {
        String naam = tekst.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Stream.of(waarden).filter(w -> w.name().equals(naam)).findFirst();
    }

    private static LocalDate date(String tekst) {
        return Dagen.read(tekst.strip()).orElseThrow(() -> new OngeldigeWaardeException(tekst, EEN_DAG));
    }
}
