package org.teranga.matching.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.FormReader;

/**
 * The ages of the people of a household, in whole years: one for each of them, as {@code 34|31|7}. Commas, spaces and a unit are understood
 * as people write them; months are a child of that many twelfths of a year.
 */
public final class PeopleAges {
    /** So many people are one household at most. */
    public static final int MOST = 50;

    /** As forms, JSON and spreadsheets have them. */
    static final FieldType<List<Integer>> TYPE = new OfPeople();

    private static final Pattern ONE = Pattern.compile("(\\p{Nd}{1,3})\\s*(\\p{L}[\\p{L}\\p{M}]*\\.?)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u202F|,;،/&+]*");
    private static final Set<String> MONTHS =
            Set.of("mo", "mos", "mois", "month", "months", "شهر", "أشهر", "اشهر", "شهرا", "міс", "місяців");
    private static final int MONTHS_OF_A_YEAR = 12;

    private PeopleAges() {}

    /** Reads what somebody has written; empty where it is no list of ages. */
    public static Optional<List<Integer>> read(String text) {
        List<Integer> ages = new ArrayList<>();
        Matcher one = ONE.matcher(text);
        int end = 0;
        while (one.find()) {
            if (!BETWEEN.matcher(text.substring(end, one.start())).matches()) {
                return Optional.empty();
            }
            int number = Integer.parseInt(one.group(1));
            ages.add(months(one.group(2)) ? number / MONTHS_OF_A_YEAR : number);
            end = one.end();
        }
        boolean plausible = ages.size() <= MOST && ages.stream().allMatch(age -> age <= Ages.OLDEST);
        return plausible && BETWEEN.matcher(text.substring(end)).matches()
                ? Optional.of(List.copyOf(ages))
                : Optional.empty();
    }

    /** How many of them are adults. */
    public static int adults(List<Integer> ages) {
        return (int) ages.stream().filter(age -> age >= Ages.OF_AGE).count();
    }

    /** How many of them are children. */
    public static int children(List<Integer> ages) {
        return ages.size() - adults(ages);
    }

    private static boolean months(@Nullable String unit) {
        return unit != null && MONTHS.contains(unit.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static final class OfPeople implements FieldType<List<Integer>> {
        @Override
        public List<Integer> read(FormReader in, String field) {
            return PeopleAges.read(in.all(field)).orElseGet(() -> {
                in.fault(field, "people.ages_unreadable", Ages.OLDEST);
                return List.of();
            });
        }

        @Override
        public List<String> written(List<Integer> value) {
            return List.of(
                    String.join(", ", value.stream().map(Object::toString).toList()));
        }

        @Override
        public List<Integer> unsaid() {
            return List.of();
        }
    }
}
