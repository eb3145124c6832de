package org.teranga.tenantadmin.onboarding.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.FilledForm;

/**
 * One application, for a person of the platform to decide.
 *
 * @param href        its address
 * @param row         what it is
 * @param legalNumber by which the association is found in a public register
 * @param domain      what stands behind the @ of who asks
 * @param language    in which we write to who asks
 * @param regions     names of regions and departments; empty means everywhere
 * @param languages   of its pages
 * @param questions   what was asked back, the oldest first
 * @param form        the reason of a refusal, or a question
 * @param problem     why it could not be opened; empty where nothing is wrong
 */
public record ApplicationView(
        String href,
        ApplicationsView.Row row,
        String legalNumber,
        String domain,
        String language,
        List<String> regions,
        List<Language> languages,
        List<Asked> questions,
        FilledForm form,
        String problem) {
    public ApplicationView {
        regions = List.copyOf(regions);
        languages = List.copyOf(languages);
        questions = List.copyOf(questions);
    }

    /** Whether it can be decided now. */
    public boolean open() {
        return List.of("waiting", "asked", "answered").contains(row.state());
    }

    /**
     * A question to who asks.
     *
     * @param at         when it was asked
     * @param question   what was asked
     * @param answeredAt when it was answered; null while it was not
     * @param answer     what was answered; empty while it was not
     */
    public record Asked(
            Instant at, String question, @Nullable Instant answeredAt, String answer) {}
}
