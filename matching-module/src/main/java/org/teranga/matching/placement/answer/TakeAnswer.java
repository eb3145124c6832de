package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Step;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.placement.step.TakeStep;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The page of one side of a placement and its two answers, by whichever door that side came in. */
@ApplicationScoped
class TakeAnswer {
    private static final String PAGE = "matching/placement/answer";

    private static final Set<String> HAPPENINGS = Set.of(
            "yes", "no", "object", "share", "stop", "changed", "asked", "confirm", "sign", "leave", "fine", "talk",
            "not_ok", "meeting", "longer", "again", "outcome", "way", "tell", "pause");

    private static final Set<String> FEELS = Set.of("fine", "talk", "not_ok");

    private final ReadAnswer readAnswer;
    private final TakeStep takeStep;
    private final AskTheTeam askTheTeam;
    private final ProposalPhotos photos;
    private final HowAreYou howAreYou;
    private final SideForms forms;
    private final PageContexts contexts;

    @Inject
    TakeAnswer(
            ReadAnswer readAnswer,
            TakeStep takeStep,
            AskTheTeam askTheTeam,
            ProposalPhotos photos,
            HowAreYou howAreYou,
            SideForms forms,
            PageContexts contexts) {
        this.forms = forms;
        this.contexts = contexts;
        this.howAreYou = howAreYou;
        this.askTheTeam = askTheTeam;
        this.photos = photos;
        this.readAnswer = readAnswer;
        this.takeStep = takeStep;
    }

    /** What is proposed, and where it stands. */
    HtmlPage page(PlacementLinks.Followed followed, String href, @Nullable String happened) {
        String known = happened != null && HAPPENINGS.contains(happened) ? happened : "";
        return new HtmlPage(PAGE, readAnswer.view(followed, href, known, "", ""));
    }

    /**
     * A form of the page; leads to the page again, which says what is wrong where something is.
     *
     * @throws Refusal as {@link SideForms#take}, but for faults of the form
     */
    PageOrRedirect say(PlacementLinks.Followed followed, StepActor by, String form, Answers sent, String href) {
        try {
            forms.take(followed, by, form, sent);
        } catch (Invalid faulty) {
            String why = faulty.errors().stream()
                    .map(fault -> contexts.text(fault.key(), fault.arguments().toArray()))
                    .distinct()
                    .collect(Collectors.joining(" "));
            return new HtmlPage(PAGE, readAnswer.view(followed, href, "", form, why), RefusalStatus.of(faulty));
        }
        return to(href + "?happened=" + form + "#" + form);
    }

    /** @throws Refusal as {@link SideForms#file} */
    Response file(PlacementLinks.Followed followed, String file, String href) {
        return forms.file(followed, file, href);
    }

    /**
     * An answer: {@code yes}; {@code no}, {@code stop} and {@code object} without a reason; {@code confirm} after they have met, {@code sign} the
     * agreement, {@code leave} a stay; {@code fine}, {@code talk}, {@code not_ok}; {@code share}, which gives the other side this
     * side's contact as it is now. Two clicks are as good as one.
     *
     * @param by    who answers
     * @param shown what was shown when the form was read; null where the form does not say
     * @return leads to the page again, which says so kindly where a yes comes after the end; to where it is said that it is over, where a
     *     link that was written leads nowhere any more
     * @throws Refusal not found for any other word, conflict where it is not possible now, in words for this side
     */
    Redirect answer(PlacementLinks.Followed followed, StepActor by, String word, @Nullable String shown, String href) {
        Party side = followed.party();
        if (word.equals("share")) {
            readAnswer.share(followed, by.isAccount());
            return to(href + "?happened=share");
        }
        if (FEELS.contains(word)) {
            howAreYou.say(followed, word);
            return to(href + "?happened=" + word + "#how");
        }
        Step step = Answer.of(word).orElseThrow(Refusal::notFound).step(side);
        if (step.isNotable() && shown != null && !shown.equals(now(followed, step))) {
            return to(href + "?happened=changed");
        }
        try {
            takeStep.take(followed.placement(), step, by);
        } catch (Refusal refused) {
            if (step.isYes() && readAnswer.isOver(followed)) {
                return to(href);
            }
            if (!readAnswer.isSo(followed, step)) {
                throw SideRefusal.of(refused, side);
            }
        }
        boolean over = by.link() != null && step.ends();
        return to(over ? AnswerPages.over(href, word) : href + "?happened=" + word);
    }

    private String now(PlacementLinks.Followed followed, Step step) {
        return step.isSignature() ? readAnswer.toSign(followed) : readAnswer.shown(followed);
    }

    /** @throws Refusal as {@link SideForms#page} */
    HtmlPage read(PlacementLinks.Followed followed, String page, String href) {
        return forms.page(followed, page, href);
    }

    /**
     * Asks the team something before an answer; leads to the page again.
     *
     * @throws Refusal as {@link AskTheTeam#ask}
     */
    Redirect ask(PlacementLinks.Followed followed, Answers sent, String href) {
        askTheTeam.ask(followed, sent);
        return to(href + "?happened=asked#asked");
    }

    /**
     * A photograph of the home that the household is shown.
     *
     * @throws Refusal not found for any other
     */
    Response photo(PlacementLinks.Followed followed, UUID id) {
        return photos.photo(followed, id);
    }

    /** The person of this side, who came by a link that was written or by the link of their own record. */
    StepActor byLink(PlacementLinks.Followed followed, @Nullable SecretLink written) {
        return StepActor.of(followed.party(), Actor.link(readAnswer.person(followed)), written);
    }

    private static Redirect to(String path) {
        return new Redirect(path);
    }
}
