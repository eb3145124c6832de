package org.teranga.matching.duplicate.likeness;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How alike two telephone numbers are, or two addresses. */
enum ReachLikeness {
    /** One of the two is not known. */
    UNKNOWN,
    /** The same. */
    SAME,
    /** A slip of the hand apart. */
    NEAR,
    /** Two addresses a digit apart: whoever is called alike and came second often got another number. */
    NUMBERED,
    /** Another one. */
    OTHER;

    private static final Pattern DIGITS_APART = Pattern.compile("\\D+");
    private static final int DIGITS = 8;
    private static final int LEAST = 6;

    /** Of two telephone numbers as E.164; the country in front of the same digits may be wrong. */
    static ReachLikeness ofPhones(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (tail(one).equals(tail(other))) {
            return SAME;
        }
        return Slips.between(one, other) <= 1 ? NEAR : OTHER;
    }

    /** What stays of a number whatever country stands in front of it. */
    static String tail(String phone) {
        return phone.length() <= DIGITS ? phone : phone.substring(phone.length() - DIGITS);
    }

    /** Of two e-mail addresses. */
    static ReachLikeness ofEmails(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return UNKNOWN;
        }
        if (one.equals(other)) {
            return SAME;
        }
        String a = local(one);
        String b = local(other);
        if (a.equals(b) && a.length() >= LEAST) {
            return Slips.between(one, other) <= 2 ? NEAR : OTHER;
        }
        if (!DIGITS_APART
                .matcher(a)
                .replaceAll("")
                .equals(DIGITS_APART.matcher(b).replaceAll(""))) {
            boolean numbered = one.length() == other.length() && Slips.between(one, other) == 1;
            return numbered ? NUMBERED : OTHER;
        }
        boolean domain = one.substring(one.indexOf('@')).equals(other.substring(other.indexOf('@')));
        return domain && Math.min(a.length(), b.length()) >= LEAST && Slips.between(a, b) <= 1 ? NEAR : OTHER;
    }

    /** What stands before the at sign. */
    static String local(String email) {
        return email.substring(0, email.indexOf('@'));
    }
}
