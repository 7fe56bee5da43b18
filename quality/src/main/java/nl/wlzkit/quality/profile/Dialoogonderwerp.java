package nl.wlzkit.quality.profile;

import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The eight subjects of a dialogue between provider and zorgkantoor. */
@Grondslag("P21-393")
public enum Dialoogonderwerp implements Leesbaar {
    /** Learning and development. */
    LEREN_ONTWIKKELEN("leren en ontwikkelen", "learning and development"),
    /** Governance and leadership. */
    GOVERNANCE_LEIDERSCHAP("governance en leiderschap", "governance and leadership"),
    /** Efficient care. */
    DOELMATIGE_ZORG("doelmatige zorg", "efficient care"),
    /** Accessibility, also in the longer term. */
    TOEGANKELIJKHEID("toegankelijkheid, ook op langere termijn", "accessibility, also in the longer term"),
    /** Coherence in the region. */
    SAMENHANG_REGIO("samenhang in de regio", "coherence in the region"),
    /** Introducing new technology. */
    NIEUWE_TECHNOLOGIE("implementeren van nieuwe technologie", "introducing new technology"),
    /** Staff policy. */
    PERSONEELSBELEID("personeelsbeleid", "staff policy"),
    /** Cooperation with other providers and the municipality. */
    SAMENWERKING(
            "samenwerking met andere aanbieders en de gemeente",
            "cooperation with other providers and the municipality");

    private final Tekst naam;

    Dialoogonderwerp(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
