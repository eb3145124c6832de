package org.teranga.matching.placement.answer;

import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.refusal.Refusal;

/** Asks both sides of a stay how they are, on their own pages; what comes of an answer is for the package of stays. */
public interface HowAreYou {
    /**
     * Takes what this side says of itself; the other side never reads it. Twice the same is as good as once.
     *
     * @param answer {@code fine}, {@code talk} or {@code not_ok}
     * @throws Refusal conflict where nobody lives there
     */
    void say(PlacementLinks.Followed side, String answer);

    /** What this side said last, and when it is asked again. Somebody lives there. */
    AnswerView.Feels feels(PlacementLinks.Followed side);
}
