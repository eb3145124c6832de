package org.teranga.matching.intake;

import java.util.Optional;

/** The question about the place: {@code commune} is an INSEE code and wins; {@code postcode} may also be written as people write places. */
public final class PlaceQuestions {
    private static final int LONGEST = 120;

    private PlaceQuestions() {}

    /**
     * Reads the answers.
     *
     * @param french whether the place must be one of the French communes
     */
    public static Locality read(Reading in, Localities localities, boolean french) {
        String code = in.line("commune", LONGEST);
        String postcode = in.line("postcode", LONGEST);
        String told = code != null ? code : postcode;
        if (told == null) {
            in.fault("postcode", "intake.place_missing");
            return Locality.UNKNOWN;
        }
        if (!french) {
            return new Locality(told, null, null, null);
        }
        Optional<Locality> found = code != null ? localities.ofCode(code, postcode) : localities.meant(told);
        if (found.isEmpty()) {
            in.fault(code != null ? "commune" : "postcode", "intake.place_unknown", told);
        }
        return found.orElse(Locality.UNKNOWN);
    }
}
