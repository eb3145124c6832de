package org.teranga.platform.geography;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All communes of France, read once and kept: about 35,000, some 12 MB. */
public final class Communes {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private final List<Commune> all;
    private final Map<String, Commune> byInsee = new HashMap<>();
    private final Map<String, List<Commune>> byPostcode = new HashMap<>();
    private final List<Named> named = new ArrayList<>();
    private final Map<String, List<Commune>> byName = new HashMap<>();

    private Communes(List<Commune> all) {
        this.all = all;
        List<Commune> largestFirst = all.stream()
                .sorted(Comparator.comparingInt(Commune::population).reversed().thenComparing(Commune::insee))
                .toList();
        for (Commune commune : largestFirst) {
            byInsee.put(commune.insee(), commune);
            for (String postcode : commune.postcodes()) {
                byPostcode.computeIfAbsent(postcode, any -> new ArrayList<>(2)).add(commune);
            }
            String folded = fold(commune.name());
            named.add(new Named(folded, commune));
            byName.computeIfAbsent(folded, any -> new ArrayList<>(1)).add(commune);
        }
        GeographyTable.read("former-communes.csv", row -> Map.entry(row[0], row[1]))
                .forEach(former -> byInsee.putIfAbsent(former.getKey(), byInsee.get(former.getValue())));
    }

    /** The communes; the first call reads them. */
    public static Communes load() {
        return Loaded.COMMUNES;
    }

    /** Every commune, by INSEE code. */
    public List<Commune> all() {
        return all;
    }

    /** The commune with this INSEE code; the code of one that was merged, or of an arrondissement of a city, leads to today's. */
    public Optional<Commune> byInsee(String insee) {
        return Optional.ofNullable(byInsee.get(insee));
    }

    /** The communes of a postcode, the one with most inhabitants first; empty where there is none. */
    public List<Commune> byPostcode(String postcode) {
        return List.copyOf(byPostcode.getOrDefault(postcode, List.of()));
    }

    /** The commune with exactly this name, accents and hyphens aside, the largest where several have it. */
    public Optional<Commune> byName(String name) {
        return named(name).stream().findFirst();
    }

    /** Every commune with exactly this name, accents and hyphens aside, the largest first. */
    public List<Commune> named(String name) {
        return List.copyOf(byName.getOrDefault(fold(name), List.of()));
    }

    /**
     * The commune of an address: of those with its postcode the one with its name, else the largest; without a known postcode, the one
     * with its name.
     */
    public Optional<Commune> ofAddress(String postcode, String town) {
        List<Commune> there = byPostcode(postcode);
        String folded = fold(town);
        return there.stream()
                .filter(commune -> fold(commune.name()).equals(folded))
                .findFirst()
                .or(() -> there.stream().findFirst())
                .or(() -> byName(town));
    }

    /**
     * Communes to choose from while somebody types: those whose name begins as typed, then those in which each typed word begins a word,
     * the larger first.
     *
     * @param typed beginnings of words of a name, or the beginning of a postcode
     * @param limit at most so many
     */
    public List<Commune> search(String typed, int limit) {
        String folded = fold(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        if (Character.isDigit(folded.charAt(0))) {
            return named.stream()
                    .map(Named::commune)
                    .filter(commune -> commune.postcodes().stream().anyMatch(code -> code.startsWith(folded)))
                    .limit(limit)
                    .toList();
        }
        List<Commune> found = new ArrayList<>();
        named.stream().filter(row -> row.name.startsWith(folded)).limit(limit).forEach(row -> found.add(row.commune));
        String[] words = folded.split(" ");
        named.stream()
                .filter(row -> !row.name.startsWith(folded) && row.has(words))
                .limit(limit - found.size())
                .forEach(row -> found.add(row.commune));
        return found;
    }

    private static String fold(String name) {
        String base =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String plain = base.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String words = NO_LETTERS.matcher(plain).replaceAll(" ").strip();
        return (" " + words + " ")
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .strip();
    }

    private static Commune commune(String[] row) {
        return new Commune(
                row[0],
                row[1],
                row[2].isEmpty() ? List.of() : List.of(row[2].split(" ")),
                row[3],
                Integer.parseInt(row[4]),
                Double.parseDouble(row[5]),
                Double.parseDouble(row[6]),
                Precision.valueOf(row[7]));
    }

    private record Named(String name, Commune commune) {
        boolean has(String[] beginnings) {
            for (String beginning : beginnings) {
                if (!name.startsWith(beginning) && !name.contains(" " + beginning)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Loaded {
        private static final Communes COMMUNES = new Communes(GeographyTable.read("communes.csv", Communes::commune));
    }
}
