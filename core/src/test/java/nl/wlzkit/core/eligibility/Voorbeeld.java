package nl.wlzkit.core.eligibility;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Geval;
import nl.wlzkit.core.answer.Post;
import nl.wlzkit.core.answer.Rekenvoorbeeld;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.care.Leveringskeuze;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Taal;

/**
 * A worked example of voorbeelden.tsv. What it does not name is unknown; {@code oordelen=positief} is short for: responsible,
 * efficient, within the budget, able, motivated, and no ground to refuse.
 */
record Voorbeeld(Rekenvoorbeeld tekst) {
    private static final Map<String, Object> POSITIEF = Map.of(
            "verantwoord",
            true,
            "doelmatig",
            true,
            "binnen-budget",
            true,
            "bekwaam",
            true,
            "onderbouwd",
            true,
            "weigeringsgrond",
            false);

    static List<Voorbeeld> all() {
        String tsv = Resources.text(Leveringsvormtoets.class.getResourceAsStream("voorbeelden.tsv"), "voorbeelden.tsv");
        return Rekenvoorbeeld.read(tsv).stream().map(Voorbeeld::new).toList();
    }

    boolean isOngeldig() {
        return tekst.antwoord().startsWith("ongeldig: ");
    }

    private Map<String, String> parts() {
        Map<String, String> delen = new LinkedHashMap<>();
        for (String deel : tekst.vraag().split("; ", -1)) {
            String[] paar = deel.split("=", -1);
            if (paar.length != 2 || delen.put(paar[0], paar[1]) != null) {
                throw new IllegalArgumentException("not once name=value: " + deel);
            }
        }
        return delen;
    }

    Leveringsvormvraag question(Leveringsvormtoets toets) {
        Map<String, String> delen = parts();
        Zorgprofiel profiel = Zorgprofiel.parse(delen.remove("profiel"));
        Leveringskeuze keuze = Leveringskeuze.parse(delen.remove("keuze"));
        Leveringsvormvraag vraag = toets.vraag(profiel, keuze, LocalDate.parse(tekst.datum()));
        String oordelen = delen.remove("oordelen");
        if (oordelen != null) {
            for (Map.Entry<String, Object> oordeel : POSITIEF.entrySet()) {
                vraag = vraag.with(oordeel.getKey(), oordeel.getValue());
            }
        }
        for (Map.Entry<String, String> deel : delen.entrySet()) {
            vraag = deel.getKey().startsWith("lezing ")
                    ? vraag.choose(deel.getKey().substring("lezing ".length()), deel.getValue())
                    : vraag.with(deel.getKey(), value(deel.getValue()));
        }
        return vraag;
    }

    private static Object value(String tekst) {
        return switch (tekst) {
            case "ja" -> true;
            case "nee" -> false;
            default -> tekst;
        };
    }

    /** What comes out, in Dutch; or which part of the question was refused. */
    String outcome(Leveringsvormtoets toets) {
        Map<String, String> delen = parts();
        try {
            Zorgprofiel.parse(delen.get("profiel"));
        } catch (OngeldigeWaardeException e) {
            return "ongeldig: profiel";
        }
        try {
            Leveringskeuze.parse(delen.get("keuze"));
        } catch (OngeldigeWaardeException e) {
            return "ongeldig: keuze";
        }
        try {
            return toets.answer(question(toets)).omhulling().in(Taal.NL);
        } catch (OngeldigeWaardeException e) {
            return e.verwacht().nl().startsWith("een dag") ? "ongeldig: dag" : "ongeldig: profiel";
        }
    }

    /** The rules in the explanation of what is, and of what any hole could make of it. */
    Set<String> rules(Leveringsvormtoets toets) {
        Set<String> regels = new TreeSet<>();
        if (!isOngeldig()) {
            posts(toets).forEach(p -> regels.add(p.stap().regel()));
        }
        return regels;
    }

    Set<Post> posts(Leveringsvormtoets toets) {
        Set<Post> posten = new java.util.LinkedHashSet<>();
        Leveringsvormvraag vraag = question(toets);
        collect(toets.answer(vraag), posten);
        for (Gat<?> gat : vraag.gaten()) {
            filled(vraag, gat).forEach(v -> collect(toets.answer(v), posten));
        }
        return posten;
    }

    private static void collect(Uitkomst<Toelating> uitkomst, Set<Post> posten) {
        for (Geval<Toelating> geval : uitkomst.gevallen()) {
            posten.addAll(geval.posten());
        }
    }

    static <W> List<Leveringsvormvraag> filled(Leveringsvormvraag vraag, Gat<W> gat) {
        return gat.domein().cases().stream().map(w -> vraag.fill(gat, w)).toList();
    }

    @Override
    public String toString() {
        return tekst.naam();
    }
}
