package nl.wlzkit.core.iwlz;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The types of the lists, and the codes as the lists of release 2.4 have them, copied from there and not from the product. */
final class Lijsten {
    private static final String CODES = """
            COD001 5501 5502 5503 5504 5505 5506 5507 5508 5509 5510 5511 5512 5513 5514 5515 5516 5517 5518
            COD001 5519 5520 5521 5522 5523 5524 5525 5526 5527 5528 5529 5530 5531 5532 5533
            COD127 1 2 3 4 9
            COD165 1 2 3 4 5
            COD167 1 2 3 4 5 6 7
            COD168 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20
            COD169 1 2 3 4
            COD170 1 2 3
            COD172 1 2 3 4 5 6 7 8
            COD578 2 4 5 7 8 9
            COD588 02 12 17 18 19 20 21
            COD732 21 31 41 61 62 63 64 71 81 82 91
            COD736 01 02 03 04 05 06 07
            COD755 3,5 4,0 4,5
            COD756 99 K0 K1 K2 K3 K4 K5 K6 K7 K8 KD01 KD02 KD03 KD04 KD05 KD06 KD07 KD08 KD09 KD10 KD11 KD12
            COD756 KD13 KD14 KD15 KE1 KE2 KE3 KE4 KE5 KE6 KE7
            COD981 1 2 3 4 5
            COD982 1 2
            COD983 1 2 3 4 5 6 7 8 9 10
            COD998 1 2 3 4
            COD999 1 2 3 4 5 6 7 8 9 10
            COD1004 1 2
            """;

    static final Map<Codelijst, Function<String, ? extends Code>> TYPES = new EnumMap<>(Codelijst.class);
    static final Map<Codelijst, Code[]> VALUES = new EnumMap<>(Codelijst.class);

    static {
        TYPES.put(Codelijst.COD001, Regiocode::ofCode);
        TYPES.put(Codelijst.COD127, WzdVerklaring::ofCode);
        TYPES.put(Codelijst.COD165, SoortToewijzing::ofCode);
        TYPES.put(Codelijst.COD167, Leveringsstatus::ofCode);
        TYPES.put(Codelijst.COD168, Leveringsclassificatie::ofCode);
        TYPES.put(Codelijst.COD169, SoortIndicatie::ofCode);
        TYPES.put(Codelijst.COD170, Datumgebruik::ofCode);
        TYPES.put(Codelijst.COD172, RedenIntrekking::ofCode);
        TYPES.put(Codelijst.COD578, Leveringsvormcode::ofCode);
        TYPES.put(Codelijst.COD588, Mutatiecode::ofCode);
        TYPES.put(Codelijst.COD732, Functiecode::ofCode);
        TYPES.put(Codelijst.COD736, Zorggrondslag::ofCode);
        TYPES.put(Codelijst.COD755, Etmalen::ofCode);
        TYPES.put(Codelijst.COD756, Klasse::ofCode);
        TYPES.put(Codelijst.COD981, ExtraKostenThuis::ofCode);
        TYPES.put(Codelijst.COD982, ToeslagBeademing::ofCode);
        TYPES.put(Codelijst.COD983, ToeslagOverig::ofCode);
        TYPES.put(Codelijst.COD998, Financiering::ofCode);
        TYPES.put(Codelijst.COD999, Clientvoorkeur::ofCode);
        TYPES.put(Codelijst.COD1004, Regierol::ofCode);
        VALUES.put(Codelijst.COD001, Regiocode.values());
        VALUES.put(Codelijst.COD127, WzdVerklaring.values());
        VALUES.put(Codelijst.COD165, SoortToewijzing.values());
        VALUES.put(Codelijst.COD167, Leveringsstatus.values());
        VALUES.put(Codelijst.COD168, Leveringsclassificatie.values());
        VALUES.put(Codelijst.COD169, SoortIndicatie.values());
        VALUES.put(Codelijst.COD170, Datumgebruik.values());
        VALUES.put(Codelijst.COD172, RedenIntrekking.values());
        VALUES.put(Codelijst.COD578, Leveringsvormcode.values());
        VALUES.put(Codelijst.COD588, Mutatiecode.values());
        VALUES.put(Codelijst.COD732, Functiecode.values());
        VALUES.put(Codelijst.COD736, Zorggrondslag.values());
        VALUES.put(Codelijst.COD755, Etmalen.values());
        VALUES.put(Codelijst.COD756, Klasse.values());
        VALUES.put(Codelijst.COD981, ExtraKostenThuis.values());
        VALUES.put(Codelijst.COD982, ToeslagBeademing.values());
        VALUES.put(Codelijst.COD983, ToeslagOverig.values());
        VALUES.put(Codelijst.COD998, Financiering.values());
        VALUES.put(Codelijst.COD999, Clientvoorkeur.values());
        VALUES.put(Codelijst.COD1004, Regierol.values());
    }

    private Lijsten() {}

    /** The codes of a list, in its order. */
    static List<String> codes(Codelijst lijst) {
        List<String> codes = new ArrayList<>();
        CODES.lines().forEach(regel -> {
            List<String> woorden = List.of(regel.split(" ", -1));
            if (woorden.get(0).equals(lijst.name())) {
                codes.addAll(woorden.subList(1, woorden.size()));
            }
        });
        return codes;
    }
}
