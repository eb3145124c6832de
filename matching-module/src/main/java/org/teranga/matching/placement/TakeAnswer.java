package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;

/** The page of one side of a placement and its two answers, by whichever door that side came in. */
@ApplicationScoped
class TakeAnswer {
    private static final Set<String> HAPPENINGS = Set.of("yes", "no");

    private final ReadAnswer readAnswer;
    private final TakeStep takeStep;

    @Inject
    TakeAnswer(ReadAnswer readAnswer, TakeStep takeStep) {
        this.readAnswer = readAnswer;
        this.takeStep = takeStep;
    }

    /** What is proposed, and where it stands. */
    HtmlPage page(PlacementLinks.Followed followed, String href, @Nullable String happened) {
        String known = happened != null && HAPPENINGS.contains(happened) ? happened : "";
        return new HtmlPage("matching/placement/answer", readAnswer.view(followed, href, known));
    }

    /** Yes. */
    Response yes(PlacementLinks.Followed followed, String href) {
        return take(followed, ReadAnswer.yes(followed.party()), href + "?happened=yes");
    }

    /** No, without a reason. */
    Response no(PlacementLinks.Followed followed, String href) {
        return take(followed, ReadAnswer.no(followed.party()), href + "?happened=no");
    }

    /** Two clicks are as good as one: what this side has said already is not refused. */
    private Response take(PlacementLinks.Followed followed, Step step, String then) {
        try {
            takeStep.take(followed.placement(), step, By.of(followed.party()));
        } catch (Problem refused) {
            if (!takeStep.wasTaken(followed.placement(), step)) {
                throw refused;
            }
        }
        return Response.seeOther(URI.create(then)).build();
    }
}
