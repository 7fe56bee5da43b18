package nl.wlzkit.examples.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.care.Prestatiecode;
import nl.wlzkit.core.care.Zorgprofiel;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.tariff.bulk.Prijsregel;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.bulk.Regelprijs;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The same prices as a programmer writes them who needs just these, without wlzkit: the policies of the seven zorgkantoren for
 * the providers of {@link Productie} as code. A second opinion on the prices, and what our speed is compared to.
 */
final class Handwerk {
    /** There is no agreement. */
    static final int GEWEIGERD = -1;

    private static final int HEEL = 10_000;
    private static final int VORMEN = 3;
    private static final int PROFIELEN = 3;
    private static final int EERSTE_DAG_2025 = 20_089;
    private static final int EERSTE_DAG_2026 = 20_454;
    private static final int VERBLIJF = 0;
    private static final int MPT = 2;

    private Handwerk() {}

    /** Hundredths of a percent point of the maximum, or {@link #GEWEIGERD}. */
    static int percentage(Zorgkantoor wie, int jaar, int aanbieder, int vorm, boolean vv4, boolean nieuweClient) {
        boolean nieuw = Productie.isNieuw(aanbieder);
        int procent = switch (wie) {
            case ZILVEREN_KRUIS -> {
                if (vorm == VERBLIJF && (nieuw || (vv4 && nieuweClient))) {
                    yield GEWEIGERD;
                }
                yield nieuw ? 9350 : Productie.isEssentieel(aanbieder) ? 9600 : 9550;
            }
            case VGZ ->
                (nieuw ? 9300 : 9550)
                        + (Productie.isWerkgever(aanbieder) ? 40 : 0)
                        + (vorm == MPT && Productie.hasTechnologie(aanbieder) ? 60 : 0);
            case MENZIS -> nieuw ? 9350 : 9550;
            case CZ ->
                (nieuw ? 9350 : 9550)
                        + (Productie.hasTechnologie(aanbieder) ? 10 : 0)
                        + (Productie.isEssentieel(aanbieder) ? 30 : 0);
            case SALLAND -> nieuw ? 9300 : 9575;
            case DSW -> nieuw ? (jaar == 2024 ? 9100 : 9000) : 9670;
            case ZORG_EN_ZEKERHEID ->
                (nieuw ? 9400 : 9550) + (Productie.isWerkgever(aanbieder) ? (jaar == 2024 ? 30 : 20) : 0);
            case FRIESLAND -> throw new IllegalArgumentException("not in these years");
        };
        return Math.min(procent, HEEL);
    }

    /** The tariff in cents, half-up. */
    static int tariff(int procent, int maximum) {
        return (procent * maximum + HEEL / 2) / HEEL;
    }

    /** The year of a day. */
    static int year(int dag) {
        return Productie.EERSTE_JAAR + (dag < EERSTE_DAG_2025 ? 0 : dag < EERSTE_DAG_2026 ? 1 : 2);
    }

    /** A combination of everything but the product, with its percentage; form, profile and facts numbered from 0. */
    record Cel(int aanbieder, Zorgkantoor zorgkantoor, int jaar, int vorm, int profiel, int feiten, int procent) {}

    /** All combinations, in the order of {@link Lus}. */
    static List<Cel> cells(Prijstabel tabel) {
        int nieuweClient = tabel.feiten(Map.of("nieuweClient", true)) - 1;
        List<Cel> cellen = new ArrayList<>();
        for (int a = 0; a < Productie.AANBIEDERS; a++) {
            for (Zorgkantoor wie : Productie.zorgkantoren()) {
                for (int jaar = Productie.EERSTE_JAAR; jaar < Productie.EERSTE_JAAR + Productie.JAREN; jaar++) {
                    for (int v = 0; v < VORMEN; v++) {
                        for (int p = 0; p < PROFIELEN; p++) {
                            for (int f = 0; f < 2; f++) {
                                // as the policy numbers the profiles: others, 4VV, 5VV
                                int procent = percentage(wie, jaar, a, v, p == 1, f == nieuweClient);
                                cellen.add(new Cel(a, wie, jaar, v, p, f, procent));
                            }
                        }
                    }
                }
            }
        }
        return cellen;
    }

    /** A table of cents for every combination, made by hand, and the loop over it: the floor. */
    static final class Lus {
        private final int[] centen;

        Lus(Prijstabel tabel) {
            List<Cel> cellen = cells(tabel);
            centen = new int[cellen.size() * Productie.PRESTATIES];
            int i = 0;
            for (Cel cel : cellen) {
                for (int c = 0; c < Productie.PRESTATIES; c++) {
                    centen[i] = cel.procent() == GEWEIGERD
                            ? GEWEIGERD
                            : tariff(cel.procent(), Productie.maximum(c, cel.jaar()));
                    i++;
                }
            }
        }

        /** Prices all lines; returns the sum. */
        long price(Productie in, long[] uit) {
            int[] aanbieder = in.aanbieder;
            byte[] zorgkantoor = in.zorgkantoor;
            int[] dag = in.dag;
            byte[] vorm = in.vorm;
            byte[] profiel = in.profiel;
            short[] feiten = in.feiten;
            int[] prestatie = in.prestatie;
            int[] aantal = in.aantal;
            long som = 0;
            for (int i = 0; i < uit.length; i++) {
                int d = dag[i];
                int jaar = d < EERSTE_DAG_2025 ? 0 : d < EERSTE_DAG_2026 ? 1 : 2;
                int cel = (aanbieder[i] * 7 + zorgkantoor[i]) * Productie.JAREN + jaar;
                cel = ((cel * VORMEN + vorm[i] - 1) * PROFIELEN + profiel[i] - 1) * 2 + feiten[i] - 1;
                int tarief = centen[cel * Productie.PRESTATIES + prestatie[i]];
                if (tarief >= 0) {
                    long bedrag = (long) tarief * aantal[i];
                    uit[i] = bedrag;
                    som += bedrag;
                } else {
                    uit[i] = Regelprijs.GEEN;
                }
            }
            return som;
        }
    }

    /** With enums and BigDecimal. */
    static final class Decimalen {
        private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
        private static final BigDecimal RICHT = new BigDecimal("95.5");

        private final Map<Prestatiecode, BigDecimal[]> maxima = new HashMap<>();
        private final int feitNieuweClient;

        Decimalen(Prijstabel tabel) {
            this.feitNieuweClient = tabel.feiten(Map.of("nieuweClient", true));
            List<Prestatiecode> codes = Productie.codes();
            for (int c = 0; c < codes.size(); c++) {
                BigDecimal[] perJaar = new BigDecimal[Productie.JAREN];
                for (int j = 0; j < perJaar.length; j++) {
                    perJaar[j] = BigDecimal.valueOf(Productie.maximum(c, Productie.EERSTE_JAAR + j), 2);
                }
                maxima.put(codes.get(c), perJaar);
            }
        }

        BigDecimal maximum(Prijsregel r) {
            BigDecimal[] perJaar = maxima.get(r.prestatiecode());
            if (perJaar == null) {
                throw new IllegalArgumentException("no maximum tariff: " + r.prestatiecode());
            }
            return perJaar[r.dag().getYear() - Productie.EERSTE_JAAR];
        }

        private static final BigDecimal NIEUW = new BigDecimal("-2.0");
        private static final BigDecimal ESSENTIEEL = new BigDecimal("0.5");
        private static final BigDecimal TECHNOLOGIE = new BigDecimal("0.1");
        private static final BigDecimal BEWEGING = new BigDecimal("0.3");
        private static final BigDecimal DIFFERENTIATIE = new BigDecimal("0.25");
        private static final BigDecimal MONITOR = new BigDecimal("0.5");
        private static final BigDecimal IN_2023 = new BigDecimal("96.2");
        private static final BigDecimal PLAFOND_DSW = new BigDecimal("97.5");
        private static final BigDecimal PERCENTAGE_NIEUW = new BigDecimal("93");
        private static final BigDecimal NIEUW_DSW_2024 = new BigDecimal("91");
        private static final BigDecimal NIEUW_DSW = new BigDecimal("90");
        private static final BigDecimal AFSLAG_NIEUW = new BigDecimal("-1.5");
        private static final BigDecimal TAFEL = new BigDecimal("0.4");
        private static final BigDecimal OPSLAG_MPT = new BigDecimal("0.6");
        private static final BigDecimal WERKGEVER_2024 = new BigDecimal("0.3");
        private static final BigDecimal WERKGEVER = new BigDecimal("0.2");

        /** The percentage, or null when there is no agreement. */
        @org.jspecify.annotations.Nullable
        BigDecimal percentage(Prijsregel r) {
            boolean nieuw = Productie.isNieuw(r.aanbieder());
            Leveringsvorm vorm = r.vorm().orElseThrow();
            int jaar = r.dag().getYear();
            BigDecimal procent = RICHT;
            switch (r.zorgkantoor()) {
                case ZILVEREN_KRUIS -> {
                    boolean vv4 = r.profiel().orElseThrow() == Zorgprofiel.VV4;
                    if (vorm == Leveringsvorm.VERBLIJF && (nieuw || (vv4 && r.feiten() == feitNieuweClient))) {
                        return null;
                    }
                    if (nieuw) {
                        procent = procent.add(NIEUW);
                    } else if (Productie.isEssentieel(r.aanbieder())) {
                        procent = procent.add(ESSENTIEEL);
                    }
                }
                case VGZ -> {
                    if (nieuw) {
                        procent = PERCENTAGE_NIEUW;
                    }
                    if (Productie.isWerkgever(r.aanbieder())) {
                        procent = procent.add(TAFEL);
                    }
                    if (vorm == Leveringsvorm.MPT && Productie.hasTechnologie(r.aanbieder())) {
                        procent = procent.add(OPSLAG_MPT);
                    }
                }
                case MENZIS -> {
                    if (nieuw) {
                        procent = procent.add(NIEUW);
                    }
                }
                case CZ -> {
                    if (nieuw) {
                        procent = procent.add(NIEUW);
                    }
                    if (Productie.hasTechnologie(r.aanbieder())) {
                        procent = procent.add(TECHNOLOGIE);
                    }
                    if (Productie.isEssentieel(r.aanbieder())) {
                        procent = procent.add(BEWEGING);
                    }
                }
                case SALLAND -> procent = nieuw ? PERCENTAGE_NIEUW : procent.add(DIFFERENTIATIE);
                case DSW ->
                    procent = nieuw
                            ? (jaar == Productie.EERSTE_JAAR ? NIEUW_DSW_2024 : NIEUW_DSW)
                            : IN_2023.add(MONITOR).min(PLAFOND_DSW);
                case ZORG_EN_ZEKERHEID -> {
                    if (nieuw) {
                        procent = procent.add(AFSLAG_NIEUW);
                    }
                    if (Productie.isWerkgever(r.aanbieder())) {
                        procent = procent.add(jaar == Productie.EERSTE_JAAR ? WERKGEVER_2024 : WERKGEVER);
                    }
                }
                case FRIESLAND -> throw new IllegalArgumentException("not in these years");
            }
            return procent.min(HONDERD);
        }

        /** Prices all lines; returns the sum in cents. */
        long price(Prijsregel[] regels) {
            BigDecimal som = BigDecimal.ZERO;
            for (Prijsregel r : regels) {
                BigDecimal procent = percentage(r);
                if (procent != null) {
                    BigDecimal tarief =
                            maximum(r).multiply(procent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
                    som = som.add(tarief.multiply(BigDecimal.valueOf(r.aantal())));
                }
            }
            return som.movePointRight(2).longValueExact();
        }

        /** The same with Joda-Money for the amounts. */
        long joda(Prijsregel[] regels) {
            Money som = Money.zero(CurrencyUnit.EUR);
            for (Prijsregel r : regels) {
                BigDecimal procent = percentage(r);
                if (procent != null) {
                    Money tarief = Money.of(CurrencyUnit.EUR, maximum(r))
                            .multipliedBy(procent.movePointLeft(2), RoundingMode.HALF_UP);
                    som = som.plus(tarief.multipliedBy(r.aantal()));
                }
            }
            return som.getAmountMinorLong();
        }
    }
}
