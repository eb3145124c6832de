package org.teranga.matching.pool.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;

/**
 * A need as it was sent by form or as JSON, read and found without fault.
 *
 * @param terms        what is asked for
 * @param ages         of each of the people; none where they were not said
 * @param contact      who asks
 * @param waitingSince since when
 */
public record NeedDraft(NeedTerms terms, List<Integer> ages, Contact contact, Instant waitingSince) {
    public NeedDraft {
        Objects.requireNonNull(terms, "terms");
        ages = List.copyOf(ages);
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(waitingSince, "waitingSince");
    }

    /** The people of whom the ages tell, said on this day; those who were known before stay who they are. */
    public People people(People before, LocalDate today, Supplier<UUID> ids) {
        return before.retold(ages, today, ids);
    }

    /**
     * The same, but written to in the household's own language where one of these is, as when staff fill the form in for it.
     *
     * @param offered the languages in which the association writes
     */
    public NeedDraft writtenToIn(List<String> offered) {
        return terms.languages().stream()
                .map(code -> Languages.of(code).map(Language::tag).orElse(code))
                .filter(offered::contains)
                .findFirst()
                .map(language -> new NeedDraft(
                        terms,
                        ages,
                        new Contact(contact.name(), contact.email(), contact.phone(), contact.remarks(), language),
                        waitingSince))
                .orElse(this);
    }
}
