package org.teranga.platform.qualification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/**
 * A qualification that a member of staff notes for somebody, with the evidence.
 *
 * @param basis  on what it rests, in a code; empty where nothing is said
 * @param what   what was seen: a certificate, a signed paper; empty for a record check, of which nothing is kept
 * @param where  where it was seen, or given; likewise
 * @param seenOn the day on which it was seen
 * @param until  the last day on which it holds
 */
public record GrantWish(
        UUID holder,
        QualificationKind kind,
        String basis,
        String what,
        String where,
        LocalDate seenOn,
        LocalDate until) {
    private static final int LONGEST_WORDS = 200;
    private static final int SHORTEST_WORDS = 3;
    private static final int MOST_YEARS = 5;

    public GrantWish {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(seenOn, "seenOn");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Reads it.
     *
     * @param field gives what was sent in a field: {@code holder, kind, basis, what, where, seenOn, until}; null for nothing
     * @param today the present day
     * @throws Refusal invalid with every fault
     */
    public static GrantWish read(Function<String, @Nullable String> field, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        Optional<UUID> holder = id(sent(field, "holder"));
        if (holder.isEmpty()) {
            faults.add(FieldError.of("holder", "qualification.holder_unknown"));
        }
        Optional<QualificationKind> kind = QualificationKind.of(sent(field, "kind"));
        if (kind.isEmpty()) {
            faults.add(FieldError.of("kind", "qualification.kind_unknown"));
        }
        boolean byOne = kind.filter(QualificationKind::seenByOne).isPresent();
        String what = byOne ? "" : words(field, "what", faults);
        String where = byOne ? "" : words(field, "where", faults);
        LocalDate seenOn = day(field, "seenOn", "qualification.seen_needed", faults);
        if (seenOn != null && seenOn.isAfter(today)) {
            faults.add(FieldError.of("seenOn", "qualification.seen_future"));
        }
        LocalDate until = day(field, "until", "qualification.until_needed", faults);
        if (until != null && until.isBefore(today)) {
            faults.add(FieldError.of("until", "qualification.until_past"));
        } else if (until != null && until.isAfter(today.plusYears(MOST_YEARS))) {
            faults.add(FieldError.of("until", "qualification.until_far", MOST_YEARS));
        }
        if (!faults.isEmpty() || seenOn == null || until == null) {
            throw Refusal.invalid(faults);
        }
        return new GrantWish(
                holder.orElseThrow(), kind.orElseThrow(), sent(field, "basis"), what, where, seenOn, until);
    }

    private static String sent(Function<String, @Nullable String> field, String name) {
        return Objects.requireNonNullElse(field.apply(name), "").strip();
    }

    private static String words(Function<String, @Nullable String> field, String name, List<FieldError> faults) {
        String words = sent(field, name).replaceAll("\\s+", " ");
        if (words.length() < SHORTEST_WORDS || words.length() > LONGEST_WORDS) {
            faults.add(FieldError.of(name, "qualification." + name + "_needed"));
        }
        return words;
    }

    private static @Nullable LocalDate day(
            Function<String, @Nullable String> field, String name, String needed, List<FieldError> faults) {
        String text = sent(field, name);
        if (text.isEmpty()) {
            faults.add(FieldError.of(name, needed));
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            faults.add(FieldError.of(name, "qualification.day_unreadable"));
            return null;
        }
    }

    /** The id that was sent; empty where it is none. */
    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
