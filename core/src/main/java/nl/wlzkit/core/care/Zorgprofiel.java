package nl.wlzkit.core.care;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.core.time.Geldigheid;

/**
 * The zorgprofielen (formerly zorgzwaartepakketten) of the Wlz: the 64 codes of the list COD163 of the iWlz standard.
 *
 * <p>People write them in many ways; {@link #parse} knows {@code 4VV}, {@code VV4}, {@code VV04}, {@code ZZP 4VV},
 * {@code 7bGGZ}, {@code B7} and {@code 753}. The window in which care with a code can start is known for seven codes; for
 * the others the list gives a filler date, so it is left open here.
 */
@Grondslag({"IWLZ-COD163", "IWLZ-0692", "IWLZ-0693", "IWLZ-0694", "WK-PROFIEL-NOTATIE"})
public enum Zorgprofiel implements Leesbaar {
    /** 1VV, code 750. */
    VV1("750", Groep.VV, 1, "", Window.ALWAYS),
    /** 2VV, code 751. */
    VV2("751", Groep.VV, 2, "", Window.ALWAYS),
    /** 3VV, code 752. */
    VV3("752", Groep.VV, 3, "", Window.ALWAYS),
    /** 4VV, code 753. */
    VV4("753", Groep.VV, 4, "", Window.ALWAYS),
    /** 5VV, code 754. */
    VV5("754", Groep.VV, 5, "", Window.ALWAYS),
    /** 6VV, code 755. */
    VV6("755", Groep.VV, 6, "", Window.ALWAYS),
    /** 7VV, code 756. */
    VV7("756", Groep.VV, 7, "", Window.ALWAYS),
    /** 8VV, code 757. */
    VV8("757", Groep.VV, 8, "", Window.ALWAYS),
    /** 9VV, code 758. */
    VV9("758", Groep.VV, 9, "", Window.ALWAYS),
    /** 9VV A, code 190. */
    VV9A("190", Groep.VV, 9, "A", Window.ALWAYS),
    /** 9VV B, code 191. */
    VV9B("191", Groep.VV, 9, "B", Window.ALWAYS),
    /** 10VV, code 759. */
    VV10("759", Groep.VV, 10, "", Window.ALWAYS),
    /** 1LVG, code 780. */
    LVG1("780", Groep.LVG, 1, "", Window.ALWAYS),
    /** 2LVG, code 781. */
    LVG2("781", Groep.LVG, 2, "", Window.ALWAYS),
    /** 3LVG, code 782. */
    LVG3("782", Groep.LVG, 3, "", Window.ALWAYS),
    /** 4LVG, code 783. */
    LVG4("783", Groep.LVG, 4, "", Window.ALWAYS),
    /** 5LVG, code 784. */
    LVG5("784", Groep.LVG, 5, "", Window.ALWAYS),
    /** 1SGLVG, code 790. */
    SGLVG1("790", Groep.SGLVG, 1, "", Window.ALWAYS),
    /** 1VG, code 800. */
    VG1("800", Groep.VG, 1, "", Window.ALWAYS),
    /** 2VG, code 802. */
    VG2("802", Groep.VG, 2, "", Window.ALWAYS),
    /** 3VG, code 804. */
    VG3("804", Groep.VG, 3, "", Window.ALWAYS),
    /** 4VG, code 806. */
    VG4("806", Groep.VG, 4, "", Window.ALWAYS),
    /** 5VG, code 808. */
    VG5("808", Groep.VG, 5, "", Window.ALWAYS),
    /** 6VG, code 810. */
    VG6("810", Groep.VG, 6, "", Window.ALWAYS),
    /** 7VG, code 812. */
    VG7("812", Groep.VG, 7, "", Window.ALWAYS),
    /** 8VG, code 814. */
    VG8("814", Groep.VG, 8, "", Window.ALWAYS),
    /** 1LG, code 820. */
    LG1("820", Groep.LG, 1, "", Window.ALWAYS),
    /** 2LG, code 822. */
    LG2("822", Groep.LG, 2, "", Window.ALWAYS),
    /** 3LG, code 824. */
    LG3("824", Groep.LG, 3, "", Window.ALWAYS),
    /** 4LG, code 826. */
    LG4("826", Groep.LG, 4, "", Window.ALWAYS),
    /** 5LG, code 828. */
    LG5("828", Groep.LG, 5, "", Window.ALWAYS),
    /** 6LG, code 830. */
    LG6("830", Groep.LG, 6, "", Window.ALWAYS),
    /** 7LG, code 832. */
    LG7("832", Groep.LG, 7, "", Window.ALWAYS),
    /** 1ZGvis, code 840. */
    ZGVIS1("840", Groep.ZGVIS, 1, "", Window.ALWAYS),
    /** 2ZGvis, code 842. */
    ZGVIS2("842", Groep.ZGVIS, 2, "", Window.ALWAYS),
    /** 3ZGvis, code 844. */
    ZGVIS3("844", Groep.ZGVIS, 3, "", Window.ALWAYS),
    /** 4ZGvis, code 846. */
    ZGVIS4("846", Groep.ZGVIS, 4, "", Window.ALWAYS),
    /** 5ZGvis, code 848. */
    ZGVIS5("848", Groep.ZGVIS, 5, "", Window.ALWAYS),
    /** 1ZGaud, code 850. */
    ZGAUD1("850", Groep.ZGAUD, 1, "", Window.ALWAYS),
    /** 2ZGaud, code 852. */
    ZGAUD2("852", Groep.ZGAUD, 2, "", Window.ALWAYS),
    /** 3ZGaud, code 854. */
    ZGAUD3("854", Groep.ZGAUD, 3, "", Window.ALWAYS),
    /** 4ZGaud, code 856. */
    ZGAUD4("856", Groep.ZGAUD, 4, "", Window.ALWAYS),
    /** 1GGZ B, code 860. */
    GGZ1B("860", Groep.GGZ, 1, "B", Window.ALWAYS),
    /** 2GGZ B, code 862. */
    GGZ2B("862", Groep.GGZ, 2, "B", Window.ALWAYS),
    /** 3GGZ B, code 864. */
    GGZ3B("864", Groep.GGZ, 3, "B", Window.ALWAYS),
    /** 4GGZ B, code 766. */
    GGZ4B("766", Groep.GGZ, 4, "B", Window.ALWAYS),
    /** 5GGZ B, code 768. */
    GGZ5B("768", Groep.GGZ, 5, "B", Window.ALWAYS),
    /** 6GGZ B, code 770. */
    GGZ6B("770", Groep.GGZ, 6, "B", Window.ALWAYS),
    /** 7GGZ B, code 772. */
    GGZ7B("772", Groep.GGZ, 7, "B", Window.ALWAYS),
    /** 1GGZ C, code 760. */
    GGZ1C("760", Groep.GGZ, 1, "C", Window.ALWAYS),
    /** 2GGZ C, code 762. */
    GGZ2C("762", Groep.GGZ, 2, "C", Window.ALWAYS),
    /** 3GGZ C, code 764. */
    GGZ3C("764", Groep.GGZ, 3, "C", Window.ALWAYS),
    /** 4GGZ C, code 866. */
    GGZ4C("866", Groep.GGZ, 4, "C", Window.ALWAYS),
    /** 5GGZ C, code 868. */
    GGZ5C("868", Groep.GGZ, 5, "C", Window.ALWAYS),
    /** 6GGZ C, code 870. */
    GGZ6C("870", Groep.GGZ, 6, "C", Window.ALWAYS),
    /** 1GGZ W, code 880. */
    GGZ1W("880", Groep.GGZ, 1, "W", Window.FROM_2021),
    /** 2GGZ W, code 882. */
    GGZ2W("882", Groep.GGZ, 2, "W", Window.FROM_2021),
    /** 3GGZ W, code 884. */
    GGZ3W("884", Groep.GGZ, 3, "W", Window.FROM_2021),
    /** 4GGZ W, code 886. */
    GGZ4W("886", Groep.GGZ, 4, "W", Window.FROM_2021),
    /** 5GGZ W, code 888. */
    GGZ5W("888", Groep.GGZ, 5, "W", Window.FROM_2021),
    /** Wlz-indiceerbaar: a client who could have an indication, without a profile of its own. */
    WLZ_INDICEERBAAR("996", Groep.GEEN, 0, "", Window.THROUGH_2020),
    /** The code with which a pgb of a Wlz-indiceerbare starts and stops; never a profile of care. */
    PGB_WLZ_INDICEERBAAR("997", Groep.GEEN, 0, "", Window.THROUGH_2020),
    /** ZZPX: a profile that is not yet determined. */
    ZZPX("998", Groep.GEEN, 0, "", Window.ALWAYS),
    /** ZZP0: stay of a partner. */
    ZZP0("999", Groep.GEEN, 0, "", Window.ALWAYS);

    /** The groups of profiles. */
    public enum Groep {
        /** Verpleging en verzorging. */
        VV("VV", Sector.VV),
        /** Licht verstandelijk gehandicapt. */
        LVG("LVG", Sector.GZ),
        /** Sterk gedragsgestoord licht verstandelijk gehandicapt. */
        SGLVG("SGLVG", Sector.GZ),
        /** Verstandelijk gehandicapt. */
        VG("VG", Sector.GZ),
        /** Lichamelijk gehandicapt. */
        LG("LG", Sector.GZ),
        /** Zintuiglijk gehandicapt, visueel. */
        ZGVIS("ZGvis", Sector.GZ),
        /** Zintuiglijk gehandicapt, auditief en communicatief. */
        ZGAUD("ZGaud", Sector.GZ),
        /** Geestelijke gezondheidszorg. */
        GGZ("GGZ", Sector.GGZ),
        /** Codes that are no profile of care. */
        GEEN("", null);

        private final String teken;
        private final @org.jspecify.annotations.Nullable Sector sector;

        Groep(String teken, @org.jspecify.annotations.Nullable Sector sector) {
            this.teken = teken;
            this.sector = sector;
        }

        /**
         * Returns the sector to which the profiles of this group belong.
         *
         * @return the sector; empty for {@link #GEEN}
         */
        public Optional<Sector> sector() {
            return Optional.ofNullable(sector);
        }
    }

    // Error Prone cannot see that a record of two Optional dates is immutable
    @SuppressWarnings("ImmutableEnumChecker")
    private enum Window {
        ALWAYS(Geldigheid.ONBEGRENSD),
        FROM_2021(Geldigheid.from(LocalDate.of(2021, 1, 1))),
        THROUGH_2020(Geldigheid.through(LocalDate.of(2020, 12, 31)));

        private final Geldigheid geldigheid;

        Window(Geldigheid geldigheid) {
            this.geldigheid = geldigheid;
        }
    }

    private static final Tekst VERWACHT =
            Tekst.of("een zorgprofiel, zoals 4VV, VV4, 7bGGZ of 753", "a zorgprofiel, such as 4VV, VV4, 7bGGZ or 753");

    /** The spellings that are not in the table; made when the first of them is read. */
    private static final class Notatie {
        private static final Pattern VORM =
                Pattern.compile("(?:ZZP)?(?:(\\d{1,2})([A-Z]+)|([A-Z]+?)(\\d{1,2})([A-Z]?))");
    }

    private static final Map<String, Zorgprofiel> PER_SLEUTEL = keys();

    private final String code;
    private final Groep groep;
    private final int nummer;
    private final String variant;
    private final Window window;

    Zorgprofiel(String code, Groep groep, int nummer, String variant, Window window) {
        this.code = code;
        this.groep = groep;
        this.nummer = nummer;
        this.variant = variant;
        this.window = window;
    }

    /** Every spelling, made uniform, of every profile: number, group and variant in the orders that people use. */
    private static Map<String, Zorgprofiel> keys() {
        Map<String, Zorgprofiel> keys = new HashMap<>();
        for (Zorgprofiel p : values()) {
            keys.put(p.code, p);
            if (p.groep == Groep.GEEN) {
                keys.put(p.name().replace("_", ""), p);
                continue;
            }
            String g = p.groep.name();
            keys.put(p.nummer + g + p.variant, p); // 4VV, 9VVB, 7GGZB
            if (!p.variant.isEmpty()) {
                keys.put(p.nummer + p.variant + g, p); // 9BVV, 7BGGZ
            }
            if (p.groep == Groep.GGZ) {
                keys.put(p.nummer + p.variant, p); // B7 and W5, as the policies of zorgkantoren write them
                if (p.variant.equals("W")) {
                    keys.put(p.nummer + "GGZWONEN", p); // GGZWonen1
                }
            }
        }
        return keys;
    }

    /**
     * Reads a profile in any of the notations that people use. Case, spaces, hyphens and underscores do not matter, nor
     * do {@code ZZP} in front or a zero before the number.
     *
     * @param tekst the text
     * @return the profile
     * @throws OngeldigeWaardeException if it is none
     */
    public static Zorgprofiel parse(String tekst) {
        String kaal = tekst.length() > 30 ? "" : bare(tekst.toUpperCase(Locale.ROOT));
        Zorgprofiel gevonden = PER_SLEUTEL.get(kaal);
        if (gevonden == null && kaal.startsWith("ZZP")) {
            gevonden = PER_SLEUTEL.get(kaal.substring("ZZP".length()));
        }
        if (gevonden == null) {
            Matcher m = Notatie.VORM.matcher(kaal);
            if (m.matches()) {
                gevonden = m.group(1) != null
                        ? PER_SLEUTEL.get(Integer.parseInt(m.group(1)) + m.group(2))
                        : PER_SLEUTEL.get(Integer.parseInt(m.group(4)) + m.group(3) + m.group(5));
            }
        }
        if (gevonden == null) {
            throw new OngeldigeWaardeException(tekst, VERWACHT);
        }
        return gevonden;
    }

    /** Without spaces, hyphens and underscores. */
    private static String bare(String tekst) {
        StringBuilder kaal = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            if (" \t\n\u000B\f\r_-".indexOf(tekst.charAt(i)) < 0) {
                kaal.append(tekst.charAt(i));
            }
        }
        return kaal.toString();
    }

    /**
     * Returns the profile of a code of COD163.
     *
     * @param code the code, three digits
     * @return the profile
     * @throws OngeldigeWaardeException if the list has no such code
     */
    public static Zorgprofiel ofCode(String code) {
        return Arrays.stream(values())
                .filter(p -> p.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new OngeldigeWaardeException(
                        code, Tekst.of("een code van lijst COD163, zoals 753", "a code of list COD163, such as 753")));
    }

    /**
     * Returns the code in COD163.
     *
     * @return three digits
     */
    public String code() {
        return code;
    }

    /**
     * Returns the group.
     *
     * @return the group
     */
    public Groep groep() {
        return groep;
    }

    /**
     * Returns the sector.
     *
     * @return the sector; empty for the four codes that are no profile of care
     */
    public Optional<Sector> sector() {
        return groep.sector();
    }

    /**
     * Returns the number within the group.
     *
     * @return 1 or more; 0 for the four codes that are no profile of care
     */
    public int nummer() {
        return nummer;
    }

    /**
     * Returns the variant, such as the B of 7GGZ B.
     *
     * @return one letter, or nothing
     */
    public String variant() {
        return variant;
    }

    /**
     * Returns when care with this code can start, as far as known.
     *
     * @return the window; an absent end is not known
     */
    public Geldigheid startdatum() {
        return window.geldigheid;
    }

    /**
     * Returns the common notation.
     *
     * @return such as {@code 4VV}, {@code 9VV B}, {@code 3ZGaud}, {@code 7GGZ B}; for the codes that are no profile, their
     *     name
     */
    public String notatie() {
        if (groep == Groep.GEEN) {
            return name();
        }
        return nummer + groep.teken + (variant.isEmpty() ? "" : " " + variant);
    }

    @Override
    public String in(Taal taal) {
        return notatie();
    }
}
