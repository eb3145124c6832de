package org.teranga.rights.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.content.sharing.ShareDocument;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.form.Answers;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.RightsDesk;

/** What those do with a document who keep the tree. */
@ApplicationScoped
@Transactional
class FrameSteps {
    private static final int MOST_DAYS = 3_650;
    private static final Pattern DEPARTMENT = Pattern.compile("[0-9AB]{2,3}");

    private final Library library;
    private final WriteDocument write;
    private final ReviewDocument review;
    private final ShareDocument share;
    private final AdoptDocument adopt;
    private final ActsInWaiting acts;
    private final RightsDesk desk;

    @Inject
    FrameSteps(
            Library library,
            WriteDocument write,
            ReviewDocument review,
            ShareDocument share,
            AdoptDocument adopt,
            ActsInWaiting acts,
            RightsDesk desk) {
        this.library = library;
        this.write = write;
        this.review = review;
        this.share = share;
        this.adopt = adopt;
        this.acts = acts;
        this.desk = desk;
    }

    /**
     * Does what a form asks.
     *
     * @return what has happened
     * @throws Refusal not found where nothing of this name is done
     */
    String take(Document document, String step, Answers sent) {
        UUID id = document.id();
        switch (step) {
            case "describe" -> {
                return describe(document, sent);
            }
            case "place" -> write.place(id, named(RightsKinds.TOPIC, sent.first("topic")));
            case "up" -> write.move(id, -1);
            case "down" -> write.move(id, 1);
            case "retire" -> {
                return retire(document, named(document.kind(), sent.first("successor")));
            }
            case "back" -> {
                return back(document);
            }
            case "share" -> share.share(id, true);
            case "unshare" -> share.share(id, false);
            case "detach" -> adopt.detach(id);
            default -> throw Refusal.notFound();
        }
        return switch (step) {
            case "place", "up", "down" -> "moved";
            case "share" -> "shared";
            case "unshare" -> "unshared";
            case "detach" -> "detached";
            default -> step;
        };
    }

    /** Whether something of it waits for a second person. */
    boolean waits(Document document) {
        return acts.waiting(FrameAct.CODE, document.id()).isPresent();
    }

    private @Nullable UUID named(String kind, String slug) {
        if (slug.isEmpty()) {
            return null;
        }
        return library.bySlug(kind, slug).map(Document::id).orElseThrow(Refusal::notFound);
    }

    /** What readers have seen goes away when two want it. */
    private String retire(Document document, @Nullable UUID successor) {
        if (document.publishedAt() == null) {
            review.retire(document.id(), successor);
            return "retired";
        }
        return ask(document, FrameAct.retire(successor));
    }

    private String back(Document document) {
        if (document.publishedAt() == null) {
            review.bringBack(document.id());
            return "back";
        }
        return ask(document, FrameAct.back());
    }

    private String ask(Document document, JsonObject details) {
        acts.ask(FrameAct.CODE, document.id(), details, "");
        return "second";
    }

    /** Whom a page concerns decides who finds it: of what readers have seen it changes when two want it. */
    private String describe(Document document, Answers sent) {
        String days = sent.first("days");
        if (!days.matches("[1-9][0-9]{0,3}") || Integer.parseInt(days) > MOST_DAYS) {
            throw Refusal.invalid(List.of(FieldError.of("days", "problem.number_between", 1, MOST_DAYS)));
        }
        Set<String> labels = new TreeSet<>();
        label(labels, RightsKinds.AUDIENCE, sent, RightsKinds.AUDIENCES::contains);
        label(labels, RightsKinds.SITUATION, sent, RightsKinds.SITUATIONS::contains);
        label(labels, RightsKinds.DEPARTMENT, sent, DEPARTMENT.asMatchPredicate());
        if (document.publishedAt() != null) {
            return ask(document, FrameAct.describe(labels, Integer.parseInt(days)));
        }
        write.describe(document.id(), labels, Integer.parseInt(days), desk.subject());
        return "described";
    }

    private static void label(Set<String> labels, String word, Answers sent, Predicate<String> known) {
        sent.all(word).stream().filter(known).forEach(value -> labels.add(word + ":" + value));
    }
}
