package nl.wlzkit.regions.friction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.money.Breuk;
import nl.wlzkit.core.text.Tekst;

/**
 * Which part of the recommendations of the NZa that apply is followed up, exactly, from 0 through 1. All are advice: what is
 * not followed up is no breach. Immutable and thread-safe.
 */
public final class Aanbevelingenopvolging implements Berekening<Aanbevelingenvraag, Breuk> {
    private static final List<Stap> PER_AANBEVELING =
            Stream.of(Nzaaanbeveling.values()).map(Nzaaanbeveling::stap).toList();
    private static final Stap AANDEEL =
            new Stap("FRI-194", Tekst.of("opgevolgd van wat van toepassing is", "followed up of what applies"));
    private static final Stap GEEN =
            new Stap("WK-FRICTIE-AANBEVELING", Tekst.of("geen is van toepassing", "none applies"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN =
            Stream.concat(PER_AANBEVELING.stream(), Stream.of(AANDEEL, GEEN)).toList();

    /** Makes the calculator. */
    public Aanbevelingenopvolging() {}

    @Override
    public Antwoord<Breuk> calculate(Aanbevelingenvraag vraag, Spoor spoor) {
        int nodig = 0;
        int gedaan = 0;
        for (Nzaaanbeveling aanbeveling : Nzaaanbeveling.values()) {
            Opvolgstand stand = Optional.ofNullable(vraag.aanbevelingen().get(aanbeveling))
                    .orElseThrow(() -> new IllegalArgumentException(aanbeveling + " is a hole"));
            spoor.begin(
                    aanbeveling.stap(),
                    stand,
                    () -> List.of(Gegeven.of("zwaarte", Tekst.of("zwaarte", "weight"), aanbeveling.zwaarte())));
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
