package org.teranga.rights.deadline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A closed choice that stands in files and forms under its name in lower case. */
public sealed interface Coded permits LetterArrival, DayCounting, DeadlineUnit, ClosedLastDay, LegalAid.Effect {
    String name();

    /** As it stands in files, forms and keys of messages. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of these that has this code. */
    static <T extends Enum<T> & Coded> Optional<T> of(Class<T> sort, String code) {
        return Arrays.stream(sort.getEnumConstants())
                .filter(one -> one.code().equals(code))
                .findFirst();
    }
}
