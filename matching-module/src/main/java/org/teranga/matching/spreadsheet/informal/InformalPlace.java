package org.teranga.matching.spreadsheet.informal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.row.TownNames;
import org.teranga.platform.geography.Commune;

/**
 * A place as people write it in one cell: a street, a postcode and a town, or a town with its department or a part of it.
 *
 * @param street   what stands beside the town; empty where nothing does
 * @param postcode five digits, or empty
 * @param commune  its INSEE code, or empty
 * @param town     the town's name as it was written
 */
record InformalPlace(String street, String postcode, String commune, String town) {
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)(\\d{5}|\\d{2} \\d{3})(?!\\d)");
    private static final Pattern CEDEX = Pattern.compile("(?i)\\bcedex\\b\\s*\\d*");
    private static final Pattern DEPARTMENT = Pattern.compile("(.*?)\\s*[(,-]?\\s*\\b(\\d{2,3}|2[ABab])\\b\\)?\\s*$");
    private static final Pattern PARTS = Pattern.compile("[,;/\\n\\r]+|\\s[-–—]\\s|[()]");
    private static final int LONGEST = 200;

    /**
     * Reads it; empty where it could be another place, too.
     *
     * @param beside the postcode of another column; null where there is none
     */
    static Optional<InformalPlace> of(String text, @Nullable String beside) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = InformalWords.digits(text.strip());
        Matcher code = POSTCODE.matcher(plain);
        while (code.find()) {
            String postcode = code.group(1).replace(" ", "");
            if (TownNames.isPostcode(postcode)) {
                return Optional.of(around(plain, code, postcode));
            }
        }
        return beside != null && TownNames.isPostcode(beside)
                ? at(parts(plain), beside)
                : department(plain).or(() -> alone(parts(plain)));
    }

    private static InformalPlace around(String text, Matcher code, String postcode) {
        String before = bare(text.substring(0, code.start()));
        String after = bare(CEDEX.matcher(text.substring(code.end())).replaceAll(" "));
        List<String> behind = parts(after);
        for (int k = 0; k < behind.size(); k++) {
            Optional<Commune> there = TownNames.at(behind.get(k), postcode);
            if (there.isPresent()) {
                return new InformalPlace(
                        joined(before, others(behind, k)), postcode, there.get().insee(), behind.get(k));
            }
        }
        List<String> ahead = parts(before);
        for (int k = ahead.size() - 1; k >= 0; k--) {
            Optional<Commune> there = TownNames.at(ahead.get(k), postcode);
            if (there.isPresent()) {
                return new InformalPlace(
                        joined(others(ahead, k), after), postcode, there.get().insee(), ahead.get(k));
            }
        }
        return ofCode(behind, ahead, postcode)
                .orElseGet(() -> new InformalPlace(joined(before, after), postcode, "", ""));
    }

    /** {@code 13001 Aix-en-Provence}: the code of the commune, and its name. */
    private static Optional<InformalPlace> ofCode(List<String> behind, List<String> ahead, String code) {
        List<String> parts = Stream.concat(behind.stream(), ahead.stream()).toList();
        List<Commune> coded = TownNames.ofCode(code).stream().toList();
        for (int k = 0; k < parts.size(); k++) {
            if (TownNames.named(parts.get(k)).stream().anyMatch(coded::contains)) {
                return Optional.of(new InformalPlace(others(parts, k), "", code, parts.get(k)));
            }
        }
        return Optional.empty();
    }

    private static Optional<InformalPlace> at(List<String> parts, String postcode) {
        for (int k = parts.size() - 1; k >= 0; k--) {
            Optional<Commune> there = TownNames.at(parts.get(k), postcode);
            if (there.isPresent()) {
                return Optional.of(new InformalPlace(
                        others(parts, k), postcode, there.get().insee(), parts.get(k)));
            }
        }
        return Optional.empty();
    }

    /** {@code Saint-Denis (93)}. */
    private static Optional<InformalPlace> department(String text) {
        Matcher matcher = DEPARTMENT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = bare(matcher.group(1));
        List<Commune> there = TownNames.named(name).stream()
                .filter(commune -> commune.department().equalsIgnoreCase(matcher.group(2)))
                .toList();
        return there.size() == 1
                ? Optional.of(new InformalPlace("", "", there.getFirst().insee(), name))
                : Optional.empty();
    }

    /** The last part that names a town of which there is one alone. */
    private static Optional<InformalPlace> alone(List<String> parts) {
        for (int k = parts.size() - 1; k >= 0; k--) {
            String name = parts.get(k);
            List<Commune> named = TownNames.named(name);
            if (named.size() == 1) {
                return Optional.of(
                        new InformalPlace(others(parts, k), "", named.getFirst().insee(), name));
            }
            if (named.size() > 1) {
                return Optional.empty();
            }
        }
        return parts.size() == 1 ? district(parts.getFirst()) : Optional.empty();
    }

    /** {@code Toulouse centre}. */
    private static Optional<InformalPlace> district(String text) {
        int space = text.indexOf(' ');
        while (space > 0) {
            String name = text.substring(0, space);
            List<Commune> named =
                    InformalWords.says("district", text.substring(space)) ? TownNames.named(name) : List.of();
            if (named.size() == 1) {
                return Optional.of(new InformalPlace(
                        text.substring(space).strip(), "", named.getFirst().insee(), name));
            }
            space = text.indexOf(' ', space + 1);
        }
        return Optional.empty();
    }

    private static List<String> parts(String text) {
        return PARTS.splitAsStream(text)
                .map(InformalPlace::bare)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String others(List<String> parts, int without) {
        List<String> others = new ArrayList<>(parts);
        others.remove(without);
        return String.join(", ", others);
    }

    private static String joined(String... parts) {
        return String.join(
                ", ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static String bare(String text) {
        return text.replaceAll("^[\\s,;:.\\-–—]+|[\\s,;:\\-–—]+$", "").replaceAll("\\s+", " ");
    }
}
