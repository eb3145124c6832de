package org.teranga.rights.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.TextState;
import org.teranga.platform.content.credit.Contributors;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;
import org.teranga.rights.page.Remarks;

/** A page as its translator sees it. */
@ApplicationScoped
@Transactional
class ShowTranslation {
    private static final int HEADING = 4;

    private final RightsDesk desk;
    private final PageHeads heads;
    private final SectionNames names;
    private final Library library;
    private final Remarks remarks;
    private final Contributors contributors;
    private final Members members;

    @Inject
    ShowTranslation(
            RightsDesk desk,
            PageHeads heads,
            SectionNames names,
            Library library,
            Remarks remarks,
            Contributors contributors,
            Members members) {
        this.desk = desk;
        this.heads = heads;
        this.names = names;
        this.library = library;
        this.remarks = remarks;
        this.contributors = contributors;
        this.members = members;
    }

    /** As it is. */
    TranslationView show(Document document, String language, String happened) {
        DocumentBook book = desk.book(document);
        Map<String, String> fields = new HashMap<>();
        for (Section section : book.sections()) {
            Optional<SectionDraft> draft = book.draft(section, language);
            Optional<SectionText> text = book.text(section, language);
            fields.put(
                    "title-" + section.anchor(),
                    draft.map(one -> one.words().title())
                            .or(() -> text.map(SectionText::title))
                            .orElse(""));
            fields.put(
                    "content-" + section.anchor(),
                    draft.map(one -> one.words().content())
                            .or(() -> text.map(SectionText::content))
                            .orElse(""));
            fields.put(
                    "seen-" + section.anchor(),
                    draft.map(one -> one.revision().toString()).orElse(""));
        }
        return view(book, language, FilledForm.startingWith(fields), false, happened);
    }

    /** With what was typed; where somebody else was faster, what they saved stands beside it, and the next saving takes its place. */
    TranslationView typed(Document document, String language, FilledForm sent, boolean meanwhile) {
        DocumentBook book = desk.book(document);
        Map<String, List<String>> values = new HashMap<>(sent.values());
        if (meanwhile) {
            book.sections()
                    .forEach(section -> values.put(
                            "seen-" + section.anchor(),
                            List.of(book.draft(section, language)
                                    .map(draft -> draft.revision().toString())
                                    .orElse(""))));
        }
        FilledForm form = new FilledForm(values, sent.faults());
        return view(book, language, form, meanwhile, "");
    }

    private TranslationView view(
            DocumentBook book, String language, FilledForm form, boolean meanwhile, String happened) {
        List<SectionDraft> drafts = book.drafts(language);
        List<TranslationView.Part> parts = book.sections().stream()
                .flatMap(section -> book.source(section).stream()
                        .map(source -> part(book, section, source, language, meanwhile ? form : FilledForm.EMPTY)))
                .toList();
        return new TranslationView(
                heads.of(book),
                desk.href(book.document()) + "/translate/" + language,
                LanguageView.of(language),
                form,
                parts,
                desk.into().contains(language),
                contributors.includes(book.document().id(), language, desk.subject()),
                members.names(contributors.of(book.document().id(), language)).values().stream()
                        .sorted()
                        .toList(),
                book.state(language),
                drafts.size(),
                (int) drafts.stream().filter(SectionDraft::machine).count(),
                (int) parts.stream()
                        .filter(part -> !part.state().equals(TextState.UP_TO_DATE.word()))
                        .count(),
                (int) remarks.of(book.document().id()).stream()
                        .filter(remark ->
                                remark.doneAt() == null && remark.language().equals(language))
                        .count(),
                happened);
    }

    private TranslationView.Part part(
            DocumentBook book, Section section, SectionText source, String language, FilledForm typed) {
        Optional<DocumentBook.Outdated> outdated = book.outdated(section, language);
        String theirs = book.draft(section, language)
                .map(draft -> draft.words().content())
                .filter(content -> !typed.value("content-" + section.anchor()).isEmpty()
                        && !content.equals(typed.value("content-" + section.anchor())
                                .replace("\r\n", "\n")
                                .strip()))
                .orElse(null);
        return new TranslationView.Part(
                section.anchor(),
                names.sort(section),
                book.state(section, language).word(),
                !section.key().equals(Section.SHORT),
                section.head(),
                source.title(),
                RightsMarkdown.markup(source.content(), HEADING),
                book.document().mirrored() && section.origin() != null,
                book.draft(section, language).map(SectionDraft::machine).orElse(false),
                outdated.map(DocumentBook.Outdated::at).orElse(null),
                outdated.map(one -> since(book, section, source, one.renders())).orElse(null),
                book.text(section, language).isPresent(),
                desk.href(book.document()) + "/" + section.anchor() + "/history?lang=" + language,
                theirs);
    }

    private TextDifference since(DocumentBook book, Section section, SectionText source, int renders) {
        String before = library.text(section, book.document().language(), renders)
                .map(ShowTranslation::said)
                .orElse("");
        return TextDifference.between(before, said(source));
    }

    private static String said(SectionText text) {
        return text.title().isEmpty() ? text.content() : text.title() + "\n\n" + text.content();
    }
}
