package nl.wlzkit.examples.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.time.Geldigheid;
import nl.wlzkit.tariff.bulk.Prijskolommen;
import nl.wlzkit.tariff.bulk.Prijsregels;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Prijstotalen.Totaal;
import nl.wlzkit.tariff.bulk.Uitslag;
import org.apache.spark.sql.Row;

/** Some thousands of lines of one task, by column: gathered, priced together, and then filled anew. Not thread-safe. */
@SuppressWarnings("EnumOrdinal") // the groups are made and read here, in one run of one version: no ordinal gets out
final class Regelblok {
    /** The lines of a block: its columns, some 400 kB, stay in the cache of a processor. */
    static final int LENGTE = 8_192;

    /** A day that no policy has. */
    private static final int GEEN_DAG = Integer.MIN_VALUE / 2;

    private final Prijstabel tabel;
    private final Woordenlijst aanbieders;
    private final Woordenlijst zorgkantoren;
    private final Woordenlijst vormen;
    private final Woordenlijst profielen;
    private final Woordenlijst prestaties;
    private final Regelfeiten regelfeiten;
    private final byte[] nummerVanZorgkantoor;
    private final int eersteDag;
    private final int eersteJaar;
    private final byte[] jaarVanDag;
    private final int jaren;
    private final List<Groep> groepen;
    private final Som[] sommen;

    private final int[] aanbieder = new int[LENGTE];
    private final byte[] zorgkantoor = new byte[LENGTE];
    private final int[] dag = new int[LENGTE];
    private final byte[] vorm = new byte[LENGTE];
    private final byte[] profiel = new byte[LENGTE];
    private final short[] feiten = new short[LENGTE];
    private final int[] prestatie = new int[LENGTE];
    private final int[] aantal = new int[LENGTE];
    private final int[] groep = new int[LENGTE];
    private final long[] van = new long[LENGTE];
    private final long[] tot = new long[LENGTE];
    private final byte[] uitslag = new byte[LENGTE];
    private int lengte;

    Regelblok(Prijstabel tabel) {
        this.tabel = tabel;
        this.aanbieders = new Woordenlijst(Prijstabel.ONBEKEND, tabel::aanbieder);
        Zorgkantoor[] alle = Zorgkantoor.values();
        this.zorgkantoren = new Woordenlijst(
                Prijstabel.ONBEKEND, naam -> Zorgkantoor.parse(naam).ordinal());
        this.vormen = new Woordenlijst(0, tekst -> tabel.vorm(Optional.of(Leveringsvorm.parse(tekst))));
        this.profielen = new Woordenlijst(0, tekst -> tabel.profiel(Optional.of(Zorgprofiel.parse(tekst))));
        this.prestaties = new Woordenlijst(Prijstabel.ONBEKEND, code -> tabel.prestatie(new Prestatiecode(code)));
        this.regelfeiten = new Regelfeiten(tabel);
        this.nummerVanZorgkantoor = new byte[alle.length + 1];
        Arrays.fill(nummerVanZorgkantoor, (byte) Prijstabel.ONBEKEND);
        for (Zorgkantoor z : alle) {
            nummerVanZorgkantoor[z.ordinal()] = tabel.zorgkantoor(z);
        }
        Geldigheid geldig = tabel.basis().beleid().geldig();
        LocalDate van = geldig.van().orElseThrow();
        LocalDate totEnMet = geldig.totEnMet().orElseThrow();
        this.eersteDag = Math.toIntExact(van.toEpochDay());
        this.eersteJaar = van.getYear();
        this.jaren = totEnMet.getYear() - eersteJaar + 1;
        this.jaarVanDag = new byte[Math.toIntExact(totEnMet.toEpochDay() - van.toEpochDay() + 1)];
        for (int i = 0; i < jaarVanDag.length; i++) {
            jaarVanDag[i] = (byte) (van.plusDays(i).getYear() - eersteJaar);
        }
        this.groepen = groups(alle);
        this.sommen = new Som[groepen.size()];
        Arrays.setAll(sommen, i -> new Som());
    }

    private List<Groep> groups(Zorgkantoor[] alle) {
        List<Groep> uit = new ArrayList<>();
        for (int z = 0; z <= alle.length; z++) {
            String naam = z < alle.length ? alle[z].naam() : "";
            for (int j = 0; j <= jaren; j++) {
                uit.add(new Groep(naam, j < jaren ? eersteJaar + j : 0));
            }
        }
        return uit;
    }

    boolean isFull() {
        return lengte == LENGTE;
    }

    int lengte() {
        return lengte;
    }

    /** Takes a line with the columns of {@link Regelbestand}. */
    void add(Row regel) {
        int i = lengte;
        int z = zorgkantoren.number(regel.getString(Regelbestand.ZORGKANTOOR));
        // the last group is of lines that name no zorgkantoor
        z = z < 0 ? nummerVanZorgkantoor.length - 1 : z;
        int d = regel.isNullAt(Regelbestand.DAG) ? GEEN_DAG : regel.getInt(Regelbestand.DAG);
        long n = regel.isNullAt(Regelbestand.AANTAL) ? -1 : regel.getLong(Regelbestand.AANTAL);
        aanbieder[i] = aanbieders.number(regel.getString(Regelbestand.AANBIEDER));
        zorgkantoor[i] = nummerVanZorgkantoor[z];
        dag[i] = d;
        vorm[i] = (byte) vormen.number(regel.getString(Regelbestand.VORM));
        profiel[i] = (byte) profielen.number(regel.getString(Regelbestand.PROFIEL));
        feiten[i] = regelfeiten.isEmpty() ? 0 : regelfeiten.number(regel, Regelbestand.FEITEN);
        prestatie[i] = prestaties.number(regel.getString(Regelbestand.PRESTATIECODE));
        aantal[i] = n < 0 || n > Prijstabel.MEESTE ? -1 : (int) n;
        int dagnummer = d - eersteDag;
        int jaar = dagnummer < 0 || dagnummer >= jaarVanDag.length ? jaren : jaarVanDag[dagnummer];
        groep[i] = z * (jaren + 1) + jaar;
        lengte++;
    }

    /** Prices the lines that were added and adds them to the totals. */
    void price() {
        List<Totaal> totalen = tabel.price(
                        columns(), Prijskolommen.ranges(van, tot).withUitslag(uitslag), 0)
                .groepen();
        for (int g = 0; g < sommen.length; g++) {
            if (!totalen.get(g).regels().isEmpty()) {
                sommen[g].add(totalen.get(g));
            }
        }
    }

    private Prijsregels columns() {
        Prijsregels.Builder regels = Prijsregels.builder();
        if (isFull()) {
            return regels.aanbieder(aanbieder)
                    .zorgkantoor(zorgkantoor)
                    .dag(dag)
                    .vorm(vorm)
                    .profiel(profiel)
                    .feiten(feiten)
                    .prestatie(prestatie)
                    .aantal(aantal)
                    .groep(groep, groepen.size())
                    .build();
        }
        return regels.aanbieder(Arrays.copyOf(aanbieder, lengte))
                .zorgkantoor(Arrays.copyOf(zorgkantoor, lengte))
                .dag(Arrays.copyOf(dag, lengte))
                .vorm(Arrays.copyOf(vorm, lengte))
                .profiel(Arrays.copyOf(profiel, lengte))
                .feiten(Arrays.copyOf(feiten, lengte))
                .prestatie(Arrays.copyOf(prestatie, lengte))
                .aantal(Arrays.copyOf(aantal, lengte))
                .groep(Arrays.copyOf(groep, lengte), groepen.size())
                .build();
    }

    Uitslag uitslag(int i) {
        return Uitslag.of(uitslag[i]);
    }

    long van(int i) {
        return van[i];
    }

    long tot(int i) {
        return tot[i];
    }

    void clear() {
        lengte = 0;
    }

    /** The totals of all blocks so far; starts anew. */
    Map<Groep, Som> takeTotals() {
        Map<Groep, Som> uit = new TreeMap<>();
        for (int g = 0; g < sommen.length; g++) {
            if (sommen[g].lengte() > 0) {
                uit.put(groepen.get(g), sommen[g]);
                sommen[g] = new Som();
            }
        }
        return uit;
    }
}
