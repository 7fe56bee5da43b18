package nl.wlzkit.examples.rapport;

import static nl.wlzkit.examples.pagina.Tweetalig.tekst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wlzkit.core.care.Leveringsvorm;
import nl.wlzkit.core.text.Tekst;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Cel;
import nl.wlzkit.tariff.policy.Tariefoverzicht.Periode;

/**
 * Some forms of delivery in some periods, in words. Immutable and thread-safe.
 *
 * @param vormen the forms: "all forms", or each by name
 * @param perioden the periods; consecutive years as a range
 */
public record Plek(Tekst vormen, Tekst perioden) {
    /**
     * Says where cells are, in as few places as say it: forms with the same periods together.
     *
     * @param groep the cells
     * @param alle all cells among which they are: of one zorgkantoor
     * @return the places
     */
    public static List<Plek> where(List<Cel> groep, List<Cel> alle) {
        Map<Leveringsvorm, List<Periode>> perVorm = groep.stream()
                .collect(Collectors.groupingBy(
                        Cel::vorm, LinkedHashMap::new, Collectors.mapping(Cel::periode, Collectors.toList())));
        Map<List<Periode>, List<Leveringsvorm>> samen = new LinkedHashMap<>();
        perVorm.forEach((vorm, perioden) ->
                samen.computeIfAbsent(perioden, k -> new ArrayList<>()).add(vorm));
        long aantalVormen = alle.stream().map(Cel::vorm).distinct().count();
        List<Periode> allePerioden = alle.stream().map(Cel::periode).distinct().toList();
        List<Plek> plekken = new ArrayList<>();
        samen.forEach((perioden, vormen) -> plekken.add(new Plek(
                vormen.size() == aantalVormen ? Tekst.of("alle vormen", "all forms") : list(vormen),
                ranges(perioden, allePerioden))));
        return plekken;
    }

    private static Tekst list(List<Leveringsvorm> vormen) {
        return vormen.stream()
                .map(v -> tekst(v))
                .reduce((een, ander) -> Tekst.of(een.nl() + ", " + ander.nl(), een.en() + ", " + ander.en()))
                .orElseThrow();
    }

    private static Tekst ranges(List<Periode> perioden, List<Periode> alle) {
        List<String> nl = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (int i = 0; i < perioden.size(); ) {
            int j = i;
            while (j + 1 < perioden.size() && alle.indexOf(perioden.get(j + 1)) == alle.indexOf(perioden.get(j)) + 1) {
                j++;
            }
            Tekst eerste = tekst(perioden.get(i));
            Tekst laatste = tekst(perioden.get(j));
            boolean jaren = perioden.get(i).isYear() && perioden.get(j).isYear();
            nl.add(range(eerste.nl(), laatste.nl(), jaren));
            en.add(range(eerste.en(), laatste.en(), jaren));
            i = j + 1;
        }
        return Tekst.of(String.join(", ", nl), String.join(", ", en));
    }

    private static String range(String eerste, String laatste, boolean jaren) {
        return eerste.equals(laatste) ? eerste : eerste + (jaren ? "–" : " … ") + laatste;
    }
}
