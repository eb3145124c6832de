package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.teranga.matching.placement.Pairs;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.Sides;

/** Writes to one side of many stays, each in its own language, with a link to its own page. */
@ApplicationScoped
public class AskHowTheyAre {
    private final Pairs pairs;
    private final PlacementLetters letters;
    private final TextSide texts;

    @Inject
    AskHowTheyAre(Pairs pairs, PlacementLetters letters, TextSide texts) {
        this.pairs = pairs;
        this.letters = letters;
        this.texts = texts;
    }

    /**
     * Asks this side of each, in the running transaction: by e-mail, or by text message where there is a number and no address.
     *
     * @return those whose side is written to; the others have to be called
     */
    public Set<PlacementId> ask(Party side, Collection<PlacementId> placements) {
        Map<Sides, Party> asked = new HashMap<>();
        pairs.hold(placements).forEach(sides -> asked.put(sides, side));
        Set<PlacementId> written = new HashSet<>();
        letters.how(asked).forEach(one -> written.add(one.placement()));
        asked.keySet().stream()
                .filter(sides -> !written.contains(sides.placement().id()) && texts.ask(sides, side))
                .forEach(sides -> written.add(sides.placement().id()));
        return written;
    }
}
