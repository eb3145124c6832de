package org.teranga.rights.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.RightsKinds;

/** What readers said, opened for those who answer: five queries for a list. */
@ApplicationScoped
@Transactional
class AnswerNotes {
    private static final int ROWS = 25;
    private static final int MOST_THUMBS = 20;

    private final ReaderNotes notes;
    private final Library library;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    AnswerNotes(ReaderNotes notes, Library library, AuditTrail audit, Clock clock) {
        this.notes = notes;
        this.library = library;
        this.audit = audit;
        this.clock = clock;
    }

    NotesView view(String lang, Answers sent) {
        ListQuery query = ListQuery.of(sent.values(), Set.of("state"), List.of("-at"), ROWS);
        boolean done = query.filter("state").equals("done");
        List<LeftNote> shown = notes.written(done, query.size(), query.offset());
        Map<UUID, Document> pages = library.all(List.of(RightsKinds.PAGE)).stream()
                .collect(Collectors.toMap(Document::id, Function.identity()));
        Map<UUID, Map<String, Library.Called>> titles = library.titles(List.of(RightsKinds.PAGE));
        Titles names = new Titles(lang, pages, titles);
        audit.recordAll(
                "reader_note.read",
                "reader_note",
                shown.stream().map(LeftNote::id).toList());
        return new NotesView(
                query,
                done,
                notes.countWritten(false),
                notes.countWritten(done),
                shown.stream().map(note -> entry(note, names)).toList(),
                thumbs(names),
                Optional.of(sent.first("happened"))
                        .filter(id -> id.matches("[0-9a-f-]{36}"))
                        .orElse(""));
    }

    /** The pages that helped least, first. */
    private List<NotesView.Thumbs> thumbs(Titles names) {
        return notes.thumbs().stream()
                .flatMap(thumbs -> Stream.ofNullable(names.pages().get(thumbs.document()))
                        .map(page ->
                                new NotesView.Thumbs(names.title(page), names.href(page), thumbs.up(), thumbs.down())))
                .sorted(Comparator.comparingLong(NotesView.Thumbs::down)
                        .reversed()
                        .thenComparing(NotesView.Thumbs::page))
                .limit(MOST_THUMBS)
                .toList();
    }

    private static NotesView.Entry entry(LeftNote note, Titles names) {
        ReaderNote said = note.said();
        Document page = said.document() == null ? null : names.pages().get(said.document());
        String anchor = said.section().isEmpty() ? "" : "#" + said.section();
        return new NotesView.Entry(
                note.id().toString(),
                said.kind().word(),
                page == null ? "" : names.title(page),
                page == null ? "" : names.href(page) + anchor,
                Stream.of(said.subject(), said.query())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                Languages.of(said.language()).orElse(null),
                said.words(),
                said.contact(),
                link(said.contact()),
                note.saidAt());
    }

    /** The beginning of a letter or a call. */
    private static String link(String contact) {
        if (EmailAddress.parse(contact).isPresent()) {
            return "mailto:" + contact;
        }
        return PhoneNumber.parse(contact).map(number -> "tel:" + number.e164()).orElse("");
    }

    /** Notes that one was dealt with, or that it waits again. */
    void done(UUID id, boolean done, UUID by) {
        if (!notes.has(id)) {
            throw Refusal.notFound();
        }
        notes.handle(id, done, by, clock.instant());
        audit.record(done ? "reader_note.done" : "reader_note.again", "reader_note", id);
    }

    /** What pages are called in the language of the desk. */
    private record Titles(String lang, Map<UUID, Document> pages, Map<UUID, Map<String, Library.Called>> titles) {
        String title(Document page) {
            Map<String, Library.Called> names = titles.getOrDefault(page.id(), Map.of());
            return Optional.ofNullable(names.getOrDefault(lang, names.get(page.language())))
                    .map(Library.Called::title)
                    .orElse(page.slug());
        }

        String href(Document page) {
            return "/" + lang + "/rights/" + page.slug();
        }
    }
}
