package org.teranga.platform.qualification.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.CleanText;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * A check that somebody of the team notes.
 *
 * @param subject  a person, or a home
 * @param seenOn   the day on which it was seen, or the home visited
 * @param basis    on what it rests, in a code; empty where nothing is said
 * @param evidence the same in words; empty where nothing is said, and always of what is kept without a word
 * @param until    the last day on which it holds
 */
record CheckWish(
        UUID subject, QualificationKind kind, LocalDate seenOn, String basis, String evidence, LocalDate until) {
    private static final int LONGEST = 300;
    private static final int SHORTEST = 3;
    private static final int MOST_YEARS = 10;

    /**
     * Reads it.
     *
     * @param field gives what was sent in a field: {@code subject, kind, seenOn, basis, evidence, until}; null for nothing
     * @param today the present day
     * @throws Refusal invalid with every fault
     */
    static CheckWish read(Function<String, @Nullable String> field, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        Optional<UUID> subject = GrantWish.id(sent(field, "subject"));
        if (subject.isEmpty()) {
            faults.add(FieldError.of("subject", "check.fault.subject"));
        }
        Optional<QualificationKind> kind = kind(sent(field, "kind"), faults);
        LocalDate seenOn = seenOn(field, today, faults);
        LocalDate until = until(field, kind, seenOn, today, faults);
        String evidence = kind.map(known -> evidence(field, known, faults)).orElse("");
        if (!faults.isEmpty() || seenOn == null || until == null) {
            throw Refusal.invalid(faults);
        }
        return new CheckWish(subject.orElseThrow(), kind.orElseThrow(), seenOn, sent(field, "basis"), evidence, until);
    }

    private static Optional<QualificationKind> kind(String code, List<FieldError> faults) {
        Optional<QualificationKind> kind = QualificationKind.of(code);
        if (kind.isEmpty()) {
            faults.add(FieldError.of("kind", "check.fault.kind"));
        } else if (!kind.get().checked()) {
            faults.add(FieldError.of("kind", kind.get().course() ? "check.fault.passed" : "check.fault.signed"));
        }
        return kind.filter(QualificationKind::checked);
    }

    private static @Nullable LocalDate seenOn(
            Function<String, @Nullable String> field, LocalDate today, List<FieldError> faults) {
        LocalDate seenOn = day(sent(field, "seenOn"), "seenOn", faults);
        if (seenOn == null && sent(field, "seenOn").isEmpty()) {
            faults.add(FieldError.of("seenOn", "qualification.seen_needed"));
        } else if (seenOn != null && seenOn.isAfter(today)) {
            faults.add(FieldError.of("seenOn", "qualification.seen_future"));
        }
        return seenOn;
    }

    /** The day that was sent, else as long as such a check usually holds. */
    private static @Nullable LocalDate until(
            Function<String, @Nullable String> field,
            Optional<QualificationKind> kind,
            @Nullable LocalDate seenOn,
            LocalDate today,
            List<FieldError> faults) {
        LocalDate until = sent(field, "until").isEmpty() && seenOn != null
                ? seenOn.plusMonths(kind.map(QualificationKind::usualMonths).orElse(0))
                : day(sent(field, "until"), "until", faults);
        if (until != null && kind.isPresent() && until.isBefore(today)) {
            faults.add(FieldError.of("until", "qualification.until_past"));
        } else if (until != null && until.isAfter(today.plusYears(MOST_YEARS))) {
            faults.add(FieldError.of("until", "qualification.until_far", MOST_YEARS));
        }
        return until;
    }

    private static String evidence(
            Function<String, @Nullable String> field, QualificationKind kind, List<FieldError> faults) {
        if (kind.wordless()) {
            return "";
        }
        String evidence = CleanText.line(sent(field, "evidence"));
        if (evidence.length() > LONGEST || !kind.seenByOne() && evidence.length() < SHORTEST) {
            faults.add(FieldError.of("evidence", "check.fault.evidence", SHORTEST, LONGEST));
        }
        return evidence;
    }

    private static String sent(Function<String, @Nullable String> field, String name) {
        String text = field.apply(name);
        return text == null ? "" : text.strip();
    }

    private static @Nullable LocalDate day(String text, String name, List<FieldError> faults) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            faults.add(FieldError.of(name, "qualification.day_unreadable"));
            return null;
        }
    }
}
