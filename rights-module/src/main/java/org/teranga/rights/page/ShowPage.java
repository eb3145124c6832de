package org.teranga.rights.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.TextState;
import org.teranga.platform.content.credit.Credits;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;

/** A page as the person of this request works on it. */
@ApplicationScoped
@Transactional
class ShowPage {
    private static final int EXCERPT = 140;

    private final RightsDesk desk;
    private final PageHeads heads;
    private final SectionNames names;
    private final Members members;
    private final Credits credits;
    private final AdoptDocument adopt;
    private final PageSides sides;

    @Inject
    ShowPage(
            RightsDesk desk,
            PageHeads heads,
            SectionNames names,
            Members members,
            Credits credits,
            AdoptDocument adopt,
            PageSides sides) {
        this.desk = desk;
        this.heads = heads;
        this.names = names;
        this.members = members;
        this.credits = credits;
        this.adopt = adopt;
        this.sides = sides;
    }

    PageView show(Document document, FilledForm form, String happened) {
        DocumentBook book = desk.book(document);
        String language = book.document().language();
        List<SectionDraft> drafts = book.drafts(language);
        boolean write = desk.may(Permission.RIGHTS_WRITE);
        List<Credits.Credit> named = credits.of(book.document().id());
        return new PageView(
                heads.of(book),
                book.source(book.head()).map(SectionText::content).orElse(""),
                parts(book, drafts),
                write ? addable(book) : List.of(),
                write,
                desk.may(Permission.RIGHTS_EDIT),
                (int) drafts.stream().filter(draft -> !draft.inReview()).count(),
                (int) drafts.stream().filter(SectionDraft::inReview).count(),
                order(book),
                sides.stamp(book.document()),
                sides.laws(book.document()),
                languages(book),
                named.stream()
                        .filter(one -> one.member().equals(desk.subject()) && one.part() == part())
                        .map(Credits.Credit::name)
                        .findFirst()
                        .orElse(""),
                named.stream().map(Credits.Credit::name).distinct().toList(),
                sides.remarks(book),
                desk.may(Permission.RIGHTS_ANSWER) ? sides.readers(book) : 0,
                sides.pictures(book),
                sides.links(book),
                news(book.document().id()),
                form,
                happened);
    }

    private int news(UUID id) {
        long sections = adopt.changes(id).stream()
                .map(AdoptDocument.Change::section)
                .distinct()
                .count();
        return (int) sections + (adopt.moreLabels(id).isEmpty() ? 0 : 1);
    }

    /** As what the person is named at pages. */
    Credits.Part part() {
        if (desk.may(Permission.RIGHTS_REVIEW)) {
            return Credits.Part.REVIEWER;
        }
        return desk.may(Permission.RIGHTS_WRITE) ? Credits.Part.AUTHOR : Credits.Part.TRANSLATOR;
    }

    private static List<String> addable(DocumentBook book) {
        if (book.document().kind().equals(RightsKinds.GLOSSARY)) {
            return List.of(RightsKinds.TERM);
        }
        if (!book.document().kind().equals(RightsKinds.PAGE)) {
            return List.of();
        }
        List<String> addable = new ArrayList<>(RightsKinds.SECTIONS);
        if (book.sections().stream().noneMatch(section -> section.key().equals(Section.SHORT))) {
            addable.addFirst(Section.SHORT);
        }
        return addable;
    }

    private List<PageView.Part> parts(DocumentBook book, List<SectionDraft> drafts) {
        Set<UUID> writers = drafts.stream().map(SectionDraft::writtenBy).collect(Collectors.toSet());
        Map<UUID, String> team = members.names(writers);
        return Stream.concat(book.nextSections().stream(), book.leaving().stream())
                .map(section -> part(book, section, team))
                .toList();
    }

    private PageView.Part part(DocumentBook book, Section section, Map<UUID, String> team) {
        String language = book.document().language();
        SectionDraft draft = book.draft(section, language).orElse(null);
        SectionText text = book.source(section).orElse(null);
        String title = draft != null ? draft.words().title() : text != null ? text.title() : "";
        String content = draft != null ? draft.words().content() : text != null ? text.content() : "";
        return new PageView.Part(
                section.anchor(),
                desk.href(book.document()) + "/" + section.anchor(),
                names.sort(section),
                title,
                Markdown.excerpt(content, EXCERPT),
                book.state(section, language).word(),
                draft == null ? "" : team.getOrDefault(draft.writtenBy(), ""),
                book.document().mirrored() && section.origin() != null,
                !section.head(),
                text == null ? 0 : text.sources().size(),
                section.leaving());
    }

    private String order(DocumentBook book) {
        TextState state = desk.structure(book.document());
        return state == TextState.UP_TO_DATE ? "" : state.word();
    }

    private List<PageView.State> languages(DocumentBook book) {
        List<String> into = desk.into();
        boolean reads = desk.may(Permission.RIGHTS_REVIEW);
        int sections = (int) book.sections().stream()
                .filter(section -> book.source(section).isPresent())
                .count();
        return RightsKinds.LANGUAGES.stream()
                .filter(language -> !language.equals(book.document().language()))
                .map(language -> {
                    List<TextState> states = book.sections().stream()
                            .filter(section -> book.source(section).isPresent())
                            .map(section -> book.state(section, language))
                            .toList();
                    return new PageView.State(
                            LanguageView.of(language),
                            whole(states, sections).word(),
                            (int) states.stream()
                                    .filter(state -> state == TextState.UP_TO_DATE)
                                    .count(),
                            into.contains(language) || reads && states.contains(TextState.IN_REVIEW)
                                    ? desk.href(book.document()) + "/translate/" + language
                                    : "");
                })
                .toList();
    }

    /** How a language stands as a whole: where there is most to do. */
    private static TextState whole(List<TextState> states, int sections) {
        if (sections == 0) {
            return TextState.MISSING;
        }
        return List.of(
                        TextState.IN_REVIEW,
                        TextState.DRAFT,
                        TextState.MACHINE_DRAFT,
                        TextState.OUTDATED,
                        TextState.MISSING)
                .stream()
                .filter(states::contains)
                .findFirst()
                .orElse(TextState.UP_TO_DATE);
    }
}
