package org.teranga.matching.spreadsheet.informal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.teranga.matching.spreadsheet.informal.InformalDays.Bound;
import org.teranga.matching.spreadsheet.row.RowContact;
import org.teranga.matching.spreadsheet.row.TownNames;
import org.teranga.matching.spreadsheet.row.ValueMeanings;
import org.teranga.matching.spreadsheet.row.ValueWords;
import org.teranga.matching.spreadsheet.row.WrittenDates;

/**
 * The cells of one row as people write them for people, read where they can mean one thing only. What is read is told; what stands beside
 * it becomes a remark, so that nothing is lost.
 */
public final class InformalCells {
    /** Columns of days, in the order in which they are read. */
    private static final List<String> DAYS =
            List.of("available_from", "from", "available_until", "received_at", "waiting_since");

    /** Columns of numbers, and the words that may stand at one. */
    private static final Map<String, String[]> NUMBERS = Map.of(
            "capacity", new String[] {"persons", "adults"},
            "adults", new String[] {"persons", "adults"},
            "children", new String[] {"persons", "children"},
            "radius_km", new String[] {"kilometres"},
            "duration_days", new String[] {"days"});

    private static final Set<String> TO = Set.of("available_from", "from");
    private static final String UNTIL = "available_until";
    private static final String CAPACITY = "capacity";
    private static final String ADULTS = "adults";
    private static final String CHILDREN = "children";
    private static final String COMPOSITION = "composition";
    private static final String COMMUNE = "commune";
    private static final String POSTCODE = "postcode";
    private static final int LONGEST = 200;

    private final ValueMeanings meanings;
    private final ValueMeanings.Listener listener;
    private final UnaryOperator<String> nameOf;
    private final InformalDays days;
    private final Map<String, String> cells;
    private final Map<String, String> remarks;
    private final Map<String, String> written = new LinkedHashMap<>();

    /**
     * Columns that this reads as numbers; a word in one of which nobody knows what it means is asked about.
     *
     * @return their names
     */
    public static Set<String> numbers() {
        return NUMBERS.keySet();
    }

    /** The columns that this reads as days. */
    public static Set<String> days() {
        return Set.copyOf(DAYS);
    }

    /**
     * A row.
     *
     * @param today   from where days are counted
     * @param nameOf  how the file calls a column of ours
     * @param cells   of known columns; they are changed
     * @param remarks of the others; what stands beside what is read comes to them
     */
    public InformalCells(
            ValueMeanings meanings,
            LocalDate today,
            ValueMeanings.Listener listener,
            UnaryOperator<String> nameOf,
            Map<String, String> cells,
            Map<String, String> remarks) {
        this.meanings = meanings;
        this.listener = listener;
        this.nameOf = nameOf;
        this.days = new InformalDays(today);
        this.cells = cells;
        this.remarks = remarks;
    }

    /** Reads them; what was written where something was read. */
    public Map<String, String> read() {
        DAYS.forEach(column -> day(column, bound(column)));
        household();
        NUMBERS.forEach(this::number);
        reach("phone");
        reach("email");
        postcode();
        place();
        return written;
    }

    private static Bound bound(String column) {
        return switch (column) {
            case UNTIL -> Bound.LAST;
            case "received_at", "waiting_since" -> Bound.PAST;
            default -> Bound.FIRST;
        };
    }

    private void day(String column, Bound bound) {
        String text = cells.get(column);
        if (text == null || WrittenDates.isMoment(text)) {
            return;
        }
        Optional<InformalDays.Period> period =
                TO.contains(column) && !cells.containsKey(UNTIL) ? days.period(text) : Optional.empty();
        if (period.isPresent() && column.equals("available_from")) {
            becomes(column, text, period.get().first().toString());
            becomes(UNTIL, text, period.get().last().toString());
            return;
        }
        boolean says = InformalWords.says("unsaid", text)
                || ValueWords.folded(text).isEmpty()
                || bound == Bound.LAST && InformalWords.says("open", text);
        if (says) {
            becomes(column, text, "");
            return;
        }
        daysUntil(column, text)
                .or(() -> (column.equals(UNTIL) ? last() : days).day(text, bound))
                .ifPresent(day -> becomes(column, text, day.toString()));
    }

    /** An end without a year is the next one after the beginning. */
    private InformalDays last() {
        return Optional.ofNullable(cells.get("available_from"))
                .flatMap(WrittenDates::day)
                .filter(first -> first.isAfter(days.today()))
                .map(InformalDays::new)
                .orElse(days);
    }

    /** So long from the day on which it begins. */
    private Optional<LocalDate> daysUntil(String column, String text) {
        Optional<LocalDate> first =
                Optional.ofNullable(cells.get("available_from")).flatMap(WrittenDates::day);
        if (!column.equals(UNTIL)) {
            return Optional.empty();
        }
        List<String> words = InformalWords.of(text).stream()
                .filter(word -> !InformalWords.isOf("most", word))
                .toList();
        return first.flatMap(day -> InformalSpan.of(words).map(span -> span.after(day)));
    }

    /** Who is meant, where that stands in one cell. */
    private void household() {
        for (String column : List.of(ADULTS, COMPOSITION)) {
            String text = cells.get(column);
            if (text == null
                    || text.length() > LONGEST
                    || column.equals(COMPOSITION)
                            && ValueWords.code(COMPOSITION, text).isPresent()) {
                continue;
            }
            Optional<InformalPeople> people = InformalPeople.of(InformalWords.of(text));
            if (people.isPresent() && agrees(column, people.get())) {
                told(column, text, people.get());
                return;
            }
        }
    }

    /** What other columns say already stays, and must not be otherwise. */
    private boolean agrees(String column, InformalPeople people) {
        String children = cells.get(CHILDREN);
        String adults = column.equals(ADULTS) ? null : cells.get(ADULTS);
        return (children == null || children.equals(Integer.toString(people.children())))
                && (adults == null || adults.equals(Integer.toString(people.adults())));
    }

    private void told(String column, String text, InformalPeople people) {
        becomes(ADULTS, text, Integer.toString(people.adults()));
        if (people.children() > 0) {
            becomes(CHILDREN, text, Integer.toString(people.children()));
        }
        if (column.equals(COMPOSITION) || !cells.containsKey(COMPOSITION)) {
            becomes(COMPOSITION, text, people.composition(InformalWords.of(text)));
        }
        beside(column, text);
    }

    private void number(String column, String... units) {
        String text = cells.get(column);
        if (text == null || text.length() > LONGEST || isNumber(text)) {
            return;
        }
        if (InformalWords.says("unsaid", text) || ValueWords.folded(text).isEmpty()) {
            becomes(column, text, column.equals(CHILDREN) && InformalWords.says("no", text) ? "0" : "");
            return;
        }
        if (column.equals(CHILDREN) && InformalWords.says("no", text)) {
            becomes(column, text, "0");
            return;
        }
        List<String> words = InformalWords.of(text);
        Optional<Integer> number = InformalNumber.of(words, units)
                .or(() -> column.equals("duration_days")
                        ? InformalSpan.of(words).map(InformalSpan::days)
                        : Optional.empty())
                .or(() -> people(column, words));
        Optional<String> said = number.map(one -> Integer.toString(one)).or(() -> meanings.saidOf(column, text));
        if (said.isEmpty() || said.get().equals(ValueMeanings.LEFT_OUT)) {
            listener.met(column, text, said.orElse(null));
            return;
        }
        becomes(column, text, said.get());
    }

    private static Optional<Integer> people(String column, List<String> words) {
        Optional<InformalPeople> people = InformalPeople.of(words);
        return switch (column) {
            case CAPACITY -> people.map(one -> one.adults() + one.children());
            case CHILDREN -> people.filter(one -> one.adults() == 0).map(InformalPeople::children);
            default -> Optional.empty();
        };
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9\\s\\u00A0\\u202F]{1,12}(?:[.,]0+)?");
    }

    private void reach(String column) {
        String text = cells.get(column);
        if (text == null) {
            return;
        }
        if (InformalWords.says("unsaid", text)
                || InformalWords.says("no", text)
                || ValueWords.folded(text).isEmpty()) {
            becomes(column, text, "");
            return;
        }
        boolean phone = column.equals("phone");
        Optional<InformalReach> found = phone
                ? RowContact.isPhone(text) ? Optional.empty() : InformalReach.phone(text)
                : InformalReach.email(text);
        found.filter(one -> !one.read().equals(text)).ifPresent(one -> {
            cells.put(column, one.read());
            written.put(column, text);
            if (!one.rest().isEmpty()) {
                beside(column, text);
            }
        });
    }

    /** A town that stands in the column of postcodes. */
    private void postcode() {
        String text = cells.get(POSTCODE);
        if (text == null
                || text.matches("[0-9\\s]{4,7}")
                || !cells.getOrDefault("country", "FR").matches("(?i)fr|france")) {
            return;
        }
        InformalPlace.of(text, null)
                .filter(place -> !place.postcode().isEmpty())
                .ifPresent(place -> {
                    becomes(POSTCODE, text, place.postcode());
                    if (!cells.containsKey(COMMUNE) && !place.commune().isEmpty()) {
                        becomes(COMMUNE, text, place.commune());
                    }
                    if (!place.street().isEmpty()) {
                        beside(POSTCODE, text);
                    }
                });
    }

    private void place() {
        String text = cells.get(COMMUNE);
        String postcode = cells.get(POSTCODE);
        boolean abroad = !cells.getOrDefault("country", "FR").matches("(?i)fr|france");
        if (text == null || abroad || TownNames.isCode(text)) {
            return;
        }
        int named = TownNames.named(text).size();
        if (named == 1 || named > 1 && text.chars().noneMatch(Character::isDigit)) {
            return;
        }
        InformalPlace.of(text, postcode).ifPresent(place -> {
            if (postcode == null && !place.postcode().isEmpty()) {
                becomes(POSTCODE, text, place.postcode());
            }
            becomes(COMMUNE, text, place.commune());
            if (!place.street().isEmpty()) {
                beside(COMMUNE, text);
            }
        });
    }

    private void becomes(String column, String text, String read) {
        boolean saysNothingNew = read.isEmpty() && !cells.containsKey(column);
        if (saysNothingNew) {
            return;
        }
        written.put(column, text);
        if (read.isEmpty()) {
            cells.remove(column);
        } else {
            cells.put(column, read);
        }
        listener.met(column, text, read);
    }

    /** What stands in one column belongs to another. */
    public void moves(String from, String to, String read) {
        String text = cells.remove(from);
        if (text != null) {
            written.put(from, text);
            becomes(to, text, read);
        }
    }

    private void beside(String column, String text) {
        remarks.putIfAbsent(nameOf.apply(column), text);
    }
}
