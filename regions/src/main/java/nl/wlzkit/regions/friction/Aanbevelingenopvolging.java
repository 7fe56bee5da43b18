package nl.wlzkit.regions.friction;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.source.Zwaarte;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.regions.agreement.Aanbeveling;

/**
 * Which part of the recommendations of the NZa that apply is followed up, exactly, from 0 through 1. All are advice: what is
 * not followed up is no breach. Immutable and thread-safe.
 */
public final class Aanbevelingenopvolging implements Berekening<Aanbevelingenvraag, Breuk> {
    private static final Map<Aanbeveling, Stap> PER_AANBEVELING = steps();
    private static final Stap AANDEEL =
            new Stap("FRI-194", Tekst.of("opgevolgd van wat van toepassing is", "followed up of what applies"));
    private static final Stap GEEN =
            new Stap("WK-FRICTIE-AANBEVELING", Tekst.of("geen is van toepassing", "none applies"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = Stream.concat(PER_AANBEVELING.values().stream(), Stream.of(AANDEEL, GEEN))
            .toList();

    private static Map<Aanbeveling, Stap> steps() {
        Map<Aanbeveling, Stap> stappen = new EnumMap<>(Aanbeveling.class);
        for (Aanbeveling aanbeveling : Aanbeveling.values()) {
            String regel = switch (aanbeveling) {
                case A1_ANALYSES -> "FRI-195";
                case A2_LIJN -> "FRI-197";
                case A3_RESTOPGAVE -> "FRI-200";
                case A4_RESULTAATGERICHT -> "FRI-201";
                case A5_VERANTWOORDING -> "FRI-203";
            };
            stappen.put(aanbeveling, new Stap(regel, Tekst.of(aanbeveling.in(Taal.NL), aanbeveling.in(Taal.EN))));
        }
        return Collections.unmodifiableMap(stappen);
    }

    /** Makes the calculator. */
    public Aanbevelingenopvolging() {}

    @Override
    public Antwoord<Breuk> calculate(Aanbevelingenvraag vraag, Spoor spoor) {
        int nodig = 0;
        int gedaan = 0;
        for (Map.Entry<Aanbeveling, Stap> aanbeveling : PER_AANBEVELING.entrySet()) {
            Opvolgstand stand = Optional.ofNullable(vraag.aanbevelingen().get(aanbeveling.getKey()))
                    .orElseThrow(() -> new IllegalArgumentException(aanbeveling.getKey() + " is a hole"));
            spoor.begin(
                    aanbeveling.getValue(),
                    stand,
                    () -> List.of(Gegeven.of("zwaarte", Tekst.of("zwaarte", "weight"), Zwaarte.ADVIES)));
            nodig += stand == Opvolgstand.NIET_VAN_TOEPASSING ? 0 : 1;
            gedaan += stand == Opvolgstand.OPGEVOLGD ? 1 : 0;
        }
        return Antwoord.of(
                nodig == 0
                        ? spoor.begin(GEEN, Breuk.EEN, List::of)
                        : spoor.begin(AANDEEL, Breuk.of(gedaan, nodig), List::of));
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
