package org.teranga.matching.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.refusal.FieldError;

/** Dates as staff propose them in a form: {@code date1} to {@code date3}, by the clocks of France. */
public final class ProposedDates {
    /** How many dates are proposed at most. */
    public static final int MOST = 3;

    private ProposedDates() {}

    /**
     * Those that were sent, in their order.
     *
     * @param faults receives what cannot be read, what is past, and that there is none
     */
    public static List<Instant> read(Answers sent, Instant now, List<FieldError> faults) {
        List<Instant> dates = new ArrayList<>();
        for (int number = 1; number <= MOST; number++) {
            String written = sent.first("date" + number).strip();
            if (written.isEmpty()) {
                continue;
            }
            try {
                Instant date = LocalDateTime.parse(written).atZone(Formats.ZONE).toInstant();
                if (date.isBefore(now)) {
                    faults.add(FieldError.of("date" + number, "visit.fault.past"));
                }
                dates.add(date);
            } catch (DateTimeParseException unreadable) {
                faults.add(FieldError.of("date" + number, "visit.fault.date"));
            }
        }
        if (dates.isEmpty() && faults.stream().noneMatch(fault -> fault.field().startsWith("date"))) {
            faults.add(FieldError.of("date1", "visit.fault.date"));
        }
        return dates;
    }

    /** The date with this number, from 1; empty where there is none. */
    public static Optional<Instant> numbered(List<Instant> proposed, String number) {
        boolean known = number.matches("[1-9]") && Integer.parseInt(number) <= proposed.size();
        return known ? Optional.of(proposed.get(Integer.parseInt(number) - 1)) : Optional.empty();
    }
}
