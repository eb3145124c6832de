package org.teranga.platform.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.message.AssignView;
import org.teranga.platform.message.DeskThreadView;
import org.teranga.platform.message.MessageLine;
import org.teranga.platform.message.MessageListView;
import org.teranga.platform.message.MyThreadsView;
import org.teranga.platform.message.OwnThreadView;
import org.teranga.platform.message.SayNoView;
import org.teranga.platform.message.UnassignedView;
import org.teranga.platform.message.reply.SuggestedReply;
import org.teranga.platform.message.unassigned.UnassignedMessage;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.ListQuery;

/** Conversations of the team and people. */
public final class MessageSamples {
    private static final Instant AT = Instant.parse("2026-11-14T07:02:00Z");
    private static final FilledForm FAULTY = new FilledForm(
            Map.of("text", List.of("Un <b>mot</b> ____"), "language", List.of("ar")),
            List.of(
                    new FormFault("text", "Il reste un blanc à remplir."),
                    new FormFault("file2", "Ce PDF est protégé.")));

    private MessageSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample("platform/message/own", "none", own(List.of(), FilledForm.EMPTY, "")),
                new Sample("platform/message/own", "some", own(lines(true), FilledForm.EMPTY, "sent")),
                new Sample("platform/message/own", "faulty", own(lines(true), FAULTY, "")),
                new Sample("platform/message/mine", "none", new MyThreadsView(List.of())),
                new Sample(
                        "platform/message/mine",
                        "two",
                        new MyThreadsView(List.of(
                                new MyThreadsView.Mine("/fr/me/messages/1", "offer", "K7Q2-4F9M", 2),
                                new MyThreadsView.Mine("/fr/me/messages/2", "need", "N7Q2-4F9M", 0)))),
                new Sample(
                        "platform/message/no",
                        "offer",
                        new SayNoView(
                                desk(
                                        List.of(),
                                        FilledForm.startingWith(
                                                Map.of("text", "Bonjour", "language", "fr", "template", "no_offer")),
                                        true),
                                "/fr/desk/files/offer/1/no",
                                0,
                                "Quelqu’un est proposé ici")),
                new Sample("platform/message/desk", "none", desk(List.of(), FilledForm.EMPTY, false)),
                new Sample("platform/message/desk", "some", desk(lines(false), FilledForm.EMPTY, true)),
                new Sample("platform/message/desk", "faulty", desk(lines(false), FAULTY, true)),
                new Sample("platform/message/list", "none", list(List.of(), 0)),
                new Sample(
                        "platform/message/list",
                        "some",
                        list(
                                List.of(
                                        new MessageListView.Conversation(
                                                "/fr/desk/messages/1", "Amina <B.>", "need", "N7", AT, 2),
                                        new MessageListView.Conversation(
                                                "/fr/desk/messages/2", "", "adult", "", AT, 0)),
                                3)),
                new Sample(
                        "platform/message/unassigned",
                        "none",
                        new UnassignedView("/fr/desk/messages/unassigned", List.of())),
                new Sample(
                        "platform/message/unassigned",
                        "one",
                        new UnassignedView(
                                "/fr/desk/messages/unassigned",
                                List.of(new UnassignedMessage(
                                        UUID.fromString("01a220ac-25bb-7164-a611-1979208945eb"),
                                        "sms",
                                        "+33639980017",
                                        "Bonjour <b>, c’est qui ?",
                                        AT,
                                        2)))),
                new Sample("platform/message/assign", "bare", assign(List.of(), FilledForm.EMPTY)),
                new Sample(
                        "platform/message/assign",
                        "faulty",
                        assign(
                                List.of(
                                        new AssignView.Candidate("1", "need", "K7Q2-4F9M", "Amina <B.>", false),
                                        new AssignView.Candidate("2", "offer", "H7Q2-4F9M", "", true)),
                                new FilledForm(
                                        Map.of("number", List.of("K7 <b>"), "reason", List.of("advertising")),
                                        List.of(
                                                new FormFault("number", "Aucun dossier."),
                                                new FormFault("reason", "Dites pourquoi."))))));
    }

    private static AssignView assign(List<AssignView.Candidate> candidates, FilledForm form) {
        UUID id = UUID.fromString("01a220ac-25bb-7164-a611-1979208945eb");
        String href = "/fr/desk/messages/unassigned/" + id;
        boolean bare = candidates.isEmpty();
        return new AssignView(
                "/fr/desk/messages/unassigned",
                href,
                new UnassignedMessage(
                        id, bare ? "sms" : "mail", "x@exemple.fr", bare ? "" : "Bonjour <b>", AT, bare ? 0 : 1),
                bare ? List.of() : List.of(new MessageLine.Attached(href + "/files/1", "photo <1>.jpg", true, 120)),
                candidates,
                List.of("advertising", "not_for_us"),
                form);
    }

    private static OwnThreadView own(List<MessageLine> lines, FilledForm form, String happened) {
        return new OwnThreadView(
                "/fr/need/status/abc/messages",
                happened.isEmpty() ? "" : "/fr/need/status/abc",
                "need",
                "K7Q2-4F9M",
                lines,
                form,
                happened,
                lines.isEmpty() || form.faults().isEmpty() ? LocalDate.of(2026, 12, 12) : null,
                lines.isEmpty() ? "page" : "mail");
    }

    /** A conversation on the page of a file, in which an answer begins from a template. */
    public static DeskThreadView thread() {
        return desk(lines(false), FilledForm.startingWith(Map.of("text", "Bonjour <b>", "language", "ti")), true);
    }

    private static DeskThreadView desk(List<MessageLine> lines, FilledForm form, boolean chosen) {
        SuggestedReply reply = new SuggestedReply("papers", "ar", "مرحبًا، ____", "Bonjour, ____", chosen, chosen);
        return new DeskThreadView(
                "/fr/desk/messages/1",
                chosen ? "Amina <B.>" : "",
                chosen ? "need" : "adult",
                chosen ? "K7Q2-4F9M" : "",
                chosen ? "/fr/desk/needs/1" : "",
                chosen ? Languages.of("ti").orElseThrow() : null,
                Sample.LANGUAGES,
                chosen ? "sms" : "page",
                chosen ? "" : "unproven",
                lines,
                List.of(reply, new SuggestedReply("call", "fr", "Bonjour, ____", "", !chosen, false)),
                chosen ? reply : null,
                form,
                chosen && form.faults().isEmpty() ? "sent.stopped" : "");
    }

    private static List<MessageLine> lines(boolean toPerson) {
        return List.of(
                line(true, toPerson, "", "ar", "مرحبا <b>", "mail", "", ""),
                line(
                        false,
                        toPerson,
                        toPerson ? "" : "Inès <B.>",
                        "fr",
                        "Bonjour",
                        "mail",
                        toPerson ? "" : "papers",
                        "dead"),
                line(false, toPerson, toPerson ? "" : "Max", "fr", "", "page", "", ""));
    }

    private static MessageLine line(
            boolean fromPerson,
            boolean toPerson,
            String author,
            String language,
            String text,
            String channel,
            String template,
            String state) {
        return new MessageLine(
                fromPerson == toPerson,
                fromPerson,
                author,
                text,
                language,
                AT,
                channel,
                template,
                toPerson ? "" : state,
                fromPerson ? AT : null,
                fromPerson && !toPerson ? "Inès <B.>" : "",
                fromPerson,
                text.isEmpty()
                        ? List.of(new MessageLine.Attached("/fr/files/1", "photo <1>.jpg", true, 120))
                        : List.of());
    }

    private static MessageListView list(List<MessageListView.Conversation> threads, int unassigned) {
        ListQuery query = ListQuery.of(Map.of(), Set.of(), List.of("-unread"), 25);
        return new MessageListView(query, threads.isEmpty() ? 0 : 60, threads, unassigned);
    }
}
