package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Sides;

/** Writes to one side of a placement between its steps, in its own language, with a link to its own page. The letter names nobody. */
@ApplicationScoped
public class TellSide {
    private final PlacementLetters letters;

    @Inject
    TellSide(PlacementLetters letters) {
        this.letters = letters;
    }

    /**
     * Writes in the running transaction.
     *
     * @param letter its name: {@code mail.placement.<name>.subject}, and a sentence for each side
     * @return whether that side has an address; else it has to be called
     */
    public boolean tell(String letter, Party side, Sides sides) {
        return letters.tell(letter, side, sides);
    }
}
