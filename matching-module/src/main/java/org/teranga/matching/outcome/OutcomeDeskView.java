package org.teranga.matching.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * What is asked of the sides of a stay, for staff who note what they hear ({@code matching/outcome/desk}). What was said stands nowhere here.
 *
 * @param href      its own address, from the root of the host: a POST notes an answer
 * @param placement that of the placement
 * @param need      the household's number
 * @param offer     the host's number
 * @param asked     what can be answered now
 * @param noted     the one for which the form stands here; null for none
 * @param form      the form as it stands
 */
public record OutcomeDeskView(
        String href,
        String placement,
        String need,
        String offer,
        List<Asked> asked,
        @Nullable Asked noted,
        FilledForm form) {
    public OutcomeDeskView {
        asked = List.copyOf(asked);
    }

    /**
     * What one side is asked.
     *
     * @param until   the last day on which it can be answered, where {@code ends}
     * @param channel by which way it was answered; empty while it was not
     */
    public record Asked(
            String side,
            String moment,
            LocalDate due,
            LocalDate until,
            boolean ends,
            String channel,
            List<OutcomeFormView.Field> fields) {
        public Asked {
            fields = List.copyOf(fields);
        }
    }
}
