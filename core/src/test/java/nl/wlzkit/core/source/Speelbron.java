package nl.wlzkit.core.source;

import java.util.List;

/** A module that contributes what a test tells it to: documents and rules as tab-separated lines. */
public record Speelbron(String bronnen, String regels, List<Class<?>> types) implements Regelbron {
    static final String BRON_KOP = "code\ttitel\tuitgever\tstand\ttoelichting_nl\ttoelichting_en\n";
    static final String REGEL_KOP = "id\tbron\tvindplaats\tsoort\tzekerheid\tvan\ttot"
            + "\tstelling_nl\tstelling_en\tcitaat\tlezing_nl\tlezing_en\n";

    /** Puts the header lines above lines. */
    public static Speelbron of(String bronnen, String regels) {
        return new Speelbron(BRON_KOP + bronnen, REGEL_KOP + regels, List.of());
    }

    /** The line of a document. */
    public static String bron(String code, String titel) {
        return code + "\t" + titel + "\t\t\tuitleg\texplanation\n";
    }

    /** The line of a rule of document S, certain and without dates. */
    public static String regel(String id, String zekerheid, String nl, String en, String citaat) {
        return String.join("\t", id, "S", "blz. 1", "BEREKENING", zekerheid, "", "", nl, en, citaat, "", "\n");
    }
}
