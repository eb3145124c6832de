package org.teranga.platform.listing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * The page of a list that is asked for.
 *
 * @param page from 0
 * @param size rows on a page, 1 to 200
 */
public record Paging(int page, int size) {
    /** The largest page. */
    public static final int LARGEST = 200;

    private static final int DEEPEST = 1_000_000;

    /**
     * From the query's {@code page} and {@code size}, both optional.
     *
     * @throws Refusal invalid with every fault
     */
    public static Paging of(@Nullable String page, @Nullable String size) {
        List<FieldError> errors = new ArrayList<>();
        int pageNumber = number("page", page, 0, 0, DEEPEST, errors);
        int pageSize = number("size", size, 50, 1, LARGEST, errors);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return new Paging(pageNumber, pageSize);
    }

    /** How many rows come before this page. */
    public int offset() {
        return Math.toIntExact(Math.min((long) page * size, Integer.MAX_VALUE));
    }

    private static int number(
            String field, @Nullable String text, int absent, int least, int most, List<FieldError> errors) {
        if (text == null || text.isBlank()) {
            return absent;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, as a number out of bounds is
        }
        errors.add(FieldError.of(field, "problem.number_between", least, most));
        return absent;
    }
}
