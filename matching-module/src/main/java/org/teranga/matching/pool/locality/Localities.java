package org.teranga.matching.pool.locality;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Commune;
import org.teranga.platform.geography.Communes;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;

/** Finds the place that somebody means: by INSEE code, by postcode, by name, or by postcode and name as people write them. */
@ApplicationScoped
public class Localities {
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\d])\\d{2} ?\\d{3}(?![\\p{L}\\d])");
    private static final Pattern CODE = Pattern.compile("\\d[\\dAB]\\d{3}");
    private static final Pattern DEPARTMENT = Pattern.compile("\\d{2}|2[AB]|9[78]\\d");
    private static final Pattern MARKS_AND_SIGNS = Pattern.compile("[^\\p{L}]+");
    private static final int ALIKE = 20;

    private final Communes communes = Communes.load();

    /**
     * The place of an INSEE code; empty where there is no such commune.
     *
     * @param postcode the postcode that was told with it, or null; one that is not the commune's is set right
     */
    public Optional<Locality> ofCode(String code, @Nullable String postcode) {
        return communes.byInsee(code.toUpperCase(Locale.ROOT)).map(commune -> of(commune, postcode));
    }

    /**
     * The place that is meant by a text: {@code 31170 Tournefeuille}, {@code Tournefeuille}, {@code 31170}; empty where it is none, or the
     * name of {@link #several}.
     */
    public Optional<Locality> meant(String text) {
        Matcher digits = POSTCODE.matcher(text);
        if (!digits.find()) {
            List<Commune> named = communes.named(text);
            return named.size() == 1 ? Optional.of(of(named.getFirst(), null)) : Optional.empty();
        }
        String postcode = digits.group().replace(" ", "");
        String name = digits.replaceFirst(" ").strip();
        List<Commune> there = communes.byPostcode(postcode);
        return there.stream()
                .filter(commune -> folded(commune.name()).equals(folded(name)))
                .findFirst()
                .map(commune -> of(commune, postcode))
                .or(() -> there.stream().findFirst().map(largest -> ofPostcode(largest, postcode)));
    }

    /**
     * The places that a name alone may mean, where there are several.
     *
     * @param first departments whose places come first; in each part the larger before the smaller
     */
    public List<Locality> several(String text, Collection<String> first) {
        if (POSTCODE.matcher(text).find()) {
            return List.of();
        }
        List<Commune> named = communes.named(text);
        return named.size() < 2
                ? List.of()
                : named.stream()
                        .sorted(Comparator.comparing(commune -> !first.contains(commune.department())))
                        .map(commune -> of(commune, null))
                        .toList();
    }

    /** What a list's filter means by a place: an INSEE code, a postcode, a department by its code or name, the name of a commune or of several. */
    public Area area(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (DEPARTMENT.matcher(code).matches()) {
            return new Area(Set.of(), Set.of(), Set.of(code));
        }
        if (CODE.matcher(code).matches()) {
            return ofDigits(code);
        }
        Set<String> departments = Departments.all().stream()
                .filter(one -> folded(one.name()).equals(folded(text.strip())))
                .map(Department::code)
                .collect(Collectors.toSet());
        boolean known = communes.byName(text).isPresent();
        Area area = known ? named(text) : departments.isEmpty() ? of(communes.search(text, ALIKE)) : Area.NOWHERE;
        return new Area(area.communes(), area.postcodes(), departments);
    }

    /** The commune of exactly this name, accents and hyphens aside; nowhere where there is none. */
    public Area named(String name) {
        return of(communes.byName(name).stream().toList());
    }

    private static Area of(List<Commune> found) {
        Set<String> codes = new HashSet<>();
        Set<String> postcodes = new HashSet<>();
        for (Commune commune : found) {
            codes.add(commune.insee());
            postcodes.addAll(commune.postcodes());
        }
        return new Area(codes, postcodes, Set.of());
    }

    /** Five digits are an INSEE code, a postcode, or both. */
    private Area ofDigits(String code) {
        Set<String> codes = new HashSet<>(Set.of(code));
        communes.byPostcode(code).forEach(commune -> codes.add(commune.insee()));
        return new Area(codes, Set.of(code), Set.of());
    }

    private static Locality of(Commune commune, @Nullable String postcode) {
        String usual =
                postcode == null ? commune.postcodes().stream().findFirst().orElse(null) : postcode;
        return new Locality(usual, commune.insee(), commune.department(), commune.name());
    }

    private static Locality ofPostcode(Commune largest, String postcode) {
        return new Locality(postcode, null, largest.department(), largest.name());
    }

    private static String folded(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        return MARKS_AND_SIGNS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
