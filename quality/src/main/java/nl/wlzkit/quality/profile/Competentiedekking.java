package nl.wlzkit.quality.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/**
 * How many of the core competences that the roles of a team ask for their holders have, role by role. A competence more never
 * covers less, and one that the role does not ask for changes nothing. Immutable and thread-safe.
 */
public final class Competentiedekking implements Berekening<Competentievraag, Aandeel> {
    private static final Stap SAMEN = new Stap(
            "WK-PROFIEL-COMPETENTIES", Tekst.of("alle rollen van het team samen", "all roles of the team together"));
    private static final Stap AANDACHT =
            new Stap("P21-346", Tekst.of("advies: niemand in het team heeft", "advice: nobody in the team has"));
    private static final Stap GESPREK =
            new Stap("P21-459", Tekst.of("gespreksvaardigheid is cruciaal", "conversational skill is crucial"));

    private static final Map<Teamrol, Stap> ROLLEN = perRole();

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = steps();

    private static final Tekst COMPETENTIE = Tekst.of("ontbreekt", "missing");

    /** Makes the calculator. */
    public Competentiedekking() {}

    private static Map<Teamrol, Stap> perRole() {
        Map<Teamrol, Stap> stappen = new EnumMap<>(Teamrol.class);
        for (Rolbeschrijving b : Rolbeschrijving.alle()) {
            stappen.put(
                    b.rol(),
                    new Stap(
                            b.regelCompetenties(),
                            Tekst.of(
                                    "kerncompetenties van de rol " + b.rol().in(Taal.NL),
                                    "core competences of the role " + b.rol().in(Taal.EN))));
        }
        return stappen;
    }

    private static List<Stap> steps() {
        List<Stap> stappen = new ArrayList<>(ROLLEN.values());
        stappen.addAll(List.of(SAMEN, AANDACHT, GESPREK));
        return List.copyOf(stappen);
    }

    @Override
    public Antwoord<Aandeel> calculate(Competentievraag vraag, Spoor spoor) {
        Competentieoverzicht overzicht = overzicht(vraag);
        overzicht
                .perRol()
                .forEach((rol, deel) -> spoor.begin(
                        step(rol),
                        deel,
                        () -> Punten.names(
                                "ontbreekt",
                                COMPETENTIE,
                                List.copyOf(overzicht.ontbreekt().getOrDefault(rol, Set.of())))));
        Aandeel samen = spoor.begin(SAMEN, overzicht.dekking(), List::of);
        if (!overzicht.aandacht().isEmpty()) {
            spoor.note(AANDACHT, () -> Punten.names("ontbreekt", COMPETENTIE, overzicht.aandacht()));
        }
        if (overzicht.aandacht().contains(Competentie.GESPREKSVAARDIGHEID)) {
            spoor.note(GESPREK, List::of);
        }
        return Antwoord.of(samen);
    }

    private static Stap step(Teamrol rol) {
        Stap stap = ROLLEN.get(rol);
        if (stap == null) {
            throw new IllegalStateException("no description of " + rol);
        }
        return stap;
    }

    /**
     * Says everything about a team.
     *
     * @param vraag the team
     * @return what its holders have and miss, by role
     */
    public static Competentieoverzicht overzicht(Competentievraag vraag) {
        Map<Teamrol, Set<Competentie>> heeft = new EnumMap<>(Teamrol.class);
        Set<Competentie> iemand = EnumSet.noneOf(Competentie.class);
        for (Teamlid lid : vraag.leden()) {
            iemand.addAll(lid.competenties());
            for (Teamrol rol : lid.rollen()) {
                heeft.computeIfAbsent(rol, r -> EnumSet.noneOf(Competentie.class))
                        .addAll(lid.competenties());
            }
        }
        Map<Teamrol, Aandeel> perRol = new EnumMap<>(Teamrol.class);
        Map<Teamrol, Set<Competentie>> ontbreekt = new EnumMap<>(Teamrol.class);
        Map<Competentie, Integer> gevraagd = new EnumMap<>(Competentie.class);
        heeft.forEach((rol, competenties) -> {
            Set<Competentie> missend = EnumSet.noneOf(Competentie.class);
            missend.addAll(Rolbeschrijving.of(rol).competenties());
            int van = missend.size();
            missend.forEach(c -> gevraagd.merge(c, 1, Integer::sum));
            missend.removeAll(competenties);
            perRol.put(rol, new Aandeel(van - missend.size(), van));
            if (!missend.isEmpty()) {
                ontbreekt.put(rol, missend);
            }
        });
        int vaakst =
                gevraagd.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Competentieoverzicht(
                perRol,
                ontbreekt,
                gevraagd.entrySet().stream()
                        .filter(e -> e.getValue() == vaakst)
                        .map(Map.Entry::getKey)
                        .toList(),
                Arrays.stream(Competentie.values())
                        .filter(c -> !c.isKern() && !iemand.contains(c))
                        .toList());
    }

    @Override
    public Herkomst herkomst() {
        return Herkomst.of(List.of());
    }
}
