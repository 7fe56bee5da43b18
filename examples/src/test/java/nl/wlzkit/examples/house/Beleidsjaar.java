package nl.wlzkit.examples.house;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wlzkit.core.answer.Gat;
import nl.wlzkit.core.answer.Uitkomst;
import nl.wlzkit.core.answer.Uitleg;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.money.Percentage;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.source.Regelcatalogus;
import nl.wlzkit.core.source.Resources;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.examples.cli.Wlzkit;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;

/**
 * What {@code BELEIDSJAAR.md} asks, as classes that {@link BeleidsjaarTest} loads beside a changed copy of the data. What goes in
 * and comes out is of the JDK only: every other type is another one there.
 */
final class Beleidsjaar {
    private Beleidsjaar() {}

    /** A command of the page. */
    public static final class Opdracht implements Function<List<String>, String> {
        /** Made by its name. */
        public Opdracht() {}

        @Override
        public String apply(List<String> argumenten) {
            StringWriter out = new StringWriter();
            try (PrintWriter writer = new PrintWriter(out)) {
                Wlzkit.run(writer, writer, argumenten.toArray(String[]::new));
            }
            return out.toString();
        }
    }

    /** The first program of the page. */
    public static final class Zorgkantoren implements Supplier<String> {
        /** Made by its name. */
        public Zorgkantoren() {}

        @Override
        public String get() {
            return Zorgkantoor.inForceOn(LocalDate.of(2027, 1, 1)) + "\n";
        }
    }

    /** The second program of the page. */
    public static final class Programma implements Supplier<String> {
        /** Made by its name. */
        public Programma() {}

        @Override
        public String get() {
            LocalDate dag = LocalDate.of(2027, 3, 1);
            Tariefbeleid beleid = Tariefbeleid.published(Sector.VV, dag);
            Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, dag)
                    .with(Leveringsvorm.VPT)
                    .with("overeenkomst", "elders")
                    .with("technologie", true);
            return Uitleg.of(beleid.answer(vraag), Regelcatalogus.get(), Taal.EN)
                    .text(90);
        }
    }

    /** The worked examples of a file beside the policies: those that come out otherwise, and how. */
    public static final class Voorbeelden implements Function<String, List<String>> {
        /** Made by its name. */
        public Voorbeelden() {}

        @Override
        public List<String> apply(String bestand) {
            List<List<String>> tabel = Resources.table(Tariefbeleid.class.getResourceAsStream(bestand), bestand);
            List<String> anders = new ArrayList<>();
            for (List<String> rij : tabel.subList(1, tabel.size())) {
                Uitkomst<Percentage> uitkomst = ask(LocalDate.parse(rij.get(1)), rij.get(2));
                String antwoord = uitkomst.omhulling().in(Taal.NL);
                List<String> regels = uitkomst.gevallen().stream()
                        .flatMap(g -> g.posten().stream())
                        .map(p -> p.stap().regel())
                        .toList();
                if (!antwoord.equals(rij.get(3))
                        || !regels.containsAll(List.of(rij.get(4).split(",", -1)))) {
                    anders.add(rij.get(0) + ": " + antwoord + " by " + regels);
                }
            }
            return tabel.size() > 1 ? anders : List.of("no examples");
        }

        private static Uitkomst<Percentage> ask(LocalDate dag, String tekst) {
            Tariefbeleid beleid = Tariefbeleid.published(Sector.VV, dag);
            Tariefvraag vraag = beleid.vraag(Zorgkantoor.CZ, dag);
            for (String deel : tekst.split("; ", -1)) {
                String[] paar = deel.split("=", 2);
                if (paar[0].equals("zorgkantoor")) {
                    vraag = beleid.vraag(Zorgkantoor.parse(paar[1]), dag);
                } else if (paar[0].startsWith("lezing ")) {
                    vraag = vraag.choose(paar[0].substring("lezing ".length()), paar[1]);
                } else {
                    vraag = vraag.with(paar[0], paar[1].equals("ja") ? (Object) true : paar[1]);
                }
            }
            for (Gat<?> gat : vraag.gaten()) {
                vraag = vraag.with(gat.feit(), gat.domein().cases().get(0));
            }
            return beleid.answer(vraag);
        }
    }
}
