package nl.wlzkit.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.tariff.policy.Tariefbeleid;
import nl.wlzkit.tariff.policy.Tariefvraag;
import nl.wlzkit.tariff.scenario.Beleidswijziging;

/** A policy of your own, and what if it were otherwise. Both are made up: no zorgkantoor has published them. */
public final class EigenBeleid {
    private static final String BELEID = """
            { "schema": "tariefbeleid-1",
              "naam": { "nl": "FICTIEF beleid van CZ", "en": "FICTITIOUS policy of CZ" },
              "sector": "VV",
              "geldig": { "van": "2024-01-01", "tot en met": "2024-12-31" },
              "lezingen": {},
              "zorgkantoren": { "CZ": [{ "geldig": { "van": "2024-01-01", "tot en met": "2024-12-31" } }] },
              "feiten": {
                "vorm": { "naam": { "nl": "leveringsvorm", "en": "form of delivery" },
                          "wie": "client", "een van": ["VERBLIJF", "VPT", "MPT"] },
                "profiel": { "naam": { "nl": "zorgprofiel", "en": "profile" },
                             "wie": "client", "een van": ["overig"] },
                "overeenkomst": { "naam": { "nl": "overeenkomst", "en": "agreement" },
                                  "wie": "aanbieder", "een van": ["hier", "elders", "geen"] },
                "technologie": { "naam": { "nl": "technologie", "en": "technology" }, "wie": "aanbieder" } },
              "regels": [
                { "regel": "ZK24-064", "wat": { "nl": "grondslag", "en": "base" }, "bij": "CZ", "stel": 94 },
                { "regel": "ZK24-066", "wat": { "nl": "technologie", "en": "technology" }, "bij": "CZ",
                  "als": { "technologie": true }, "plus": 0.5 },
                { "regel": "ZK24-137", "wat": { "nl": "maximum", "en": "maximum" }, "hoogstens": 100 }] }
            """;

    private static final String WAT_ALS = """
            { "schema": "beleidswijziging-1",
              "naam": { "nl": "FICTIEF: 96, en geen vpt zonder technologie",
                        "en": "FICTITIOUS: 96, and no vpt without the technology" },
              "regels": [
                { "regel": "ZK24-066", "wat": { "nl": "technologie vereist", "en": "technology required" },
                  "bij": "CZ", "als": { "vorm": "VPT", "technologie": false }, "weiger": true },
                { "vervangt": { "regel": "ZK24-064", "bij": "CZ" }, "regel": "ZK24-064",
                  "wat": { "nl": "grondslag", "en": "base" }, "bij": "CZ", "stel": 96 }] }
            """;

    private EigenBeleid() {}

    /**
     * Tells the page.
     *
     * @param args none
     * @throws IOException if the demonstration data cannot be read
     */
    public static void main(String[] args) throws IOException {
        Rondleiding.start(EigenBeleid::tell);
    }

    static void tell(PrintStream out, Path data) {
        Tariefbeleid eigen = Tariefbeleid.read("my-policy.json", BELEID.getBytes(UTF_8));
        Beleidswijziging watAls = Beleidswijziging.read("what-if.json", WAT_ALS.getBytes(UTF_8), eigen);

        for (Tariefbeleid beleid : List.of(eigen, watAls.gewijzigd())) {
            Tariefvraag vraag =
                    beleid.vraag(Zorgkantoor.CZ, LocalDate.of(2024, 7, 1)).with(Leveringsvorm.VPT);
            out.println(beleid.naam().in(Taal.EN));
            out.println("  with the technology:    " + percentage(vraag.with("technologie", true)));
            out.println("  without the technology: " + percentage(vraag.with("technologie", false)));
            out.println("  not known:              " + percentage(vraag));
        }
    }

    private static String percentage(Tariefvraag vraag) {
        return vraag.beleid().answer(vraag).omhulling().in(Taal.EN);
    }
}
