package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.markdown.Pointers;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.desk.SectionNames;

/** Nothing is published whose pictures say nothing to those who do not see them. */
@ApplicationScoped
public class Described {
    private final SectionNames names;

    @Inject
    Described(SectionNames names) {
        this.names = names;
    }

    /**
     * Looks at what is about to be published.
     *
     * @throws Refusal invalid with the section where a picture does not say what it shows
     */
    public void check(DocumentBook book, List<SectionDraft> drafts) {
        for (SectionDraft draft : drafts) {
            if (!Pointers.of(draft.words().content()).described()) {
                Section section = book.sections().stream()
                        .filter(one -> one.id().equals(draft.section()))
                        .findFirst()
                        .orElseThrow(Refusal::notFound);
                throw Refusal.unprocessable("rightsdesk.fault.undescribed", names.of(book, section));
            }
        }
    }
}
