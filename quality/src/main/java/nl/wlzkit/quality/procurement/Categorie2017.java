package nl.wlzkit.quality.procurement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Gegeven;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.party.Overeenkomst;
import nl.wlzkit.core.party.Overeenkomsthistorie;
import nl.wlzkit.core.party.Zorgaanbieder;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * The category of a provider in the purchasing for 2017, seen from one zorgkantoor: what {@link Overeenkomsthistorie} says of the
 * agreements for 2016. Immutable and thread-safe.
 */
public final class Categorie2017 implements Berekening<Categorievraag, Zorgaanbiedercategorie> {
    private static final Geldigheid JAAR = Geldigheid.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31));
    private static final Zorgaanbieder AANBIEDER = new Zorgaanbieder("aanbieder", Optional.empty());
    private static final Tekst MET = Tekst.of("overeenkomst over 2016", "agreement for 2016");
    private static final Map<Zorgaanbiedercategorie, Stap> UITKOMSTEN = outcomes();

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = List.copyOf(UITKOMSTEN.values());

    private final Herkomst herkomst = Herkomst.of(List.of());

    /** Makes the calculator. */
    public Categorie2017() {}

    private static Map<Zorgaanbiedercategorie, Stap> outcomes() {
        Map<Zorgaanbiedercategorie, String> regels = Map.of(
                Zorgaanbiedercategorie.CATEGORIE_1, "IK17-077",
                Zorgaanbiedercategorie.CATEGORIE_2, "IK17-078",
                Zorgaanbiedercategorie.CATEGORIE_3, "IK17-079",
                Zorgaanbiedercategorie.GEEN_CATEGORIE, "WK-LEES-CATEGORIE");
        Map<Zorgaanbiedercategorie, Stap> alle = new EnumMap<>(Zorgaanbiedercategorie.class);
        regels.forEach((c, regel) -> alle.put(c, new Stap(regel, Tekst.of(c.in(Taal.NL), c.in(Taal.EN)))));
        return alle;
    }

    @Override
    public Antwoord<Zorgaanbiedercategorie> calculate(Categorievraag vraag, Spoor spoor) {
        List<Overeenkomst> alle = new ArrayList<>();
        vraag.overeenkomsten().forEach(o -> alle.add(agreement(o.zorgkantoor(), o.ontbonden())));
        switch (vraag.overige().orElseThrow(() -> new IllegalArgumentException("the other agreements are a hole"))) {
            case GEEN -> {}
            case HIER -> alle.add(agreement(vraag.zorgkantoor(), Optional.empty()));
            case ELDERS -> alle.add(agreement(other(vraag.zorgkantoor()), Optional.empty()));
            case ONTBONDEN -> alle.add(agreement(vraag.zorgkantoor(), Optional.of(LocalDate.of(2016, 12, 31))));
        }
        Set<Zorgaanbiedercategorie> mogelijk =
                new Overeenkomsthistorie(AANBIEDER, alle, Optional.of(JAAR)).categorieen2017(vraag.zorgkantoor());
        Zorgaanbiedercategorie categorie = mogelijk.iterator().next();
        Stap stap = Optional.ofNullable(UITKOMSTEN.get(categorie)).orElseThrow();
        return Antwoord.of(spoor.begin(
                stap,
                categorie,
                () -> vraag.overeenkomsten().stream()
                        .map(o -> Gegeven.of("overeenkomst", MET, o.zorgkantoor()))
                        .toList()));
    }

    private static Overeenkomst agreement(Zorgkantoor zorgkantoor, Optional<LocalDate> ontbonden) {
        return new Overeenkomst(zorgkantoor, AANBIEDER, Optional.empty(), JAAR, ontbonden);
    }

    private static Zorgkantoor other(Zorgkantoor zorgkantoor) {
        return Arrays.stream(Zorgkantoor.values())
                .filter(z -> z != zorgkantoor)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Herkomst herkomst() {
        return herkomst;
    }
}
