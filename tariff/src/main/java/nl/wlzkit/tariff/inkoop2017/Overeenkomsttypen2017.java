package nl.wlzkit.tariff.inkoop2017;

import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.CATEGORIE;
import static nl.wlzkit.tariff.inkoop2017.Meerjarigheidsvraag2017.TOETREDING;
import static nl.wlzkit.tariff.inkoop2017.Overeenkomsttypevraag2017.OPSLAG;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wlzkit.core.answer.Antwoord;
import nl.wlzkit.core.answer.Berekening;
import nl.wlzkit.core.answer.Herkomst;
import nl.wlzkit.core.answer.Oordeel;
import nl.wlzkit.core.answer.Spoor;
import nl.wlzkit.core.answer.Stap;
import nl.wlzkit.core.party.Overeenkomsttype;
import nl.wlzkit.core.party.Zorgaanbiedercategorie;
import nl.wlzkit.core.text.Tekst;

/**
 * May a provider have a type of agreement in the purchasing for 2017? The value is the type that was asked about; refused by
 * every rule that stands in the way, each named.
 *
 * <p>What is answered is whether the provider qualifies. Whether the zorgkantoor concludes an agreement with a provider that
 * has none with it yet also depends on its judgement of the business plan. Immutable and thread-safe.
 */
public final class Overeenkomsttypen2017 implements Berekening<Overeenkomsttypevraag2017, Overeenkomsttype> {
    private static final Map<Overeenkomsttype, Stap> SOORTEN =
            kinds(EnumSet.allOf(Overeenkomsttype.class), "gevraagde soort", "type asked for");
    private static final Map<Overeenkomsttype, Stap> ZONDER_OPSLAG =
            kinds(EnumSet.complementOf(EnumSet.of(Overeenkomsttype.EENJARIG_BASIS)), "geen opslag", "no surcharge");
    private static final Stap NIEUW_ONDER_VOORWAARDEN = new Stap(
            "IK17-106", Tekst.of("geen opslag voor wie nog niet aan alles voldoet", "no surcharge before all is met"));
    private static final Stap NIEUW_EENJARIG = new Stap(
            "IK17-115",
            Tekst.of("nieuwe aanbieder: eenjarig, onder voorwaarden", "new provider: one year, on conditions"));
    private static final Stap LOOPT_DOOR = new Stap(
            "WK-LEES-VOORTZETTING-ZONDER-OPSLAG",
            Tekst.of("loopt door tegen het basistarief", "goes on at the base tariff"));

    /** The steps of this calculator. */
    public static final List<Stap> STAPPEN = stappen();

    private static List<Stap> stappen() {
        List<Stap> stappen = new ArrayList<>(SOORTEN.values());
        stappen.addAll(ZONDER_OPSLAG.values());
        stappen.addAll(List.of(NIEUW_ONDER_VOORWAARDEN, NIEUW_EENJARIG, LOOPT_DOOR));
        stappen.addAll(Meerjarigheid2017.STAPPEN);
        return List.copyOf(stappen);
    }

    private static Map<Overeenkomsttype, Stap> kinds(Set<Overeenkomsttype> types, String nl, String en) {
        Map<Overeenkomsttype, Stap> stappen = new EnumMap<>(Overeenkomsttype.class);
        for (Overeenkomsttype type : types) {
            String regel = switch (type) {
                case EENJARIG_BASIS -> "IK17-201";
                case EENJARIG_OPSLAG -> "IK17-202";
                case MEERJARIG_VOORTZETTING -> "IK17-203";
                case MEERJARIG_NIEUW -> "IK17-204";
            };
            stappen.put(type, new Stap(regel, Tekst.of(nl, en)));
        }
        return Collections.unmodifiableMap(stappen);
    }

    private static Stap of(Map<Overeenkomsttype, Stap> stappen, Overeenkomsttype type) {
        Stap stap = stappen.get(type);
        if (stap == null) {
            throw new IllegalStateException("no step for " + type);
        }
        return stap;
    }

    /** Makes the calculator. */
    public Overeenkomsttypen2017() {}

    @Override
    public Antwoord<Overeenkomsttype> calculate(Overeenkomsttypevraag2017 vraag, Spoor spoor) {
        Overeenkomsttype type = spoor.begin(of(SOORTEN, vraag.type()), vraag.type(), List::of);
        List<Gebrek> gebreken = failed(vraag);
        if (type.isMeerjarig()) {
            Meerjarigheid2017.note(vraag, spoor);
        }
        if (gebreken.isEmpty()) {
            notes(vraag, spoor);
        }
        return Meerjarigheid2017.answer(type, gebreken, spoor);
    }

    private static void notes(Overeenkomsttypevraag2017 vraag, Spoor spoor) {
        if (vraag.need(TOETREDING) == Toetreding.ONDER_VOORWAARDEN) {
            spoor.note(NIEUW_EENJARIG, () -> List.of(TOETREDING.gegeven(Toetreding.ONDER_VOORWAARDEN)));
        }
        if (vraag.type().hasOpslag() && vraag.need(OPSLAG).signum() == 0) {
            spoor.note(LOOPT_DOOR, () -> List.of(OPSLAG.gegeven(vraag.need(OPSLAG))));
        }
    }

    /**
     * Tests everything that the type asks.
     *
     * @param vraag a complete question
     * @return what stands in the way; nothing if the provider can have it
     * @throws IllegalArgumentException if a fact that is needed is a hole
     */
    public static List<Gebrek> failed(Overeenkomsttypevraag2017 vraag) {
        Overeenkomsttype type = vraag.type();
        List<Gebrek> gebreken = new ArrayList<>();
        if (type.hasOpslag() && vraag.need(OPSLAG).signum() == 0 && !goesOn(vraag)) {
            gebreken.add(Gebrek.of(of(ZONDER_OPSLAG, type), OPSLAG, vraag));
        }
        if (type.isMeerjarig()) {
            gebreken.addAll(Meerjarigheid2017.failed(type, vraag));
            return List.copyOf(gebreken);
        }
        Meerjarigheid2017.entry(vraag, true, gebreken);
        boolean nieuw = vraag.need(CATEGORIE) == Zorgaanbiedercategorie.CATEGORIE_3;
        if (type.hasOpslag() && nieuw && vraag.need(TOETREDING) == Toetreding.ONDER_VOORWAARDEN) {
            gebreken.add(Gebrek.of(NIEUW_ONDER_VOORWAARDEN, TOETREDING, vraag));
        }
        return List.copyOf(gebreken);
    }

    private static boolean goesOn(Overeenkomsttypevraag2017 vraag) {
        return vraag.type() == Overeenkomsttype.MEERJARIG_VOORTZETTING
                && vraag.isChosen(Overeenkomsttypevraag2017.ZONDER_OPSLAG, Overeenkomsttypevraag2017.LOOPT_DOOR);
    }

    /**
     * Asks about every type with the same facts.
     *
     * @param vraag a question about any of the types, with holes or without
     * @return for each type, in their order, whether the provider can have it in all, some or no cases
     */
    public Map<Overeenkomsttype, Oordeel> overview(Overeenkomsttypevraag2017 vraag) {
        Map<Overeenkomsttype, Oordeel> oordelen = new EnumMap<>(Overeenkomsttype.class);
        for (Overeenkomsttype type : Overeenkomsttype.values()) {
            oordelen.put(
                    type,
                    answer(vraag.with(Overeenkomsttypevraag2017.TYPE, type)).oordeel());
        }
        return Collections.unmodifiableMap(oordelen);
    }

    @Override
    public Herkomst herkomst() {
        return Meerjarigheid2017.HERKOMST;
    }
}
