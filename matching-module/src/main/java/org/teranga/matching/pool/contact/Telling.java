package org.teranga.matching.pool.contact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.KeyedHash;

/**
 * The differences between the old and the new contact of an offer or a need that is changed.
 *
 * @param anotherName  the name; one that is written with other accents is the same
 * @param anotherEmail the e-mail address
 * @param anotherPhone the telephone number
 * @param hadEmail     whether there was an address before, which can be asked
 */
public record Telling(boolean anotherName, boolean anotherEmail, boolean anotherPhone, boolean hadEmail) {
    /** From this to that. */
    public static Telling of(Contact before, Contact after) {
        return new Telling(
                isAnotherName(before.name(), after.name()),
                !Objects.equals(before.email(), after.email()),
                !Objects.equals(before.phone(), after.phone()),
                before.email() != null);
    }

    /** Whether it is another person until somebody confirms that it is the same one. */
    public boolean another() {
        return anotherName || contactChanged();
    }

    /** Whether the person is reached otherwise, so that nobody was reached by this contact yet. */
    public boolean contactChanged() {
        return anotherEmail || anotherPhone;
    }

    /** Whether the record goes on under a new person: where whoever it was had shown something, or keeps something, which stays with that one. */
    public boolean newPerson(boolean hadSomething) {
        return another() && hadSomething;
    }

    /** Whether the old address is told, or two members of staff have to say that it is the same person. */
    boolean asks(boolean hadSomething) {
        return newPerson(hadSomething) || hadEmail && contactChanged();
    }

    /** A name that was not known before is a name. */
    private static boolean isAnotherName(@Nullable String before, @Nullable String after) {
        return before != null && (after == null || !KeyedHash.sameWords(before, after));
    }
}
