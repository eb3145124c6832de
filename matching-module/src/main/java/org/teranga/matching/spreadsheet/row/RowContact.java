package org.teranga.matching.spreadsheet.row;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The contact named in a row of a spreadsheet.
 *
 * @param name  as written, or null
 * @param email as written, or null
 * @param phone with its country's prefix, as {@code +33612345678}, or null
 */
public record RowContact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\s\\u00A0\\u202F./()-]+");

    /** Most numbers by far; a spreadsheet program may have taken the first zero away: 612345678. */
    private static final Pattern FRENCH = Pattern.compile("(?:\\+330?|00330?|0)?([1-9]\\d{8})");

    public static RowContact of(RowCells cells) {
        String email = cells.text("email");
        if (email != null && !EMAIL.matcher(email).matches()) {
            cells.fault("email", email, "sheet.cell.email", "an e-mail address such as name@example.org");
        }
        String written = cells.text("phone");
        Optional<String> phone = written == null ? Optional.empty() : phone(written);
        if (written != null && phone.isEmpty()) {
            cells.fault(
                    "phone",
                    written,
                    "sheet.cell.phone",
                    "a telephone number such as 06 12 34 56 78 or +33 6 12 34 56 78");
        }
        return new RowContact(cells.text("name"), email, phone.orElse(null));
    }

    /** Whether it is a telephone number. */
    public static boolean isPhone(String written) {
        return phone(written).isPresent();
    }

    /** A number as it is dialled from anywhere; one without a prefix is French. */
    private static Optional<String> phone(String written) {
        Matcher french = FRENCH.matcher(PUNCTUATION.matcher(written).replaceAll(""));
        return french.matches() ? Optional.of("+33" + french.group(1)) : foreign(written);
    }

    private static Optional<String> foreign(String written) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(written, "FR");
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
