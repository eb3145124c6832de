package org.teranga.matching.duplicate.likeness;

import java.util.random.RandomGenerator;

/** Slips of the hand, as people make them: seldom at the first letter. */
final class Slip {
    private static final String NEAR = "aqzsedrftgyhujikolpmwxcvbn";

    private Slip() {}

    /** A word or an address with one slip. */
    static String in(RandomGenerator random, String text) {
        if (text.length() < 4) {
            return text + text.charAt(text.length() - 1);
        }
        int at = 1 + random.nextInt(text.length() - 2);
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            case 2 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> text.substring(0, at) + NEAR.charAt(random.nextInt(NEAR.length())) + text.substring(at + 1);
        };
    }

    /** A number of ten digits with one digit wrong, or two that changed places. */
    static String inNumber(RandomGenerator random, String digits) {
        int at = 2 + random.nextInt(digits.length() - 3);
        char other = (char) ('0' + (digits.charAt(at) - '0' + 1 + random.nextInt(8)) % 10);
        return random.nextBoolean() && digits.charAt(at) != digits.charAt(at + 1)
                ? digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2)
                : digits.substring(0, at) + other + digits.substring(at + 1);
    }
}
