package org.teranga.platform.content.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.teranga.platform.content.Source;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;

/**
 * A change of a law as somebody enters it in a form: {@code citation, day, note, url}.
 *
 * @param citation an article or a whole code
 * @param day      since when
 * @param note     what changed, in French
 * @param url      where it is read; empty for nowhere
 */
public record SaidChange(String citation, LocalDate day, String note, String url) {
    private static final int LONGEST_NOTE = 2_000;
    private static final LocalDate NEVER = LocalDate.MIN;

    /** The law that is named; a fault where none can be read from it. */
    public static String namedLaw(Answers sent, List<FieldError> faults) {
        String citation = said(sent, "citation");
        if (citation.isEmpty()
                || citation.length() > Source.LONGEST_CITATION
                || Source.law(citation).isEmpty()) {
            faults.add(FieldError.of("citation", "law.unreadable", citation));
        }
        return citation;
    }

    /** All of it; empty where something is wrong, which is then among the faults. */
    public static Optional<SaidChange> read(Answers sent, List<FieldError> faults) {
        String citation = namedLaw(sent, faults);
        LocalDate day = day(said(sent, "day"));
        if (day.equals(NEVER)) {
            faults.add(FieldError.of("day", "operator.laws.fault.day"));
        }
        String note = said(sent, "note");
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            faults.add(FieldError.of("note", "operator.laws.fault.note", LONGEST_NOTE));
        }
        String url = said(sent, "url");
        if (!url.isEmpty() && !url.matches("https://[!-~]{3," + (Source.LONGEST_URL - 8) + "}")) {
            faults.add(FieldError.of("url", "operator.laws.fault.url"));
        }
        return faults.isEmpty() ? Optional.of(new SaidChange(citation, day, note, url)) : Optional.empty();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return NEVER;
        }
    }

    private static String said(Answers sent, String field) {
        return sent.first(field).strip();
    }
}
