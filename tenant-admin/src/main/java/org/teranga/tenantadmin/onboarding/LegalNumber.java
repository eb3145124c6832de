package org.teranga.tenantadmin.onboarding;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which an association is found in a public register: in the national register of associations (RNA, a W and nine figures),
 * or in that of enterprises (SIREN, nine figures of which the last checks the others by Luhn's formula).
 *
 * @param value the number, without blanks
 */
public record LegalNumber(String value) {
    private static final Pattern RNA = Pattern.compile("W[0-9]{9}");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f.-]+");

    public LegalNumber {
        Objects.requireNonNull(value, "value");
        if (!RNA.matcher(value).matches() && !(SIREN.matcher(value).matches() && checks(value))) {
            throw new IllegalArgumentException("neither an RNA nor a SIREN number");
        }
    }

    /** The number that somebody typed, with or without blanks; empty where it is none. */
    public static Optional<LegalNumber> parse(String typed) {
        String number = BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new LegalNumber(number));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** Whether every second figure from the right, doubled, and the others make a multiple of ten. */
    private static boolean checks(String siren) {
        int sum = 0;
        for (int i = 0; i < siren.length(); i++) {
            int figure = siren.charAt(siren.length() - 1 - i) - '0';
            int counted = i % 2 == 1 ? figure * 2 : figure;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0 && !siren.equals("000000000");
    }
}
