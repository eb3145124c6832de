package org.teranga.platform.message;

import java.util.List;
import org.teranga.platform.message.unassigned.UnassignedMessage;
import org.teranga.platform.theme.FilledForm;

/**
 * A message from somebody who is not known here, and what can be done with it ({@code platform/message/assign}).
 *
 * @param back       all of them, from the root of the host
 * @param href       this one; it is assigned at {@code href/assign} and let go at {@code href/discard}
 * @param message    what was written
 * @param files      what came with it
 * @param candidates whose it may be, by where it came from
 * @param reasons    codes of {@code messages.discard.<code>}
 * @param form       what was sent and is to be mended: {@code number, reason}
 */
public record AssignView(
        String back,
        String href,
        UnassignedMessage message,
        List<MessageLine.Attached> files,
        List<Candidate> candidates,
        List<String> reasons,
        FilledForm form) {
    public AssignView {
        files = List.copyOf(files);
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }

    /**
     * A person whose it may be.
     *
     * @param record about which record
     * @param kind   of which kind that is
     * @param number its receipt number; empty where it has none
     * @param name   how the person is called; empty where nobody knows
     * @param beside whether the address or number is not of that person, but of somebody who lives there
     */
    public record Candidate(String record, String kind, String number, String name, boolean beside) {
        static Candidate of(Correspondent one, boolean beside) {
            String name = one.known().name();
            return new Candidate(one.record().toString(), one.kind(), one.number(), name == null ? "" : name, beside);
        }
    }
}
