package org.teranga.rights.deadline.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.deadline.ClosedLastDay;
import org.teranga.rights.deadline.Coded;
import org.teranga.rights.deadline.DayCounting;
import org.teranga.rights.deadline.Deadline;
import org.teranga.rights.deadline.DeadlineUnit;
import org.teranga.rights.deadline.LegalAid;
import org.teranga.rights.deadline.LetterArrival;

/**
 * The fields of a deadline: {@code source, letter, title, act, number, unit, onLetter, counting, lastDay, arrivals, overseas, abroad, aid, aidDays,
 * says}. Numbers of single departments are not asked for; where a deadline has them they stay.
 */
final class DeadlineForm {
    private static final int MOST = 400;
    private static final int MOST_MONTHS = 3;
    private static final int MOST_AID_DAYS = 60;

    private final Answers sent;
    private final @Nullable Deadline before;
    private final List<FieldError> faults = new ArrayList<>();

    DeadlineForm(Answers sent, @Nullable Deadline before) {
        this.sent = sent;
        this.before = before;
    }

    /**
     * What was typed; empty where something is missing or cannot be.
     *
     * @param key its name
     */
    Optional<Deadline> read(String key) {
        String letter = sent.first("letter");
        boolean other = letter.equals(Deadline.OTHER);
        String title = other ? sent.first("title").strip() : "";
        String act = other ? sent.first("act").strip() : "";
        String says = sent.first("says").strip();
        require(Deadline.LETTERS.contains(letter), "letter");
        require(!other || !title.isEmpty() && title.length() <= Deadline.LONGEST_WORDS, "title");
        require(!other || !act.isEmpty() && act.length() <= Deadline.LONGEST_WORDS, "act");
        require(!says.isEmpty() && says.length() <= Deadline.LONGEST_SAYING, "says");
        List<LetterArrival> arrivals = sent.all("arrivals").stream()
                .flatMap(code -> Coded.of(LetterArrival.class, code).stream())
                .distinct()
                .toList();
        require(!arrivals.isEmpty(), "arrivals");
        Deadline.Length length = length();
        DayCounting counting = counting(length);
        ClosedLastDay lastDay = chosen(ClosedLastDay.class, "lastDay");
        Deadline.Remoteness distance = distance();
        LegalAid aid = aid();
        return faults.isEmpty()
                ? Optional.of(new Deadline(
                        key,
                        letter,
                        new Deadline.Words(title, act),
                        Objects.requireNonNull(length),
                        Objects.requireNonNull(counting),
                        Objects.requireNonNull(lastDay),
                        arrivals,
                        distance,
                        aid,
                        says))
                : Optional.empty();
    }

    List<FieldError> faults() {
        return List.copyOf(faults);
    }

    private void require(boolean right, String field) {
        if (!right) {
            faults.add(FieldError.of(field, "deadlinedesk.fault." + field));
        }
    }

    private <T extends Enum<T> & Coded> @Nullable T chosen(Class<T> sort, String field) {
        T one = Coded.of(sort, sent.first(field)).orElse(null);
        require(one != null, field);
        return one;
    }

    private Deadline.@Nullable Length length() {
        DeadlineUnit unit = chosen(DeadlineUnit.class, "unit");
        boolean onLetter = "yes".equals(sent.first("onLetter"));
        Integer number = number("number", MOST);
        if (number == null || number == 0 && !onLetter || onLetter && unit == DeadlineUnit.HOUR) {
            require(false, "number");
            return null;
        }
        return unit == null
                ? null
                : new Deadline.Length(
                        number,
                        unit,
                        onLetter,
                        before == null ? Map.of() : before.length().local());
    }

    /** Hours run by the clock; anything else does not. */
    private @Nullable DayCounting counting(Deadline.@Nullable Length length) {
        if (length != null && length.unit() == DeadlineUnit.HOUR) {
            return DayCounting.CLOCK;
        }
        DayCounting counting = Coded.of(DayCounting.class, sent.first("counting"))
                .filter(one -> one != DayCounting.CLOCK)
                .orElse(null);
        require(counting != null, "counting");
        return counting;
    }

    private Deadline.Remoteness distance() {
        Integer overseas = number("overseas", MOST_MONTHS);
        Integer abroad = number("abroad", MOST_MONTHS);
        require(overseas != null, "overseas");
        require(abroad != null, "abroad");
        Set<String> except = before == null ? Set.of() : before.distance().except();
        return new Deadline.Remoteness(overseas == null ? 0 : overseas, abroad == null ? 0 : abroad, except);
    }

    private LegalAid aid() {
        LegalAid.Effect effect = chosen(LegalAid.Effect.class, "aid");
        Integer days = number("aidDays", MOST_AID_DAYS);
        require(days != null, "aidDays");
        return effect == null || effect == LegalAid.Effect.NONE || days == null
                ? LegalAid.NONE
                : new LegalAid(days, effect);
    }

    /** A number, 0 where nothing was typed; null where it is none, or too many. */
    private @Nullable Integer number(String field, int most) {
        String typed = sent.first(field).strip();
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= most ? Integer.valueOf(typed) : null;
    }

    /** A form for another one. */
    static FilledForm empty() {
        return FilledForm.startingWith(Map.of("counting", "either", "lastDay", "either", "aid", "none", "unit", "day"));
    }

    /** A form that says this. */
    static FilledForm of(Deadline deadline, int source) {
        Map<String, List<String>> fields = new HashMap<>();
        Map.of(
                        "source", Integer.toString(source),
                        "letter", deadline.letter(),
                        "title", deadline.words().title(),
                        "act", deadline.words().act(),
                        "unit", deadline.length().unit().code(),
                        "counting", deadline.counting().code(),
                        "lastDay", deadline.lastDay().code(),
                        "aid", deadline.aid().effect().code(),
                        "says", deadline.says(),
                        "onLetter", deadline.length().onLetter() ? "yes" : "")
                .forEach((field, value) -> fields.put(field, List.of(value)));
        number(fields, "number", deadline.length().number());
        number(fields, "overseas", deadline.distance().overseas());
        number(fields, "abroad", deadline.distance().abroad());
        number(fields, "aidDays", deadline.aid().days());
        fields.put("arrivals", deadline.arrivals().stream().map(Coded::code).collect(Collectors.toList()));
        return FilledForm.sent(fields, List.of());
    }

    private static void number(Map<String, List<String>> fields, String field, int number) {
        fields.put(field, List.of(number == 0 ? "" : Integer.toString(number)));
    }
}
