package org.teranga.rights.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;

/** Names sections: by their heading, else by what sort of section it is. */
@ApplicationScoped
public class SectionNames {
    private final RightsDesk desk;

    @Inject
    SectionNames(RightsDesk desk) {
        this.desk = desk;
    }

    /** Its heading as it is published or being written in the language of the source, else its sort. */
    public String of(DocumentBook book, Section section) {
        return book.source(section)
                .map(SectionText::title)
                .or(() -> book.draft(section, book.document().language())
                        .map(draft -> draft.words().title()))
                .filter(title -> !title.isBlank() && section.body())
                .orElseGet(() -> sort(section));
    }

    /** What sort of section it is. */
    public String sort(Section section) {
        return desk.text("rightsdesk.part." + section.key());
    }
}
