package org.teranga.rights.deadline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.publication.WriteSection;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.deadline.Coded;
import org.teranga.rights.deadline.Deadline;
import org.teranga.rights.deadline.DeadlineJson;
import org.teranga.rights.deadline.LetterArrival;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;
import org.teranga.rights.desk.SectionNames;

/** The deadlines of a section as they are being written: they lie in the sources of its draft. */
@ApplicationScoped
@Transactional
class DeadlineDesk {
    private static final int MOST = 40;

    private final RightsDesk desk;
    private final PageHeads heads;
    private final SectionNames names;
    private final WriteSection write;
    private final SentForms sentForms;

    @Inject
    DeadlineDesk(RightsDesk desk, PageHeads heads, SectionNames names, WriteSection write, SentForms sentForms) {
        this.desk = desk;
        this.heads = heads;
        this.names = names;
        this.write = write;
        this.sentForms = sentForms;
    }

    /** What there is; the one with this key in the form, or an empty one. */
    DeadlineDeskView show(Document document, String anchor, String edit, String happened) {
        Written written = written(document, anchor);
        FilledForm form = written.find(edit)
                .map(found -> DeadlineForm.of(found.deadline(), found.source() + 1))
                .orElseGet(DeadlineForm::empty);
        return view(written, written.find(edit).isPresent() ? edit : "", form, happened);
    }

    /**
     * Keeps one in the section's draft.
     *
     * @return the form again with what is wrong with it; empty where it is kept
     * @throws Refusal conflict where somebody else was faster, or where the page follows another by itself
     */
    Optional<DeadlineDeskView> save(Document document, String anchor, @Nullable UUID seen, Answers sent) {
        Written written = written(document, anchor);
        Found before = written.find(sent.first("key")).orElse(null);
        DeadlineForm form = new DeadlineForm(sent, before == null ? null : before.deadline());
        int source = source(sent, written.words().sources());
        List<FieldError> faults = new ArrayList<>();
        if (source < 0 || before == null && written.all().size() >= MOST) {
            faults.add(FieldError.of("source", "deadlinedesk.fault.source"));
        }
        Optional<Deadline> read = form.read(
                before == null
                        ? written.free(sent.first("letter"))
                        : before.deadline().key());
        faults.addAll(form.faults());
        if (!faults.isEmpty() || read.isEmpty()) {
            return Optional.of(
                    view(written, before == null ? "" : before.deadline().key(), sentForms.again(sent, faults), ""));
        }
        List<Source> sources = new ArrayList<>(without(written, before));
        List<Deadline> there = new ArrayList<>(DeadlineJson.of(sources.get(source)));
        there.add(read.get());
        sources.set(source, DeadlineJson.with(sources.get(source), there));
        keep(written, seen, sources);
        return Optional.empty();
    }

    /** Takes one out of the section's draft. */
    void remove(Document document, String anchor, @Nullable UUID seen, String key) {
        Written written = written(document, anchor);
        keep(written, seen, without(written, written.find(key).orElseThrow(Refusal::notFound)));
    }

    private void keep(Written written, @Nullable UUID seen, List<Source> sources) {
        SectionDraft.Words words = written.words();
        write.save(
                new WriteSection.Where(
                        written.book().document().id(),
                        written.section().anchor(),
                        written.book().document().language(),
                        seen),
                new SectionDraft.Words(words.title(), words.content(), sources, words.minor(), words.note()),
                desk.subject());
    }

    private static List<Source> without(Written written, @Nullable Found found) {
        List<Source> sources = new ArrayList<>(written.words().sources());
        if (found != null) {
            Source source = sources.get(found.source());
            sources.set(
                    found.source(),
                    DeadlineJson.with(
                            source,
                            DeadlineJson.of(source).stream()
                                    .filter(one ->
                                            !one.key().equals(found.deadline().key()))
                                    .toList()));
        }
        return sources;
    }

    /** The place among the sources that was chosen; less than 0 where there is none. */
    private static int source(Answers sent, List<Source> sources) {
        String typed = sent.first("source");
        int place = typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) - 1 : -1;
        return place < sources.size() ? place : -1;
    }

    private Written written(Document document, String anchor) {
        DocumentBook book = desk.book(document);
        Section section = book.section(anchor).filter(Section::body).orElseThrow(Refusal::notFound);
        SectionDraft draft = book.draft(section, document.language()).orElse(null);
        SectionDraft.Words words = draft != null
                ? draft.words()
                : book.source(section)
                        .map(text -> new SectionDraft.Words(text.title(), text.content(), text.sources(), false, ""))
                        .orElseThrow(Refusal::notFound);
        return new Written(book, section, draft == null ? "" : draft.revision().toString(), words);
    }

    private DeadlineDeskView view(Written written, String editing, FilledForm form, String happened) {
        List<Source> sources = written.words().sources();
        String back =
                desk.href(written.book().document()) + "/" + written.section().anchor();
        boolean mirror =
                written.book().document().mirrored() && written.section().origin() != null;
        return new DeadlineDeskView(
                heads.of(written.book()),
                back + "/deadlines",
                back,
                names.sort(written.section()),
                written.seen(),
                written.all().stream().map(found -> row(found, sources)).toList(),
                editing,
                form,
                IntStream.range(0, sources.size())
                        .mapToObj(place -> new DeadlineDeskView.Choice(
                                Integer.toString(place + 1), sources.get(place).citation()))
                        .toList(),
                Deadline.LETTERS,
                Stream.of(LetterArrival.values()).map(Coded::code).toList(),
                desk.may(Permission.RIGHTS_WRITE) && !mirror,
                happened);
    }

    private static DeadlineDeskView.Row row(Found found, List<Source> sources) {
        Deadline deadline = found.deadline();
        return new DeadlineDeskView.Row(
                deadline.key(),
                deadline.letter(),
                deadline.words().title(),
                deadline.length().number(),
                deadline.length().unit().code(),
                sources.get(found.source()).citation());
    }

    private record Found(int source, Deadline deadline) {}

    /** A section as it is being written, else as it is published. */
    private record Written(DocumentBook book, Section section, String seen, SectionDraft.Words words) {
        List<Found> all() {
            return IntStream.range(0, words.sources().size())
                    .boxed()
                    .flatMap(place -> DeadlineJson.of(words.sources().get(place)).stream()
                            .map(deadline -> new Found(place, deadline)))
                    .toList();
        }

        Optional<Found> find(String key) {
            return all().stream()
                    .filter(found -> found.deadline().key().equals(key))
                    .findFirst();
        }

        /** A key that is free, after the letter. */
        String free(String letter) {
            String start = Deadline.LETTERS.contains(letter) ? letter.replace('_', '-') : Deadline.OTHER;
            return IntStream.iterate(1, count -> count + 1)
                    .mapToObj(count -> count == 1 ? start : start + "-" + count)
                    .filter(key -> find(key).isEmpty())
                    .findFirst()
                    .orElseThrow();
        }
    }
}
