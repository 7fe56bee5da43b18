package nl.wlzkit.examples.dmn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wlzkit.core.input.OngeldigeInvoerException;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** Policies and decision tables as DMN 1.3, each with a diagram. Stateless and thread-safe. */
public final class Dmn {
    /** How the names of the files end. */
    public static final String EINDE = ".dmn";

    private Dmn() {}

    /**
     * Writes a policy: one row of the policy is one row of a table, with the id of its rule.
     *
     * @param id the name of the file, without its ending
     * @param beleid the policy
     * @return the document
     * @throws OngeldigeInvoerException if bases stand in place of one another in a circle, which no table can say
     */
    public static String policy(String id, Tariefbeleid beleid) {
        return Schrijver.write(Beleidsmodel.of(id, beleid));
    }

    /**
     * Writes every published policy, of all sectors and years, and every decision table.
     *
     * @param dag the day whose rules the tables of leveringsvormen hold
     * @return the documents by the names of their files, in order
     */
    public static Map<String, String> published(LocalDate dag) {
        Map<String, String> alle = new LinkedHashMap<>();
        for (Model model : models(dag)) {
            alle.put(model.id() + EINDE, Schrijver.write(model));
        }
        return alle;
    }

    static List<Model> models(LocalDate dag) {
        List<Model> modellen = new ArrayList<>();
        for (Tariefbeleid beleid : Tariefbeleid.allPublished()) {
            modellen.add(Beleidsmodel.of(name(beleid), beleid));
        }
        modellen.add(Tabelmodellen.figuur2());
        modellen.add(Tabelmodellen.categorie());
        modellen.addAll(Tabelmodellen.leveringsvormen(dag));
        return modellen;
    }

    /** The name of a published policy: its sector and its first year. */
    private static String name(Tariefbeleid beleid) {
        int jaar = beleid.perioden().get(0).van().orElseThrow().getYear();
        return "tariefbeleid-" + beleid.sector().name().toLowerCase(Locale.ROOT) + "-" + jaar;
    }
}
