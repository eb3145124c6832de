package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.rights.deadline.PlainDeadlines;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;

/** What a section once said, in any language. */
@ApplicationScoped
@Transactional
class ShowSectionHistory {
    private final RightsDesk desk;
    private final PageHeads heads;
    private final SectionNames names;
    private final Library library;
    private final Members members;

    @Inject
    ShowSectionHistory(RightsDesk desk, PageHeads heads, SectionNames names, Library library, Members members) {
        this.desk = desk;
        this.heads = heads;
        this.names = names;
        this.library = library;
        this.members = members;
    }

    /**
     * All of it, and the difference of two numbers.
     *
     * @param from the earlier; 0: the one before {@code to}
     * @param to   the later; 0: the last
     */
    HistoryView show(Document document, String anchor, String language, int from, int to) {
        DocumentBook book = desk.book(document);
        Section section = ShowSection.section(book, anchor);
        List<SectionText> texts = library.history(section, language);
        Map<UUID, String> team = members.names(texts.stream()
                .flatMap(text -> Stream.of(text.writtenBy(), text.publishedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        SectionText after =
                find(texts, to == 0 && !texts.isEmpty() ? texts.getFirst().number() : to);
        SectionText before = after == null ? null : find(texts, from == 0 ? after.number() - 1 : from);
        String href = desk.href(book.document()) + "/" + anchor;
        return new HistoryView(
                heads.of(book),
                href + "/history?lang=" + language,
                href,
                names.of(book, section),
                LanguageView.of(language),
                texts.stream().map(text -> number(text, team)).toList(),
                before == null ? 0 : before.number(),
                after == null ? 0 : after.number(),
                before == null || after == null ? null : TextDifference.between(said(before), said(after)),
                restorable(book, section, language),
                book.draft(section, language)
                        .map(draft -> draft.revision().toString())
                        .orElse(""));
    }

    private boolean restorable(DocumentBook book, Section section, String language) {
        boolean own = !book.document().mirrored() || section.origin() == null;
        return own
                && (language.equals(book.document().language())
                        ? desk.may(Permission.RIGHTS_WRITE)
                        : desk.into().contains(language));
    }

    private static @Nullable SectionText find(List<SectionText> texts, int number) {
        return texts.stream()
                .filter(text -> text.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** All that a text says, its sources too: a change of a law is a change. */
    private static String said(SectionText text) {
        String sources = PlainDeadlines.of(text.sources());
        return text.title() + "\n\n" + text.content() + (sources.isEmpty() ? "" : "\n\n" + sources);
    }

    private static HistoryView.Number number(SectionText text, Map<UUID, String> team) {
        return new HistoryView.Number(
                text.number(),
                text.title(),
                text.publishedAt(),
                text.writtenBy() == null ? "" : team.getOrDefault(text.writtenBy(), ""),
                text.publishedBy() == null ? "" : team.getOrDefault(text.publishedBy(), ""),
                text.note(),
                text.minor(),
                text.originNumber() != null);
    }
}
