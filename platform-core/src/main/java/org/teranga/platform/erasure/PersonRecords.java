package org.teranga.platform.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The records that a feature keeps of people. A bean of each feature that keeps some implements it. */
public interface PersonRecords {
    /** What is kept under these persons' ids; who was erased, or is unknown, is left out. */
    List<PersonRecord> of(Collection<UUID> persons);

    /** What may be of the same human: of the same account, or with the same e-mail address or telephone number. */
    List<PersonRecord> near(PersonRecord one);

    /** Under whose id one of this feature's records is kept; empty where it is none of its records, or the person was erased. */
    Optional<UUID> personOf(UUID record);

    /**
     * The ids of persons under which these records were kept before, since somebody else came to stand behind them. One under which another
     * record of this feature was kept too, which is still there, is left out: it goes with the last of them.
     */
    default Set<UUID> earlierPersons(Collection<UUID> records) {
        return Set.of();
    }

    /**
     * Those of the earlier ids of which the old address, or two of the team, said that they are the same human as whoever stands behind
     * these records now.
     */
    default Set<UUID> confirmedPersons(Collection<UUID> records) {
        return Set.of();
    }

    /**
     * Whoever stood behind these records erased the own part of them alone: each is again that of whom it was before, closed, without a
     * contact, so that it is found by whoever erases with two and ends with its time.
     *
     * @param staying the earlier ids that were not erased with it
     */
    default void handBack(Collection<UUID> records, Set<UUID> staying) {}

    /**
     * What has been quiet for long, as far as this feature knows.
     *
     * @param openSince   open records without contact since before this
     * @param closedSince closed records without contact since before this
     */
    List<PersonRecord> quietSince(Instant openSince, Instant closedSince);
}
