package nl.wlzkit.regions.agreement;

import java.util.Optional;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The links of the line from a friction that is seen to the account of what was done about it, in their order. */
@Grondslag("WK-LIJN-SCHAKELS")
public enum Schakel implements Leesbaar {
    /** The friction is in the analysis. */
    ANALYSE("analyse", "analysis", Optional.of(Contracteringsfase.REGIOANALYSE)),
    /** It is in the policy, or it is told why not. */
    BELEID("beleid", "policy", Optional.of(Contracteringsfase.BELEID)),
    /** An agreement is aimed at it. */
    AFSPRAAK("afspraak", "agreement", Optional.of(Contracteringsfase.CONTRACTERING)),
    /** That agreement is laid down. */
    VASTLEGGING("vastlegging", "laying down", Optional.of(Contracteringsfase.CONTRACTERING)),
    /** What is laid down is monitored. */
    MONITORING("monitoring", "monitoring", Optional.of(Contracteringsfase.CONTRACTERING)),
    /** The account of the year tells about it. */
    VERANTWOORDING("verantwoording", "account", Optional.empty());

    private final Tekst naam;
    private final Optional<Contracteringsfase> fase;

    Schakel(String nl, String en, Optional<Contracteringsfase> fase) {
        this.naam = Tekst.of(nl, en);
        this.fase = fase;
    }

    /**
     * Returns the part of the process of contracting that the link is in.
     *
     * @return the part; absent for the account, which comes after it
     */
    public Optional<Contracteringsfase> fase() {
        return fase;
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
