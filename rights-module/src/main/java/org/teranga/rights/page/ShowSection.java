package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;

/** A section as the person of this request writes it, in the language of the source. */
@ApplicationScoped
@Transactional
class ShowSection {
    /** The level of headings within a section. */
    private static final int HEADING = 3;

    private final RightsDesk desk;
    private final PageHeads heads;
    private final SectionNames names;
    private final Members members;
    private final PageSides sides;

    @Inject
    ShowSection(RightsDesk desk, PageHeads heads, SectionNames names, Members members, PageSides sides) {
        this.desk = desk;
        this.heads = heads;
        this.names = names;
        this.members = members;
        this.sides = sides;
    }

    /** As it is: what is being written, else what is published. */
    SectionView show(Document document, String anchor, String happened) {
        DocumentBook book = desk.book(document);
        Section section = section(book, anchor);
        SectionDraft.Words words = book.draft(section, book.document().language())
                .map(SectionDraft::words)
                .or(() -> book.source(section).map(ShowSection::words))
                .orElse(new SectionDraft.Words("", "", List.of(), false, ""));
        return view(
                book, section, new Shown(SentWords.form(words), SentWords.rows(words), null, false, null, happened));
    }

    /** With what was typed; nothing of it is lost. */
    SectionView typed(Document document, String anchor, Typed typed) {
        DocumentBook book = desk.book(document);
        Section section = section(book, anchor);
        String content = typed.form().value("content");
        SectionView.Theirs theirs = typed.meanwhile()
                ? book.draft(section, book.document().language())
                        .map(draft -> new SectionView.Theirs(
                                name(draft.writtenBy()),
                                draft.words().title(),
                                TextDifference.between(draft.words().content(), content.replace("\r\n", "\n"))))
                        .orElse(null)
                : null;
        return view(
                book,
                section,
                new Shown(typed.form(), typed.rows(), typed.preview() ? content : null, typed.meanwhile(), theirs, ""));
    }

    static Section section(DocumentBook book, String anchor) {
        return book.section(anchor).orElseThrow(Refusal::notFound);
    }

    private static SectionDraft.Words words(SectionText text) {
        return new SectionDraft.Words(text.title(), text.content(), text.sources(), false, "");
    }

    private SectionView view(DocumentBook book, Section section, Shown shown) {
        String language = book.document().language();
        SectionDraft draft = book.draft(section, language).orElse(null);
        String now = draft == null ? "" : draft.revision().toString();
        String seen = shown.form().values().containsKey("seen") && !shown.meanwhile()
                ? shown.form().value("seen")
                : now;
        boolean mirror = book.document().mirrored() && section.origin() != null;
        return new SectionView(
                heads.of(book),
                desk.href(book.document()) + "/" + section.anchor(),
                section.anchor(),
                names.sort(section),
                LanguageView.of(language),
                shown.form(),
                shown.rows(),
                seen,
                book.state(section, language).word(),
                draft == null ? null : new SectionView.Draft(name(draft.writtenBy()), draft.changedAt()),
                !section.key().equals(Section.SHORT),
                desk.may(Permission.RIGHTS_WRITE) && !mirror,
                mirror,
                book.source(section)
                        .map(text -> RightsMarkdown.markup(text.content(), HEADING))
                        .orElse(null),
                shown.preview() == null ? null : RightsMarkdown.markup(shown.preview(), HEADING),
                shown.theirs(),
                sides.pictures(book),
                shown.happened());
    }

    private String name(UUID member) {
        return members.names(Set.of(member)).getOrDefault(member, "");
    }

    /**
     * What was typed.
     *
     * @param form      the form with what is wrong with it
     * @param rows      how many sources can be typed
     * @param preview   whether it is to be shown as it will be read
     * @param meanwhile whether somebody else was faster
     */
    record Typed(FilledForm form, int rows, boolean preview, boolean meanwhile) {}

    private record Shown(
            FilledForm form,
            int rows,
            @Nullable String preview,
            boolean meanwhile,
            SectionView.@Nullable Theirs theirs,
            String happened) {}
}
