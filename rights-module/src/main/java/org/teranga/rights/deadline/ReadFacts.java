package org.teranga.rights.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;

/** What a form says of a letter: {@code arrival, day, hour, residence, number, asked, answered}. */
final class ReadFacts {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MOST = 400;

    private final Deadline deadline;
    private final Answers sent;
    private final List<FieldError> faults = new ArrayList<>();

    ReadFacts(Deadline deadline, Answers sent) {
        this.deadline = deadline;
        this.sent = sent;
    }

    /** What it says; empty where something is missing or cannot be. */
    Optional<LetterFacts> read() {
        LetterArrival arrival = Coded.of(LetterArrival.class, sent.first("arrival"))
                .filter(deadline.arrivals()::contains)
                .orElse(null);
        if (arrival == null) {
            faults.add(FieldError.of("arrival", "deadline.fault.arrival"));
        }
        LocalDate day = day("day");
        if (day == null && faults.stream().noneMatch(fault -> fault.field().equals("day"))) {
            faults.add(FieldError.of("day", "deadline.fault.day"));
        }
        int number = number();
        LetterFacts facts = arrival == null || day == null
                ? null
                : new LetterFacts(
                        arrival,
                        day,
                        hour(),
                        Residence.of(sent.first("residence")).orElse(Residence.MAINLAND),
                        number,
                        day("asked"),
                        day("answered"));
        return faults.isEmpty() ? Optional.ofNullable(facts) : Optional.empty();
    }

    List<FieldError> faults() {
        return List.copyOf(faults);
    }

    private @Nullable LocalDate day(String field) {
        String typed = sent.first(field).strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException mistyped) {
            // said below
        }
        faults.add(FieldError.of(field, "deadline.fault.day"));
        return null;
    }

    /** Without an hour it is counted from the beginning of the day, so one that cannot be read is none. */
    private @Nullable LocalTime hour() {
        try {
            return sent.first("hour").isBlank()
                    ? null
                    : LocalTime.parse(sent.first("hour").strip());
        } catch (DateTimeException mistyped) {
            return null;
        }
    }

    private int number() {
        String typed = sent.first("number").strip();
        boolean right = typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) > 0 && Integer.parseInt(typed) <= MOST;
        boolean needed = deadline.length().number() == 0;
        if (!right && (needed || !typed.isEmpty())) {
            faults.add(FieldError.of("number", "deadline.fault.number"));
        }
        return right ? Integer.parseInt(typed) : 0;
    }
}
