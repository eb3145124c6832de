package org.teranga.matching.spreadsheet.informal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.matching.spreadsheet.row.RowContact;

/**
 * A telephone number or an e-mail address with something beside it: a second one, a word.
 *
 * @param read what is taken
 * @param rest what stands beside it; empty where nothing does
 */
record InformalReach(String read, String rest) {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:()\"']+@[^\\s@<>,;:()\"']+\\.[^\\s@<>.,;:()\"']+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d[\\d\\s.()\\u00A0\\u202F-]{6,20}\\d");
    private static final int LONGEST = 200;

    /** The first address of a text that is more than one. */
    static Optional<InformalReach> email(String text) {
        return first(EMAIL, text);
    }

    /** The first number of a text that is more than one. */
    static Optional<InformalReach> phone(String text) {
        return first(NUMBER, text).filter(found -> RowContact.isPhone(found.read));
    }

    private static Optional<InformalReach> first(Pattern pattern, String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = InformalWords.digits(text);
        Matcher matcher = pattern.matcher(plain);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String rest = (plain.substring(0, matcher.start()) + " " + plain.substring(matcher.end())).strip();
        return Optional.of(new InformalReach(matcher.group().strip(), rest));
    }
}
