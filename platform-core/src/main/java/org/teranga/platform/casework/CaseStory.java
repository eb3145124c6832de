package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Tells in words what happened to a file, the latest first: notes, calls, letters, messages, decisions, changes. */
@ApplicationScoped
class CaseStory {
    private static final int ENTRIES = 40;
    private static final int READERS = 8;

    private final AskedOfPage asked;
    private final PageContexts contexts;

    @Inject
    CaseStory(AskedOfPage asked, PageContexts contexts) {
        this.asked = asked;
        this.contexts = contexts;
    }

    /** @param lifts whether the reader may lift safety notes */
    CaseFileView.Story of(CaseContents contents, boolean lifts) {
        String part = CaseFileView.Story.PARTS.contains(asked.value("log")) ? asked.value("log") : "all";
        List<CaseFileView.Entry> all = entries(contents, part, lifts);
        List<CaseTrail.Reading> readings = contents.readings();
        boolean older = !asked.value("older").isEmpty();
        int most = older ? all.size() : ENTRIES;
        return new CaseFileView.Story(
                part,
                all.stream().limit(most).toList(),
                Math.max(0, all.size() - most),
                readings.stream()
                        .limit(older ? readings.size() : READERS)
                        .map(one -> new CaseFileView.Reader(contents.name(one.actor()), one.at()))
                        .toList(),
                readings.size());
    }

    private List<CaseFileView.Entry> entries(CaseContents contents, String part, boolean lifts) {
        Stream<CaseFileView.Entry> notes = contents.notes().stream()
                .filter(note -> part.equals("all")
                        || part.equals("calls") && note.channel() == NoteChannel.CALL
                        || part.equals("notes") && note.channel() != NoteChannel.CALL)
                .map(note -> note(note, contents, lifts));
        boolean letters = part.equals("all") || part.equals("letters");
        boolean decisions = part.equals("all") || part.equals("decisions");
        boolean opened = part.equals("all") || part.equals("opened");
        return Stream.of(
                        notes,
                        lifted(contents).filter(one -> part.equals("all") || part.equals("notes")),
                        contents.readings().stream().filter(one -> opened).map(one -> opened(one, contents)),
                        contents.letters().stream().filter(one -> letters).map(this::letter),
                        contents.messages().stream().filter(one -> letters).map(one -> message(one, contents)),
                        contents.events().stream().filter(one -> decisions).map(one -> event(one, contents)))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(CaseFileView.Entry::at).reversed())
                .toList();
    }

    private CaseFileView.Entry opened(CaseTrail.Reading reading, CaseContents contents) {
        return told(reading.at(), "eye", contexts.text("casework.opened"), contents.name(reading.actor()), "");
    }

    /** That safety notes were lifted; why is for leads. */
    private Stream<CaseFileView.Entry> lifted(CaseContents contents) {
        return contents.notes().stream()
                .map(CaseNote::lifted)
                .filter(Objects::nonNull)
                .map(one -> new CaseFileView.Entry(
                        one.at(),
                        "shield",
                        contexts.text("casework.lifted"),
                        contents.name(one.by()),
                        Objects.requireNonNullElse(one.why(), ""),
                        one.why() == null,
                        true,
                        "",
                        ""));
    }

    private String standsNoMore(CaseNote note, CaseContents contents) {
        CaseNote.Lifted lifted = note.lifted();
        return lifted == null
                ? ""
                : contexts.text(
                        "casework.note.lifted",
                        Formats.of(contexts.language())
                                .date(lifted.at().atZone(Formats.ZONE).toLocalDate()),
                        contents.name(lifted.by()));
    }

    private CaseFileView.Entry note(CaseNote note, CaseContents contents, boolean lifts) {
        boolean sealed = note.words() == null;
        CallResult went = note.went();
        String title = contexts.text("casework.channel." + note.channel().code())
                + (went == null ? "" : contexts.text("ui.comma") + contexts.text("casework.went." + went.code()));
        return new CaseFileView.Entry(
                note.at(),
                sealed ? "lock" : icon(note.channel()),
                sealed ? contexts.text("casework.note.sealed") : title,
                contents.name(note.author()),
                Objects.requireNonNullElse(note.words(), ""),
                sealed,
                note.safety(),
                standsNoMore(note, contents),
                lifts && note.safety() && note.lifted() == null ? note.id().toString() : "");
    }

    private static String icon(NoteChannel channel) {
        return switch (channel) {
            case NOTE -> "speech";
            case CALL -> "phone";
            case VISIT -> "door";
            case LETTER -> "mail";
            case HANDOVER -> "people";
        };
    }

    private CaseFileView.Entry letter(CaseLetters.Left letter) {
        String key = "casework.letter." + letter.template();
        Instant back = letter.cameBackAt();
        return told(
                letter.sentAt(),
                back == null ? "mail" : "warn",
                contexts.said(key).orElseGet(() -> contexts.text("casework.letter")),
                "",
                back == null
                        ? ""
                        : contexts.text(
                                "casework.letter.returned",
                                Formats.of(contexts.language())
                                        .date(back.atZone(Formats.ZONE).toLocalDate())));
    }

    /** What a person wrote is told as theirs; who of the team read it first stands beside it. */
    private CaseFileView.Entry message(CaseMessage message, CaseContents contents) {
        String title = contexts.text(message.inbound() ? "casework.message.in" : "casework.message.out");
        String way = message.channel().equals("page")
                ? ""
                : contexts.text("ui.comma") + contexts.text("message.by." + message.channel());
        String member = contents.name(message.author());
        return new CaseFileView.Entry(
                message.at(),
                message.inbound() ? "speech" : "mail",
                title + way,
                message.inbound() ? person(member) : member,
                message.words(),
                false,
                false,
                "",
                "");
    }

    private String person(String reader) {
        String person = contexts.text("messages.from_person");
        return reader.isEmpty()
                ? person
                : person + contexts.text("ui.comma") + contexts.text("messages.read_by", reader);
    }

    private CaseFileView.Entry event(CaseEvent event, CaseContents contents) {
        String what = contexts.said(event.what()).orElse(event.what());
        return told(event.at(), "check", what, contents.name(event.by()), "");
    }

    private static CaseFileView.Entry told(Instant at, String icon, String title, String who, String note) {
        return new CaseFileView.Entry(at, icon, title, who, "", false, false, note, "");
    }
}
