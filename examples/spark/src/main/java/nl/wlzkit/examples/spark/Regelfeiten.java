package nl.wlzkit.examples.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.tariff.bulk.Prijstabel;
import nl.wlzkit.tariff.policy.Feit;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import org.apache.spark.sql.Row;

/** What lines tell beside form and profile: from the values of their columns to the number of the table. */
final class Regelfeiten {
    private final List<List<?>> waarden;

    /** The number in the table of every combination, the last fact varying fastest; of each fact, 0 is not told. */
    private final short[] nummers;

    Regelfeiten(Prijstabel tabel) {
        Tariefbeleid beleid = tabel.basis().beleid();
        List<Feit> feiten =
                tabel.basis().regelfeiten().stream().map(beleid::feit).toList();
        this.waarden =
                feiten.stream().<List<?>>map(feit -> feit.domein().cases()).toList();
        int combinaties = waarden.stream().mapToInt(w -> w.size() + 1).reduce(1, Math::multiplyExact);
        this.nummers = new short[combinaties];
        for (int i = 0; i < combinaties; i++) {
            nummers[i] = tabel.feiten(facts(feiten, i));
        }
    }

    private Map<String, Object> facts(List<Feit> feiten, int combinatie) {
        Map<String, Object> verteld = new HashMap<>();
        int rest = combinatie;
        for (int i = feiten.size() - 1; i >= 0; i--) {
            int keuze = rest % (waarden.get(i).size() + 1);
            if (keuze > 0) {
                verteld.put(feiten.get(i).feit(), waarden.get(i).get(keuze - 1));
            }
            rest /= waarden.get(i).size() + 1;
        }
        return verteld;
    }

    boolean isEmpty() {
        return waarden.isEmpty();
    }

    /** The number of a line; {@link Prijstabel#ONBEKEND} if a fact has a value that it cannot have. */
    short number(Row regel, int eersteKolom) {
        int combinatie = 0;
        for (int i = 0; i < waarden.size(); i++) {
            combinatie *= waarden.get(i).size() + 1;
            if (!regel.isNullAt(eersteKolom + i)) {
                int keuze = waarden.get(i).indexOf(regel.get(eersteKolom + i));
                if (keuze < 0) {
                    return Prijstabel.ONBEKEND;
                }
                combinatie += keuze + 1;
            }
        }
        return nummers[combinatie];
    }
}
