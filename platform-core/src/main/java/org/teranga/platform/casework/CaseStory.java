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
    private final PageContexts contexts;

    @Inject
    CaseStory(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** @param part what alone is asked for; {@code all} for everything */
    List<CaseFileView.Entry> of(CaseContents contents, String part) {
        Stream<CaseFileView.Entry> notes = contents.notes().stream()
                .filter(note -> part.equals("all")
                        || part.equals("calls") && note.channel() == NoteChannel.CALL
                        || part.equals("notes") && note.channel() != NoteChannel.CALL)
                .map(note -> note(note, contents));
        boolean letters = part.equals("all") || part.equals("letters");
        boolean decisions = part.equals("all") || part.equals("decisions");
        return Stream.of(
                        notes,
                        contents.letters().stream().filter(one -> letters).map(this::letter),
                        contents.messages().stream().filter(one -> letters).map(one -> message(one, contents)),
                        contents.events().stream().filter(one -> decisions).map(one -> event(one, contents)))
                .flatMap(some -> some)
                .sorted(Comparator.comparing(CaseFileView.Entry::at).reversed())
                .toList();
    }

    private CaseFileView.Entry note(CaseNote note, CaseContents contents) {
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
                "");
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

    private CaseFileView.Entry message(CaseMessage message, CaseContents contents) {
        return new CaseFileView.Entry(
                message.at(),
                "mail",
                contexts.text(message.inbound() ? "casework.message.in" : "casework.message.out"),
                contents.name(message.author()),
                message.words(),
                false,
                false,
                "");
    }

    private CaseFileView.Entry event(CaseEvent event, CaseContents contents) {
        String what = contexts.said(event.what()).orElse(event.what());
        return told(event.at(), "check", what, contents.name(event.by()), "");
    }

    private static CaseFileView.Entry told(Instant at, String icon, String title, String who, String note) {
        return new CaseFileView.Entry(at, icon, title, who, "", false, false, note);
    }
}
