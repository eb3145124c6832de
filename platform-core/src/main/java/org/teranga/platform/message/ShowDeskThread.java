package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.message.reply.SuggestedReplies;
import org.teranga.platform.message.reply.SuggestedReply;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;

/** What the team sees of a conversation. That a member opened it is noted, on the record itself; what the person wrote is read from then on. */
@ApplicationScoped
@Transactional
public class ShowDeskThread {
    private final Correspondents correspondents;
    private final MessageThreads threads;
    private final ShowMessages show;
    private final MessageLetters letters;
    private final SuggestedReplies replies;
    private final OpenedByTeam opened;

    @Inject
    ShowDeskThread(
            Correspondents correspondents,
            MessageThreads threads,
            ShowMessages show,
            MessageLetters letters,
            SuggestedReplies replies,
            OpenedByTeam opened) {
        this.correspondents = correspondents;
        this.threads = threads;
        this.show = show;
        this.letters = letters;
        this.replies = replies;
        this.opened = opened;
    }

    /** Where the conversation about a record is, from the root of the host. */
    public static String path(String lang, UUID record) {
        return "/" + lang + "/desk/messages/" + record;
    }

    /**
     * The conversation about a record.
     *
     * @param reply the template to begin from; null for none
     * @throws Refusal not found where the member may not read it, not allowed where it is the member's own
     */
    public DeskThreadView of(String lang, UUID record, @Nullable String reply) {
        return with(lang, readable(record), reply);
    }

    /** The same, with somebody of whom it was looked that the member may read it, and that it is not the member. */
    DeskThreadView with(String lang, Correspondent person, @Nullable String reply) {
        SuggestedReply chosen =
                reply == null ? null : replies.of(reply, person.language()).orElse(null);
        FilledForm form = chosen == null
                ? FilledForm.startingWith(Map.of("language", language(person)))
                : FilledForm.startingWith(Map.of("text", chosen.text(), "language", chosen.language()));
        return view(lang, person, chosen, form, "");
    }

    /** The same, with what was written and is to be mended, or after something was sent. */
    DeskThreadView of(String lang, UUID record, FilledForm form, String happened) {
        return with(lang, readable(record), form, happened);
    }

    /** As {@link #with(String, Correspondent, String)}, after something was sent, or where it is to be mended. */
    DeskThreadView with(String lang, Correspondent person, FilledForm form, String happened) {
        SuggestedReply chosen =
                replies.of(form.value("template"), person.language()).orElse(null);
        return view(lang, person, chosen, form, happened);
    }

    /** Whoever is behind a record that the member may read. */
    Correspondent readable(UUID record) {
        List<String> kinds = correspondents.readable();
        Correspondent person = correspondents
                .of(record)
                .filter(one -> kinds.contains(one.kind()))
                .orElseThrow(Refusal::notFound);
        correspondents.requireOther(person);
        return person;
    }

    private DeskThreadView view(
            String lang, Correspondent person, @Nullable SuggestedReply chosen, FilledForm form, String happened) {
        String href = path(lang, person.record());
        Optional<MessageThread> thread = threads.of(person);
        List<MessageLine> lines = thread.map(one -> show.forTeam(one, href)).orElse(List.of());
        thread.ifPresent(one -> opened.note(person, one));
        String way = letters.way(person);
        String name = person.known().name();
        return new DeskThreadView(
                href,
                name == null ? "" : name,
                person.kind(),
                person.number(),
                filePage(lang, person),
                Languages.of(person.language()).orElse(null),
                languages(person),
                way,
                letters.whyNot(person),
                lines,
                replies.all(person.language()),
                chosen,
                form,
                happened);
    }

    /** The page of the file about a person, from the root of the host; empty where there is none. */
    String filePage(String lang, Correspondent person) {
        String page = correspondents
                .pages(person.kind())
                .map(one -> one.deskPage(person.record()))
                .orElse("");
        return page.isEmpty() ? "" : "/" + lang + page;
    }

    private static List<Language> languages(Correspondent person) {
        return Languages.of(
                Stream.concat(Stream.of(person.language(), "fr"), TenantContext.required().languages().stream())
                        .distinct()
                        .toList());
    }

    private static String language(Correspondent person) {
        return Languages.of(person.language()).orElse(Languages.FRENCH).tag();
    }
}
