package org.teranga.platform.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * Reads answers field by field and remembers every fault, so that a person is told all of them at once. A method that finds a fault
 * answers as if nothing had been written; {@link #end} then refuses the whole.
 */
public final class FormReader {
    /**
     * The field in which a form names the questions that it showed and wants an answer to. Whoever sends no such form, as a program does,
     * is not turned away: what is not said then is unknown, and is asked for on the page that follows.
     */
    public static final String ASKED = "asked";

    private static final int MOST_WORDS = 20;
    private static final int LONGEST_WORD = 60;
    private static final Set<String> YES = Set.of("yes", "true", "1", "on", "oui");
    private static final Set<String> NO = Set.of("no", "false", "0", "off", "non");

    private final Answers answers;
    private final List<FieldError> errors = new ArrayList<>();

    /** Starts to read. */
    public FormReader(Answers answers) {
        this.answers = answers;
    }

    /** Remembers a fault. */
    public void fault(String field, String key, Object... arguments) {
        errors.add(FieldError.of(field, key, arguments));
    }

    /** The faults so far, in the order in which they were found. */
    public List<FieldError> faults() {
        return List.copyOf(errors);
    }

    /**
     * Ends the reading.
     *
     * @throws Refusal invalid with every fault, where there is any
     */
    public void end() {
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

    /** One line; null where nothing was written. */
    public @Nullable String line(String field, int longest) {
        return limited(field, CleanText.line(first(field)), longest);
    }

    /** Several lines; null where nothing was written. */
    public @Nullable String lines(String field, int longest) {
        return limited(field, CleanText.lines(first(field)), longest);
    }

    private @Nullable String limited(String field, String text, int longest) {
        if (text.length() > longest) {
            fault(field, "intake.too_long", longest, text.length());
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** One of the codes; null where nothing was written. */
    public @Nullable String choice(String field, List<String> codes) {
        String code = CleanText.line(first(field));
        if (code.isEmpty()) {
            return null;
        }
        if (!codes.contains(code)) {
            fault(field, "intake.unknown_choice", shown(code), String.join(", ", codes));
            return null;
        }
        return code;
    }

    /** What must be answered: remembers a fault where nothing was written, and answers an empty text in its place. */
    public String required(String field, @Nullable String value, String fault) {
        if (value == null && first(field).isBlank()) {
            fault(field, fault);
        }
        return value == null ? "" : value;
    }

    /** Remembers a fault where the form showed the question and nothing was answered. */
    public void wanted(String field, String fault) {
        boolean silent = answers.all(field).stream().allMatch(String::isBlank);
        if (silent && parts(ASKED, "[|,\\s]").contains(field)) {
            fault(field, fault);
        }
    }

    /** Whether a fault of this field was found. */
    public boolean faulty(String field) {
        return errors.stream().anyMatch(error -> error.field().equals(field));
    }

    /** Some of the codes. */
    public List<String> choices(String field, List<String> codes) {
        Set<String> chosen = new LinkedHashSet<>();
        for (String code : parts(field, "\\|")) {
            if (codes.contains(code)) {
                chosen.add(code);
            } else {
                fault(field, "intake.unknown_choice", shown(code), String.join(", ", codes));
            }
        }
        return codes.stream().filter(chosen::contains).toList();
    }

    /** A whole number; null where nothing was written. */
    public @Nullable Integer number(String field, int least, int most) {
        String text = CleanText.line(first(field));
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault(field, "problem.number_between", least, most);
        return null;
    }

    /** Yes or no; no where nothing was written. */
    public boolean truth(String field) {
        String text = CleanText.line(first(field)).toLowerCase(Locale.ROOT);
        if (YES.contains(text)) {
            return true;
        }
        if (!text.isEmpty() && !NO.contains(text)) {
            fault(field, "intake.not_a_truth", shown(text));
        }
        return false;
    }

    /** A day, as 2027-01-05 or 05/01/2027; null where nothing was written. */
    public @Nullable LocalDate day(String field) {
        String text = CleanText.line(first(field));
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = WrittenDay.read(text);
        if (day.isEmpty()) {
            fault(field, "intake.no_day", shown(text));
        }
        return day.orElse(null);
    }

    /**
     * Free words, parted by commas, semicolons or bars. The other side reads them before anybody has said yes, so none may be a way to
     * reach somebody.
     */
    public List<String> words(String field) {
        List<String> words =
                list(field, "[|,;،\\n]", word -> word.length() <= LONGEST_WORD ? Optional.of(word) : Optional.empty());
        if (WordsThatReach.among(words)) {
            fault(field, "intake.words_reach");
            return List.of();
        }
        return words;
    }

    /** Codes of languages, in the form that BCP 47 prefers. */
    public List<String> languages(String field) {
        return list(field, "[|,;\\s]", LanguageCode::read);
    }

    private List<String> list(String field, String between, Function<String, Optional<String>> read) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : parts(field, between)) {
            read.apply(part)
                    .ifPresentOrElse(
                            words::add, () -> fault(field, "intake.unreadable_word", shown(part), LONGEST_WORD));
        }
        if (words.size() > MOST_WORDS) {
            fault(field, "intake.too_many", MOST_WORDS, words.size());
        }
        return List.copyOf(words);
    }

    private List<String> parts(String field, String between) {
        return answers.all(field).stream()
                .flatMap(text -> Stream.of(text.split(between)))
                .map(CleanText::line)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What was written in a field, without the blanks around it; empty where nothing was. */
    public String text(String field) {
        return first(field).strip();
    }

    /** The same; what is longer than so many characters is told, with how many may be written. */
    public String text(String field, int longest, String fault) {
        String text = text(field);
        if (text.length() > longest) {
            fault(field, fault, longest);
        }
        return text;
    }

    /** The whole address of a page of the web; empty where nothing was written. */
    public String webAddress(String field, int longest, String tooLong, String fault) {
        String address = text(field, longest, tooLong);
        if (!address.isEmpty() && !WebAddress.isWhole(address)) {
            fault(field, fault);
        }
        return address;
    }

    /** A day, a time of day, or what else a text is parsed to; null where it cannot be. */
    public <T> @Nullable T parsed(String field, String fault, Function<String, T> parse) {
        try {
            return parse.apply(text(field));
        } catch (DateTimeException unreadable) {
            fault(field, fault);
            return null;
        }
    }

    /** A whole number that must be there, both bounds included; the least where there is none, which is told with the most. */
    public int requiredNumber(String field, int least, int most, String fault) {
        String text = text(field);
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : least - 1;
        if (number >= least && number <= most) {
            return number;
        }
        fault(field, fault, most);
        return least;
    }

    /** Each answer of a field as it was written, blank ones too: where two fields stand line by line, they are told by their order. */
    public List<String> each(String field) {
        return answers.all(field);
    }

    /** All that was written in a field, its answers with bars between; empty where nothing was. */
    public String all(String field) {
        return String.join("|", answers.all(field));
    }

    /** What was written in a field, as it was written; empty where nothing was. */
    public String first(String field) {
        return answers.first(field);
    }

    /** So much of what was written as helps to find it again. */
    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
