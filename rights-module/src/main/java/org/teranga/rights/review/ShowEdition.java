package org.teranga.rights.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.TextState;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.identity.member.Members;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;

/** What the next publication changes beside words, and who had a hand in it. */
@ApplicationScoped
@Transactional
class ShowEdition {
    private static final int HEADING = 3;

    private final RightsDesk desk;
    private final SectionNames names;
    private final Members members;
    private final Contributors contributors;

    @Inject
    ShowEdition(RightsDesk desk, SectionNames names, Members members, Contributors contributors) {
        this.desk = desk;
        this.names = names;
        this.members = members;
        this.contributors = contributors;
    }

    /** The sections that are taken away, where that waits for review. */
    List<ReviewView.Leaving> leaving(DocumentBook book) {
        return waits(book)
                ? book.leaving().stream()
                        .map(section -> new ReviewView.Leaving(
                                names.of(book, section),
                                RightsMarkdown.markup(
                                        book.source(section)
                                                .map(SectionText::content)
                                                .orElse(""),
                                        HEADING)))
                        .toList()
                : List.of();
    }

    /** The headings in their next order; empty where it stays. */
    List<String> order(DocumentBook book) {
        boolean moved = book.sections().stream().anyMatch(section -> section.wanted() != null);
        return waits(book) && moved
                ? book.nextSections().stream()
                        .filter(section -> !section.head())
                        .map(section -> names.of(book, section))
                        .toList()
                : List.of();
    }

    /** The names of all who had a hand in what waits. */
    List<String> hands(DocumentBook book) {
        return members
                .names(contributors.of(book.document().id(), book.document().language()))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    /** Who saved these last. */
    Map<UUID, String> writers(List<SectionDraft> waiting) {
        return members.names(waiting.stream().map(SectionDraft::writtenBy).collect(Collectors.toSet()));
    }

    /** Whether the person of this request had a hand in what waits. */
    boolean own(DocumentBook book) {
        return contributors.includes(book.document().id(), book.document().language(), desk.subject());
    }

    /** Whether the person of this request wrote nothing of what readers read. */
    boolean answers(DocumentBook book) {
        return !contributors.wrotePublished(book.document().id(), desk.subject());
    }

    private boolean waits(DocumentBook book) {
        return desk.structure(book.document()) == TextState.IN_REVIEW;
    }
}
