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
    /** Two addresses of which one has a digit twice, or too few, or a letter for one, or two that changed places. */
    MISTYPED,
    /** Two addresses a digit apart: whoever is called alike and came second often got another number. */
    NUMBERED,
    /** Another one. */
    OTHER;

    private static final Pattern DIGITS_APART = Pattern.compile("\\D+");
    private static final Pattern LETTERS_APART = Pattern.compile("\\d+");
    private static final int DIGITS = 8;
    private static final int LEAST_DIGITS = 3;
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
        if (isNumbered(a, b)) {
            return one.length() == other.length() && Slips.between(one, other) == 1 ? NUMBERED : OTHER;
        }
        boolean domain = one.substring(one.indexOf('@')).equals(other.substring(other.indexOf('@')));
        return domain && Math.min(a.length(), b.length()) >= LEAST && Slips.between(a, b) <= 1
                ? digits(a).equals(digits(b)) ? NEAR : MISTYPED
                : OTHER;
    }

    /** Whether the digits are others, so that it may be a namesake's: but not where a letter stands for a digit, or a digit twice, or two changed places. */
    private static boolean isNumbered(String a, String b) {
        String x = digits(a);
        String y = digits(b);
        if (x.equals(y)) {
            return false;
        }
        boolean letters = LETTERS_APART
                .matcher(a)
                .replaceAll("")
                .equals(LETTERS_APART.matcher(b).replaceAll(""));
        return letters
                && (x.length() == y.length() && sorted(x) != sorted(y)
                        || Math.min(x.length(), y.length()) < LEAST_DIGITS);
    }

    private static String digits(String local) {
        return DIGITS_APART.matcher(local).replaceAll("");
    }

    private static long sorted(String digits) {
        return digits.chars().mapToLong(digit -> 1L << 6 * (digit - '0')).sum();
    }

    /** What stands before the at sign. */
    static String local(String email) {
        return email.substring(0, email.indexOf('@'));
    }
}
