package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which fields the classes have: {@code velden.tsv}. */
final class Veldtabel {
    private static final Map<Berichtklasse, List<Veld<?>>> VELDEN = new EnumMap<>(Berichtklasse.class);
    private static final Map<Berichtklasse, List<Veld<?>>> VERPLICHT = new EnumMap<>(Berichtklasse.class);

    static {
        for (Berichtklasse klasse : Berichtklasse.values()) {
            VELDEN.put(klasse, new ArrayList<>());
            VERPLICHT.put(klasse, new ArrayList<>());
        }
        for (Tabel.Rij rij : Tabel.read("velden.tsv")) {
            Berichtklasse klasse = Berichtklasse.valueOf(rij.get("klasse"));
            Veld<?> veld = Veld.ofId(rij.get("veld"));
            of(VELDEN, klasse).add(veld);
            if (rij.get("verplicht").equals("ja")) {
                of(VERPLICHT, klasse).add(veld);
            }
        }
        VELDEN.replaceAll((k, v) -> Collections.unmodifiableList(v));
        VERPLICHT.replaceAll((k, v) -> Collections.unmodifiableList(v));
    }

    private Veldtabel() {}

    private static List<Veld<?>> of(Map<Berichtklasse, List<Veld<?>>> tabel, Berichtklasse klasse) {
        List<Veld<?>> velden = tabel.get(klasse);
        if (velden == null) {
            throw new IllegalStateException("no fields for " + klasse);
        }
        return velden;
    }

    static List<Veld<?>> fields(Berichtklasse klasse) {
        return of(VELDEN, klasse);
    }

    static List<Veld<?>> mandatory(Berichtklasse klasse) {
        return of(VERPLICHT, klasse);
    }

    /** The field of a class by the name that it has in the tables; a defect of ours if there is none. */
    static Veld<?> field(Berichtklasse klasse, String id) {
        Veld<?> veld = Veld.ofId(id);
        if (!fields(klasse).contains(veld)) {
            throw new IllegalStateException(klasse + " has no field " + id);
        }
        return veld;
    }
}
