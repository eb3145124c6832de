package org.teranga.matching.pool.locality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.FormReader;

/**
 * The question about the place: {@code commune} is an INSEE code and wins; {@code postcode} may also be written as people write places. A
 * name that several communes have is asked back.
 */
public final class PlaceQuestions {
    private static final int LONGEST = 120;
    private static final int NAMED = 6;

    private PlaceQuestions() {}

    /**
     * Reads the answers.
     *
     * @param french whether the place must be one of the French communes
     */
    public static Locality read(FormReader in, Localities localities, boolean french) {
        String postcode = in.line("postcode", LONGEST);
        String code = chosen(in.line("commune", LONGEST), postcode, localities);
        String told = code != null ? code : postcode;
        if (told == null) {
            in.fault("postcode", "intake.place_missing");
            return Locality.UNKNOWN;
        }
        if (!french) {
            return new Locality(told, null, null, null);
        }
        Optional<Locality> found = code != null ? localities.ofCode(code, postcode(postcode)) : localities.meant(told);
        if (found.isEmpty()) {
            fault(in, localities, code != null, told);
        }
        return found.orElse(Locality.UNKNOWN);
    }

    private static void fault(FormReader in, Localities localities, boolean isCode, String told) {
        List<Locality> several = isCode ? List.of() : localities.several(told, PlaceChoices.departments());
        if (several.isEmpty()) {
            in.fault(isCode ? "commune" : "postcode", "intake.place_unknown", told);
            return;
        }
        String named = several.stream().limit(NAMED).map(PlaceChoices::label).collect(Collectors.joining("; "));
        in.fault("postcode", "intake.place_several", told, several.size(), named);
    }

    /** A choice among places of one name holds as long as that name stands beside it. */
    private static @Nullable String chosen(@Nullable String code, @Nullable String text, Localities localities) {
        boolean named = text != null && text.codePoints().anyMatch(Character::isLetter);
        if (code == null || text == null || !named) {
            return code;
        }
        List<Locality> several = localities.several(text, List.of());
        boolean other = several.isEmpty()
                ? localities
                        .meant(text)
                        .filter(place -> !code.equals(place.commune()))
                        .isPresent()
                : several.stream().noneMatch(place -> code.equals(place.commune()));
        return other ? null : code;
    }

    /** The name of a place is no postcode. */
    private static @Nullable String postcode(@Nullable String text) {
        return text == null || text.codePoints().anyMatch(Character::isLetter) ? null : text;
    }
}
