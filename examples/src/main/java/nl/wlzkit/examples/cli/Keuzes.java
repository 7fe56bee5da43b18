package nl.wlzkit.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wlzkit.core.answer.Lezing;
import nl.wlzkit.core.input.OngeldigeWaardeException;
import nl.wlzkit.core.party.Zorgkantoor;
import nl.wlzkit.core.text.Taal;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.contract.Jaarbedragvraag;
import nl.wlzkit.tariff.policy.Tariefbeleid;

/** The choices that several commands about a policy take. */
final class Keuzes {
    private Keuzes() {}

    /** A day on which a policy is in force. */
    static LocalDate day(String tekst, Tariefbeleid beleid) {
        try {
            LocalDate dag = LocalDate.parse(tekst);
            if (beleid.geldig().contains(dag)) {
                return dag;
            }
        } catch (DateTimeParseException e) {
            // falls through: reported below
        }
        throw new OngeldigeWaardeException(
                tekst,
                Tekst.of(
                        "een dag zoals 2024-07-01, " + beleid.geldig().in(Taal.NL),
                        "a day such as 2024-07-01, " + beleid.geldig().in(Taal.EN)));
    }

    /** The choices by the names of the readings; {@code bedragen}: those of amounts too, beside those of the policy. */
    static Map<String, String> readings(
            List<String> lezingen, Tariefbeleid beleid, boolean bedragen, Collected collected) {
        Map<String, String> gekozen = new LinkedHashMap<>();
        for (String lezing : lezingen) {
            int is = lezing.indexOf('=');
            String naam = is < 0 ? lezing : lezing.substring(0, is);
            String keuze = is < 0 ? "" : lezing.substring(is + 1);
            collected.argument("--lezing", lezing, () -> {
                Lezing bekend = bedragen && naam.equals(Jaarbedragvraag.LEZING)
                        ? Jaarbedragvraag.LEZINGEN.lezingen().get(0)
                        : beleid.lezing(naam);
                return new Lezing(bekend.naam(), bekend.regel(), bekend.keuzes(), keuze);
            });
            String eerder = gekozen.putIfAbsent(naam, keuze);
            if (eerder != null) {
                collected.problem("--lezing", lezing, Tekst.of("elke lezing één keer", "every reading once"));
            }
        }
        return gekozen;
    }

    static List<Zorgkantoor> offices(List<String> zorgkantoren, Tariefbeleid beleid, Collected collected) {
        if (zorgkantoren.isEmpty()) {
            return beleid.zorgkantoren();
        }
        List<Zorgkantoor> gekozen = new ArrayList<>();
        for (String naam : zorgkantoren) {
            collected
                    .argument("--zorgkantoor", naam, () -> Zorgkantoor.parse(naam))
                    .ifPresent(z -> {
                        if (!beleid.zorgkantoren().contains(z)) {
                            collected.problem(
                                    "--zorgkantoor",
                                    naam,
                                    Tekst.of("een zorgkantoor van dit beleid", "a zorgkantoor of this policy"));
                        } else if (!gekozen.contains(z)) {
                            gekozen.add(z);
                        }
                    });
        }
        return gekozen;
    }
}
