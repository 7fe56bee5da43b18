package nl.wlzkit.regions.waitlist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wlzkit.core.answer.Fout;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.money.Bandbreedte;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Tekst;

/**
 * Makes people of the lines of an official waiting list and of shadow lists.
 *
 * <p>The same number of the same issuer is the same person; different numbers of one issuer are different people; numbers of
 * two issuers say nothing of each other. Nobody is merged for another reason, unless the caller declares a combination of
 * features that identifies ({@link Koppelwijze}) or decides that two lines are one person ({@link Koppelbesluit}); both are
 * reported. Who is <em>possibly</em> the same is reported and kept apart, so the number of people is a range: from everybody the
 * same who can be, through everybody different who can be. A line without a number, or with a number of an issuer of its own,
 * that lacks a feature to compare can be anybody. Decisions about candidates never widen the range.
 *
 * <p>The result depends on the lines and not on their order. If one line of every person is put in again, with the same
 * declaration and without contradictions, the same people come out and no doubles. Lines are sorted and counted: twice as
 * many take little more than twice as long. Stateless and thread-safe.
 */
@Grondslag({"NK-036", "WK-WACHTLIJST-NUMMER"})
public final class Ontdubbeling {
    /** How many lines there can be. */
    public static final int MEESTE = 20_000_000;

    private static final int MEER_DAN_EEN = -2;

    private final Wachtregel[] regels;
    private final Koppelwijze wijze;
    private final List<Set<Kenmerk>> combinaties;
    private final Samengroepering groepering;
    private int metNummer;
    private int[] uitgeverVan = {};
    private int uitgevers;
    private int[] basisVan = {};
    private int bases;

    private Ontdubbeling(Wachtregel[] regels, Koppelwijze wijze) {
        this.regels = regels;
        this.wijze = wijze;
        combinaties = new ArrayList<>(wijze.identificerend());
        combinaties.addAll(wijze.mogelijk());
        int gebruikt = 0;
        for (Set<Kenmerk> combinatie : combinaties) {
            gebruikt |= Koppelwijze.mask(combinatie);
        }
        groepering = new Samengroepering(regels, gebruikt);
    }

    /**
     * Makes people of lines by their numbers only.
     *
     * @param regels the lines, at most {@value #MEESTE}, in any order
     * @return what the lists say
     * @throws OngeldigeWaardeException if there are too many lines
     */
    public static Wachtlijstbeeld of(Collection<Wachtregel> regels) {
        return of(regels, Koppelwijze.GEEN, List.of());
    }

    /**
     * Makes people of lines.
     *
     * @param regels the lines, at most {@value #MEESTE}, in any order
     * @param wijze how people without a common number are compared
     * @param besluiten what is decided of lines; each may name any two
     * @return what the lists say
     * @throws OngeldigeWaardeException if there are too many lines, or a decision names a line that is not there or is there
     *     twice, joins people with different numbers of one issuer, or contradicts another one, a number or the declaration;
     *     with all that is wrong
     */
    public static Wachtlijstbeeld of(
            Collection<Wachtregel> regels, Koppelwijze wijze, Collection<Koppelbesluit> besluiten) {
        if (regels.size() > MEESTE) {
            throw new OngeldigeWaardeException(
                    Integer.toString(regels.size()),
                    Tekst.of("hoogstens " + MEESTE + " regels", "at most " + MEESTE + " lines"));
        }
        Ontdubbeling loop = new Ontdubbeling(Regelorde.byPerson(regels.toArray(new Wachtregel[0])), wijze);
        loop.byNumber();
        int[] knoopVan = loop.identified();
        return loop.picture(knoopVan, loop.decided(knoopVan, List.copyOf(besluiten)));
    }

    /** Same number, same person; a line without a number is a person by itself. Lines with a number come first. */
    private void byNumber() {
        int n = regels.length;
        basisVan = new int[n];
        int[] uitgever = new int[n];
        int sleutels = 0;
        for (int i = 0; i < n && regels[i].nummer().isPresent(); i++) {
            if (i == 0 || !regels[i].nummer().equals(regels[i - 1].nummer())) {
                uitgevers += i > 0 && issuer(i).equals(issuer(i - 1)) ? 0 : 1;
                uitgever[sleutels++] = uitgevers - 1;
            }
            basisVan[i] = sleutels - 1;
            metNummer = i + 1;
        }
        uitgeverVan = Arrays.copyOf(uitgever, sleutels);
        for (int i = metNummer; i < n; i++) {
            basisVan[i] = sleutels + i - metNummer;
        }
        bases = sleutels + n - metNummer;
    }

    private String issuer(int regel) {
        return Regelorde.issuer(regels[regel].nummer().orElseThrow());
    }

    /** Joins what was declared to identify, but for sets in which that would make two numbers of one issuer one person. */
    private int[] identified() {
        Groepen samen = new Groepen(bases);
        for (Set<Kenmerk> combinatie : wijze.identificerend()) {
            groepering.forEach(combinatie, (leden, van, tot) -> {
                for (int i = van + 1; i < tot; i++) {
                    samen.join(basisVan[leden[van]], basisVan[leden[i]]);
                }
            });
        }
        boolean[] tegenspraak = contradictions(samen, identity(uitgeverVan.length), bases);
        Groepen knopen = new Groepen(bases);
        for (int b = 0; b < bases; b++) {
            if (!tegenspraak[samen.find(b)]) {
                knopen.join(samen.find(b), b);
            }
        }
        return knopen.numbered();
    }

    private static int[] identity(int aantal) {
        int[] zelf = new int[aantal];
        Arrays.setAll(zelf, i -> i);
        return zelf;
    }

    /** Of each set, whether it has two numbers of one issuer. The numbers stand in the order of their issuers. */
    private boolean[] contradictions(Groepen samen, int[] lidVanSleutel, int leden) {
        boolean[] tegenspraak = new boolean[leden];
        int[] gezien = new int[leden];
        Arrays.fill(gezien, -1);
        for (int k = 0; k < uitgeverVan.length; k++) {
            int wortel = samen.find(lidVanSleutel[k]);
            tegenspraak[wortel] |= gezien[wortel] == uitgeverVan[k];
            gezien[wortel] = uitgeverVan[k];
        }
        return tegenspraak;
    }

    /** What the decisions make of the people. */
    private static final class Besloten {
        private final int[] persoonVanKnoop;
        private final Set<Long> anders;
        private final boolean[] samengevoegd;

        Besloten(int[] persoonVanKnoop, Set<Long> anders, boolean[] samengevoegd) {
            this.persoonVanKnoop = persoonVanKnoop;
            this.anders = anders;
            this.samengevoegd = samengevoegd;
        }
    }

    private Besloten decided(int[] knoopVan, List<Koppelbesluit> besluiten) {
        int knopen = Arrays.stream(knoopVan).max().orElse(-1) + 1;
        Groepen samen = new Groepen(knopen);
        List<Fout> fouten = new ArrayList<>();
        Map<Regelplaats, Integer> regelOp = lookup(besluiten);
        List<int[]> paren = new ArrayList<>();
        for (Koppelbesluit besluit : besluiten) {
            int een = find(regelOp, besluit.een(), fouten);
            int ander = find(regelOp, besluit.ander(), fouten);
            if (een >= 0 && ander >= 0) {
                int[] paar = {knoopVan[basisVan[een]], knoopVan[basisVan[ander]]};
                paren.add(paar);
                if (besluit.zelfde()) {
                    samen.join(paar[0], paar[1]);
                }
            }
        }
        if (fouten.isEmpty()) {
            refuseContradictions(knoopVan, besluiten, samen, paren, fouten);
        }
        Fout.throwIfAny(fouten);
        int[] persoonVanKnoop = samen.numbered();
        boolean[] samengevoegd = new boolean[knopen];
        Set<Long> anders = new HashSet<>();
        for (int i = 0; i < paren.size(); i++) {
            int een = persoonVanKnoop[paren.get(i)[0]];
            int ander = persoonVanKnoop[paren.get(i)[1]];
            if (besluiten.get(i).zelfde()) {
                samengevoegd[een] |= paren.get(i)[0] != paren.get(i)[1];
            } else {
                anders.add(Ondergrens.pair(een, ander));
            }
        }
        return new Besloten(persoonVanKnoop, anders, samengevoegd);
    }

    private void refuseContradictions(
            int[] knoopVan, List<Koppelbesluit> besluiten, Groepen samen, List<int[]> paren, List<Fout> fouten) {
        int[] knoopVanSleutel = Arrays.copyOf(knoopVan, uitgeverVan.length);
        boolean[] tegenspraak = contradictions(
                samen, knoopVanSleutel, Arrays.stream(knoopVan).max().orElse(-1) + 1);
        for (int i = 0; i < paren.size(); i++) {
            Koppelbesluit besluit = besluiten.get(i);
            int wortel = samen.find(paren.get(i)[0]);
            if (besluit.zelfde() && tegenspraak[wortel]) {
                fouten.add(
                        fout(
                                besluit,
                                "regels die van één persoon kunnen zijn; deze (of wat ze verbindt) hebben verschillende nummers van"
                                        + " één uitgever",
                                "lines that can be of one person; these (or what joins them) have different numbers of one issuer"));
            }
            if (!besluit.zelfde() && wortel == samen.find(paren.get(i)[1])) {
                fouten.add(fout(
                        besluit,
                        "regels van verschillende personen; deze zijn van één persoon door hun nummer, de opgegeven"
                                + " kenmerken of een ander besluit",
                        "lines of different people; these are of one person by their number, the declared features or"
                                + " another decision"));
            }
        }
    }

    private static Fout fout(Koppelbesluit besluit, String nl, String en) {
        return new Fout(List.of("besluit"), besluit.een() + " = " + besluit.ander(), Tekst.of(nl, en));
    }

    private Map<Regelplaats, Integer> lookup(List<Koppelbesluit> besluiten) {
        Map<Regelplaats, Integer> regelOp = new HashMap<>();
        if (besluiten.isEmpty()) {
            return regelOp;
        }
        Set<Regelplaats> gezocht = new HashSet<>();
        besluiten.forEach(b -> gezocht.addAll(List.of(b.een(), b.ander())));
        for (int i = 0; i < regels.length; i++) {
            if (gezocht.contains(regels[i].plaats())) {
                regelOp.merge(regels[i].plaats(), i, (een, ander) -> MEER_DAN_EEN);
            }
        }
        return regelOp;
    }

    private static int find(Map<Regelplaats, Integer> regelOp, Regelplaats plaats, List<Fout> fouten) {
        Integer regel = regelOp.get(plaats);
        if (regel == null || regel == MEER_DAN_EEN) {
            fouten.add(new Fout(
                    List.of("besluit"),
                    plaats.toString(),
                    Tekst.of("een regel die er één keer is", "a line that is there once")));
            return -1;
        }
        return regel;
    }

    private Wachtlijstbeeld picture(int[] knoopVan, Besloten besloten) {
        int personen = Arrays.stream(besloten.persoonVanKnoop).max().orElse(-1) + 1;
        int[] voorlopig = new int[bases];
        Arrays.setAll(voorlopig, b -> besloten.persoonVanKnoop[knoopVan[b]]);
        int[] persoonVan = new int[regels.length];
        Arrays.setAll(persoonVan, i -> voorlopig[basisVan[i]]);
        Verdeling eerst = Verdeling.of(persoonVan, personen);
        int[] nummers = new Nummering(regels, eerst, speakers(eerst, personen)).numbers();
        Arrays.setAll(persoonVan, i -> nummers[voorlopig[basisVan[i]]]);
        Verdeling regelsVan = Verdeling.of(persoonVan, personen);
        int[] persoonVanSleutel = new int[uitgeverVan.length];
        Arrays.setAll(persoonVanSleutel, k -> nummers[voorlopig[k]]);
        Verdeling sleutels = Verdeling.of(persoonVanSleutel, personen);
        Set<Long> anders = new HashSet<>();
        besloten.anders.forEach(
                paar -> anders.add(Ondergrens.pair(nummers[(int) (paar >> 32)], nummers[(int) (paar & 0xFFFF_FFFFL)])));
        boolean[] doorBesluit = new boolean[personen];
        for (int p = 0; p < personen; p++) {
            doorBesluit[nummers[p]] = besloten.samengevoegd[p];
        }
        boolean[] officieel = new boolean[personen];
        boolean[] vergelijkbaar = new boolean[personen];
        int alles = 0;
        for (Set<Kenmerk> combinatie : combinaties) {
            alles |= Koppelwijze.mask(combinatie);
        }
        for (int i = 0; i < regels.length; i++) {
            officieel[persoonVan[i]] |= regels[i].soort() == Lijstsoort.OFFICIEEL;
            vergelijkbaar[persoonVan[i]] |= alles != 0 && groepering.isComplete(i, alles);
        }
        Kandidaten kandidaten = new Kandidaten(sleutels, uitgeverVan, uitgevers, anders, persoonVan);
        Map<Integer, Set<Set<Kenmerk>>> door = new TreeMap<>();
        for (Set<Kenmerk> combinatie : combinaties) {
            boolean identificeert = wijze.identificerend().contains(combinatie);
            groepering.forEach(combinatie, (leden, van, tot) -> {
                kandidaten.add(combinatie, identificeert, leden, van, tot);
                if (identificeert) {
                    merged(combinatie, leden, van, tot, persoonVan, door);
                }
            });
        }
        Ondergrens.Minst minst = new Ondergrens(
                        sleutels, uitgeverVan, uitgevers, officieel, vergelijkbaar, anders, kandidaten.together())
                .least();
        int ontbrekend = 0;
        for (boolean is : officieel) {
            ontbrekend += is ? 0 : 1;
        }
        return new Wachtlijstbeeld(
                regels,
                persoonVan,
                regelsVan,
                speakers(regelsVan, personen),
                new Bandbreedte<>(minst.personen(), personen),
                new Bandbreedte<>(minst.ontbrekend(), ontbrekend),
                incomparable(vergelijkbaar, sleutels),
                kandidaten.groups(),
                merges(door, doorBesluit, regelsVan));
    }

    /** How many people can be anybody: they cannot be compared, and not all others have a number of the same issuer. */
    private int incomparable(boolean[] vergelijkbaar, Verdeling sleutels) {
        boolean eenUitgever = uitgevers <= 1 && metNummer == regels.length;
        int aantal = 0;
        for (int p = 0; p < vergelijkbaar.length; p++) {
            aantal += vergelijkbaar[p] || (eenUitgever && sleutels.size(p) > 0) ? 0 : 1;
        }
        return aantal;
    }

    /** Notes for the first of a group which combination joined lines that a number did not. */
    private void merged(
            Set<Kenmerk> combinatie,
            int[] leden,
            int van,
            int tot,
            int[] persoonVan,
            Map<Integer, Set<Set<Kenmerk>>> door) {
        for (int i = van + 1; i < tot; i++) {
            int een = leden[i - 1];
            int ander = leden[i];
            if (persoonVan[een] == persoonVan[ander] && basisVan[een] != basisVan[ander]) {
                door.computeIfAbsent(persoonVan[een], p -> new HashSet<>()).add(combinatie);
            }
        }
    }

    private List<Samenvoeging> merges(
            Map<Integer, Set<Set<Kenmerk>>> door, boolean[] doorBesluit, Verdeling regelsVan) {
        for (int p = 0; p < doorBesluit.length; p++) {
            if (doorBesluit[p]) {
                door.computeIfAbsent(p, wie -> new HashSet<>());
            }
        }
        List<Samenvoeging> samenvoegingen = new ArrayList<>();
        door.forEach((p, combinatiesVan) -> samenvoegingen.add(new Samenvoeging(
                p + 1,
                wijze.identificerend().stream().filter(combinatiesVan::contains).toList(),
                doorBesluit[p],
                Wachtlijstbeeld.places(regels, regelsVan, p))));
        return samenvoegingen;
    }

    private int[] speakers(Verdeling regelsVan, int personen) {
        int[] spreker = new int[personen];
        for (int p = 0; p < personen; p++) {
            int beste = regelsVan.leden()[regelsVan.begin()[p]];
            for (int i = regelsVan.begin()[p] + 1; i < regelsVan.begin()[p + 1]; i++) {
                int regel = regelsVan.leden()[i];
                if (Regelorde.SPREEKT.compare(regels[regel], regels[beste]) < 0) {
                    beste = regel;
                }
            }
            spreker[p] = beste;
        }
        return spreker;
    }
}
