package nl.wlzkit.regions.waitlist;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wlzkit.core.iwlz.Leveringsstatus;
import nl.wlzkit.core.party.Clientnummer;
import nl.wlzkit.core.party.Persoonsnummer;

/** Made-up lines, short to write. */
final class Regels {
    static final LocalDate DAG = LocalDate.of(2024, 3, 1);

    private Regels() {}

    static Optional<Persoonsnummer> nr(String uitgever, String nummer) {
        return Optional.of(Clientnummer.of(uitgever, nummer));
    }

    /** Features of a birth date in 1940 and a postcode. */
    static Kenmerken of(int dag, int postcode) {
        Map<Kenmerk, String> teksten = new HashMap<>();
        teksten.put(
                Kenmerk.GEBOORTEDATUM, LocalDate.of(1940, 1, 1).plusDays(dag).toString());
        teksten.put(Kenmerk.POSTCODE, (1000 + postcode) + "AA");
        return Kenmerken.of(teksten);
    }

    static Wachtregel official(int regel, String aanbieder, Optional<Persoonsnummer> nummer, Kenmerken kenmerken) {
        return line("officieel", regel, Lijstsoort.OFFICIEEL, aanbieder, nummer, kenmerken);
    }

    static Wachtregel shadow(int regel, String aanbieder, Optional<Persoonsnummer> nummer, Kenmerken kenmerken) {
        return line("schaduw-" + aanbieder, regel, Lijstsoort.SCHADUW, aanbieder, nummer, kenmerken);
    }

    static Wachtregel line(
            String lijst,
            int regel,
            Lijstsoort soort,
            String aanbieder,
            Optional<Persoonsnummer> nummer,
            Kenmerken kenmerken) {
        return new Wachtregel(
                new Regelplaats(lijst, regel),
                soort,
                aanbieder,
                DAG,
                Leveringsstatus.ACTIEF_PLAATSEN,
                Optional.empty(),
                nummer,
                kenmerken,
                Optional.empty(),
                Optional.empty());
    }

    static Wachtregel with(Wachtregel r, LocalDate datum, Leveringsstatus status) {
        return new Wachtregel(
                r.plaats(),
                r.soort(),
                r.aanbieder(),
                datum,
                status,
                r.classificatie(),
                r.nummer(),
                r.kenmerken(),
                r.dossierhouder(),
                r.regio());
    }
}
