package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;

/** Who learns of a separation: never one of the two sides, whatever they are at the association. */
@ApplicationScoped
public class BarReaders {
    private final Bars bars;
    private final Persons persons;
    private final CurrentPerson reader;

    @Inject
    BarReaders(Bars bars, Persons persons, CurrentPerson reader) {
        this.bars = bars;
        this.persons = persons;
        this.reader = reader;
    }

    /** Whether the reader is another human than those of both sides. */
    boolean mayRead(UUID bar) {
        return human().filter(one -> persons.sameHuman(one, bars.concerned(bar)))
                .isEmpty();
    }

    /** Whether the reader lives where this is offered, or offers it: what was wrong there is not told to them. */
    @Transactional
    public boolean lives(OfferId offer) {
        return human().filter(one -> persons.sameHuman(one, bars.livingAt(offer.value())))
                .isPresent();
    }

    /** Who reads; behind a program, who made its key. */
    private Optional<UUID> human() {
        return Optional.ofNullable(reader.actor().person());
    }
}
