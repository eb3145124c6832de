package org.teranga.platform.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.casework.member.CaseMember;
import org.teranga.platform.casework.member.Queue;

/** A feature's word on what is best worked on next. Beans of this type are found by themselves. */
public interface NextFiles {
    /**
     * A file that somebody could take.
     *
     * @param kind  the code of its kind
     * @param id    what it is about
     * @param worth how much it unlocks, in the points of the plan
     * @param since since when it waits
     */
    record Candidate(String kind, UUID id, long worth, Instant since) {}

    /**
     * What is asked for.
     *
     * @param member what they speak, and where they know their way
     * @param queue  what they work through
     * @param oldest whether what waits longest comes first, whatever it unlocks
     */
    record Asked(CaseMember member, Queue queue, boolean oldest) {}

    /**
     * Files of nobody that wait for a first look or a call, the best first: what unlocks most, then what waits longest, then what is of the
     * member's languages and departments; or what waits longest alone.
     */
    List<Candidate> best(Asked asked, int most);
}
