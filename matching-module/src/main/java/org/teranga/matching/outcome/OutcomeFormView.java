package org.teranga.matching.outcome;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * What became of it, as one side says it ({@code matching/outcome/questions}).
 *
 * @param back   the address of the page to which it belongs
 * @param action where the form is sent
 * @param side   {@code household} or {@code host}
 * @param moment {@code entry, exit, later}
 * @param fields what is asked
 * @param form   what this side said, or was written
 */
public record OutcomeFormView(
        String back, String action, String side, String moment, List<Field> fields, FilledForm form) {
    public OutcomeFormView {
        fields = List.copyOf(fields);
    }

    /** What is asked, and what can be answered. */
    public record Field(String name, List<String> codes, boolean many) {
        public Field {
            codes = List.copyOf(codes);
        }
    }

    static List<Field> fields(List<OutcomeField> fields) {
        return fields.stream()
                .map(field -> new Field(field.code(), field.codes(), field.many()))
                .toList();
    }
}
