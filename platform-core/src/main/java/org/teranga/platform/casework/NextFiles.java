package org.teranga.platform.casework;

import java.util.List;
import java.util.UUID;
import org.teranga.platform.casework.member.CaseMember;

/** A feature's word on what is best worked on next. Beans of this type are found by themselves. */
public interface NextFiles {
    /**
     * A file that somebody could take.
     *
     * @param kind  the code of its kind
     * @param id    what it is about
     * @param worth how much it unlocks, in the points of the plan
     */
    record Candidate(String kind, UUID id, long worth) {}

    /**
     * Files of nobody that wait for a first look or a call, the best first: what unlocks most, then what waits longest, then what is of the
     * member's languages and departments.
     */
    List<Candidate> best(CaseMember member, int most);
}
