package nl.wlzkit.tariff.budget;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.wlzkit.core.answer.Inschrijving;
import nl.wlzkit.core.money.Bedrag;

/** Questions of the examples, by the name of the calculator and of the example. */
final class Voorbeeldvragen {
    private Voorbeeldvragen() {}

    static <V> V vraag(Class<V> type, String voorbeeld) {
        for (Inschrijving<?, ?> i : new Budgetberekeningen().berekeningen()) {
            if (i.vraagtype().equals(type)) {
                String json = i.voorbeelden().stream()
                        .filter(v -> v.naam().equals(voorbeeld))
                        .findFirst()
                        .orElseThrow()
                        .vraag();
                return type.cast(i.read(voorbeeld, json.getBytes(UTF_8)));
            }
        }
        throw new IllegalArgumentException(type.getName());
    }

    static Bedrag euro(String bedrag) {
        return Bedrag.of(bedrag);
    }
}
