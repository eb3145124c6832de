package org.teranga.platform.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that can exist.
 *
 * @param e164 with its country, as {@code +33612345678}
 */
public record PhoneNumber(String e164) {
    private static final String DEFAULT_REGION = "FR";
    private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{3,14}");
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    public PhoneNumber {
        if (!SHAPE.matcher(e164).matches()) {
            throw new IllegalArgumentException("not a telephone number in the form of E.164");
        }
    }

    /** The number that somebody typed, French where it names no country; empty where there can be no such number. */
    public static Optional<PhoneNumber> parse(String typed) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(typed, DEFAULT_REGION);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    /** In groups as people read it; a French one without its country. */
    public String grouped() {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(e164, DEFAULT_REGION);
            boolean french = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(DEFAULT_REGION);
            return NUMBERS.format(number, french ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException none) {
            return e164;
        }
    }

    /** Tells nothing: a number must not get into a log by accident. */
    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
