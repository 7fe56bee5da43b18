package nl.wlzkit.quality.theme;

import java.util.Arrays;
import java.util.List;
import nl.wlzkit.core.source.Grondslag;
import nl.wlzkit.core.text.Leesbaar;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;

/** The themes of the table: its rows. */
@Grondslag("ZK24-005")
public enum Thema implements Leesbaar {
    /** Goals and vision. */
    ALGEMEEN("algemeen", "general"),
    /** Quality of care. */
    KWALITEIT("kwaliteit", "quality"),
    /** Treatment in the Wlz and the organisation of general medical care (MGZ). */
    BEHANDELING("behandeling en medisch generalistische zorg", "treatment and general medical care"),
    /** Funding and tariffs: policy of {@code nl.wlzkit.tariff}, of which this package has no sentences. */
    BEKOSTIGING("bekostiging en tarieven", "funding and tariffs"),
    /** Sustainability. */
    DUURZAAMHEID("duurzaamheid", "sustainability"),
    /** Technology and innovation. */
    TECHNOLOGIE("technologie", "technology"),
    /** Capacity, crisis care, staff. */
    OVERIG("overig", "other");

    private final Tekst naam;

    Thema(String nl, String en) {
        this.naam = Tekst.of(nl, en);
    }

    /**
     * Returns the themes of which this package has sentences.
     *
     * @return all but funding and tariffs, in the order of the table
     */
    public static List<Thema> withSentences() {
        return Arrays.stream(values()).filter(t -> t != BEKOSTIGING).toList();
    }

    @Override
    public String in(Taal taal) {
        return naam.in(taal);
    }
}
