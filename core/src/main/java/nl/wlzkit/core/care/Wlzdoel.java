package nl.wlzkit.core.care;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;

/** The three parts of the aim of the Wlz. What is supervised are the four {@linkplain Kerndoel core aims}. */
@Grondslag("P21-008")
public enum Wlzdoel implements Leesbaar {
    /** An efficient and effective system of care. */
    STELSEL("een doelmatig en doeltreffend zorgstelsel", "an efficient and effective system of care"),
    /** Control of the cost of care. */
    KOSTEN("het beheersen van de kosten in de zorg", "control of the cost of care"),
    /** Protection and promotion of the position of the consumer. */
    CONSUMENT(
            "bescherming en bevordering van de positie van de consument",
            "protection and promotion of the position of the consumer");

    private final String nl;
    private final String en;

    Wlzdoel(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public String in(Taal taal) {
        return taal == Taal.NL ? nl : en;
    }
}
