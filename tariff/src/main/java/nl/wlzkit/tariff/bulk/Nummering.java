package nl.wlzkit.tariff.bulk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Sector;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** From the words of a line to the numbers of a table. Finding a number makes no object. */
@SuppressWarnings("EnumOrdinal") // the arrays are made and read here, in one run of one version: no ordinal gets out
final class Nummering {
    private static final int MAAND = 32;
    private static final int JAAR = 12 * MAAND;

    private final List<String> aanbieders;
    private final Map<String, Integer> nummerVan = new HashMap<>();
    private final List<Feit> regelfeiten;
    private final int eersteJaar;
    private final int laatsteJaar;
    private final short[] dagVan;
    private final byte[] zorgkantoorVan;
    private final byte[] vormVan;
    private final byte[] profielVan;
    private final Prestatieindex prestaties;

    Nummering(Prijsbasis basis, List<Prestatiecode> prestaties) {
        Tariefbeleid beleid = basis.beleid();
        this.aanbieders = List.copyOf(basis.aanbieders().keySet());
        aanbieders.forEach(code -> nummerVan.put(code, nummerVan.size()));
        this.regelfeiten = basis.regelfeiten().stream().map(beleid::feit).toList();
        LocalDate eerste = beleid.geldig().van().orElseThrow();
        LocalDate laatste = beleid.geldig().totEnMet().orElseThrow();
        this.eersteJaar = eerste.getYear();
        this.laatsteJaar = laatste.getYear();
        this.dagVan = new short[(laatsteJaar - eersteJaar + 1) * JAAR];
        Arrays.fill(dagVan, (short) Prijstabel.ONBEKEND);
        short nummer = 0;
        for (LocalDate dag = eerste; !dag.isAfter(laatste); dag = dag.plusDays(1)) {
            dagVan[place(dag)] = nummer;
            nummer++;
        }
        this.zorgkantoorVan = new byte[Zorgkantoor.values().length];
        for (Zorgkantoor zorgkantoor : Zorgkantoor.values()) {
            zorgkantoorVan[zorgkantoor.ordinal()] = (byte) beleid.zorgkantoren().indexOf(zorgkantoor);
        }
        List<?> vormen = beleid.feit(Tariefbeleid.VORM).domein().cases();
        this.vormVan = new byte[Leveringsvorm.values().length];
        for (Leveringsvorm vorm : Leveringsvorm.values()) {
            vormVan[vorm.ordinal()] = told(vormen.indexOf(vorm.name()));
        }
        List<?> profielen = beleid.feit(Tariefbeleid.PROFIEL).domein().cases();
        this.profielVan = new byte[Zorgprofiel.values().length];
        for (Zorgprofiel profiel : Zorgprofiel.values()) {
            profielVan[profiel.ordinal()] = profileClass(profiel, beleid.sector(), profielen);
        }
        this.prestaties = new Prestatieindex(prestaties);
    }

    private static byte profileClass(Zorgprofiel profiel, Sector sector, List<?> profielen) {
        if (!profiel.sector().equals(Optional.of(sector))) {
            return Prijstabel.ONBEKEND;
        }
        for (int i = 0; i < profielen.size(); i++) {
            String klasse = profielen.get(i).toString();
            if (!klasse.equals(Tariefbeleid.OVERIG) && Zorgprofiel.parse(klasse) == profiel) {
                return told(i);
            }
        }
        return told(profielen.indexOf(Tariefbeleid.OVERIG));
    }

    /** The number of what is told: 0 is what is not. */
    private static byte told(int plaats) {
        return (byte) (plaats < 0 ? Prijstabel.ONBEKEND : plaats + 1);
    }

    List<String> aanbieders() {
        return aanbieders;
    }

    int aanbieder(String code) {
        return nummerVan.getOrDefault(code, Prijstabel.ONBEKEND);
    }

    /** The place of a day in a table of years of twelve months of 32 days: no division, as the number of a day takes. */
    private int place(LocalDate dag) {
        return (dag.getYear() - eersteJaar) * JAAR + (dag.getMonthValue() - 1) * MAAND + dag.getDayOfMonth();
    }

    /** The number of a day, from the first of the policy. */
    int dag(LocalDate dag) {
        int jaar = dag.getYear();
        return jaar < eersteJaar || jaar > laatsteJaar ? Prijstabel.ONBEKEND : dagVan[place(dag)];
    }

    byte zorgkantoor(Zorgkantoor zorgkantoor) {
        return zorgkantoorVan[zorgkantoor.ordinal()];
    }

    byte vorm(Optional<Leveringsvorm> vorm) {
        return vorm.isPresent() ? vormVan[vorm.get().ordinal()] : 0;
    }

    byte profiel(Optional<Zorgprofiel> profiel) {
        return profiel.isPresent() ? profielVan[profiel.get().ordinal()] : 0;
    }

    int prestatie(Prestatiecode code) {
        return prestaties.find(code);
    }

    short feiten(Map<String, Object> feiten) {
        int nummer = 0;
        int gevonden = 0;
        for (Feit feit : regelfeiten) {
            Object waarde = feiten.get(feit.feit());
            List<?> waarden = feit.domein().cases();
            nummer *= waarden.size() + 1;
            if (waarde != null) {
                nummer += waarden.indexOf(feit.check(waarde)) + 1;
                gevonden++;
            }
        }
        if (gevonden < feiten.size()) {
            String namen =
                    String.join(", ", regelfeiten.stream().map(Feit::feit).toList());
            throw new OngeldigeWaardeException(
                    String.join(", ", feiten.keySet()),
                    Tekst.of("alleen feiten van regels: " + namen, "only facts of lines: " + namen));
        }
        return (short) nummer;
    }

    /** How many numbers of facts there are, at most one more than a short holds. */
    static int combinations(List<Feit> regelfeiten) {
        int combinaties = 1;
        for (Feit feit : regelfeiten) {
            combinaties = Math.min(
                    Short.MAX_VALUE + 1, combinaties * (feit.domein().cases().size() + 1));
        }
        return combinaties;
    }

    /** What a line with this number of facts tells. */
    static Map<String, Object> facts(List<Feit> regelfeiten, int nummer) {
        Map<String, Object> feiten = new TreeMap<>();
        int rest = nummer;
        for (int i = regelfeiten.size() - 1; i >= 0; i--) {
            List<?> waarden = regelfeiten.get(i).domein().cases();
            int waarde = rest % (waarden.size() + 1);
            if (waarde > 0) {
                feiten.put(regelfeiten.get(i).feit(), waarden.get(waarde - 1));
            }
            rest /= waarden.size() + 1;
        }
        return feiten;
    }

    Map<String, Object> facts(int nummer) {
        int combinaties = combinations(regelfeiten);
        if (nummer < 0 || nummer >= combinaties) {
            throw new OngeldigeWaardeException(
                    Integer.toString(nummer),
                    Tekst.of(
                            "het nummer van feiten, 0 t/m " + (combinaties - 1),
                            "the number of facts, 0 through " + (combinaties - 1)));
        }
        return facts(regelfeiten, nummer);
    }
}
