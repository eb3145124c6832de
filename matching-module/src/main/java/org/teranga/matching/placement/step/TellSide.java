package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.StepActor;
import org.teranga.matching.pool.contact.SecretLink;

/**
 * Writes to one side of a placement between its steps, in its own language, with a link to its own page: by e-mail, or by text message where
 * there is a number and no address. Neither names anybody.
 */
@ApplicationScoped
public class TellSide {
    /** What a text message says in the place of a letter; of all others that there is something to read. */
    private static final Map<String, String> TEXTS =
            Map.of("meeting", "sms.asked", "last_day", "sms.asked", "meeting_tomorrow", "sms.tomorrow");

    private final PlacementLetters letters;
    private final TextSide texts;

    @Inject
    TellSide(PlacementLetters letters, TextSide texts) {
        this.letters = letters;
        this.texts = texts;
    }

    /**
     * Writes in the running transaction.
     *
     * @param letter its name: {@code mail.placement.<name>.subject}, and a sentence for each side
     * @return whether that side is written to; else it has to be called
     */
    public boolean tell(String letter, Party side, Sides sides) {
        return tell(letter, side, sides, StepActor.CLOCK);
    }

    /**
     * As {@link #tell(String, Party, Sides)}, since somebody did something.
     *
     * @param by who did it: the link by which they came goes on leading to their page
     */
    public boolean tell(String letter, Party side, Sides sides, StepActor by) {
        SecretLink same = by.party() == side ? by.link() : null;
        return letters.tell(letter, side, sides, by)
                || texts.send(TEXTS.getOrDefault(letter, "sms.written"), sides, side, same);
    }
}
