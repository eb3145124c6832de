package org.teranga.rights.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The categories of places, in the order in which readers see them. */
public enum PlaceCategory {
    /** The office of an association. */
    ASSOCIATION("#383f8c"),
    /** Where an asylum application begins: the place of first reception. */
    SPADA("#9b3a20"),
    /** The one-stop desk of prefecture and OFII. */
    ONE_STOP("#7a2e6b"),
    /** Another office of the State. */
    AUTHORITY("#5b4a1e"),
    /** Care without insurance, or for everybody. */
    HEALTH("#a3123f"),
    /** Lawyers and those who help with law. */
    LEGAL("#1d5c87"),
    /** A bed, a day centre, a shower. */
    SHELTER("#24613f"),
    /** Meals and parcels. */
    FOOD("#8a4b00"),
    /** School, and French for adults. */
    SCHOOL("#17566b"),
    /** Work and training. */
    WORK("#4a5a12"),
    /** Anything else. */
    OTHER("#5f5b55");

    private final String colour;

    PlaceCategory(String colour) {
        this.colour = colour;
    }

    /** Its colour on the maps of other programs, as they write it. */
    public String colour() {
        return colour;
    }

    /** Its name in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this name in an address. */
    public static Optional<PlaceCategory> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
