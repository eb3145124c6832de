package org.teranga.matching.stay.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The first meeting of a household and a host, as staff plan and note it ({@code matching/stay/meeting}). From {@code href} leads on: a POST
 * to it with dates; a POST to {@code /agree}, {@code /cancel}, {@code /nobody}, {@code /met}, {@code /interpreter}.
 *
 * @param href       its own address, from the root of the host
 * @param placement  that of the placement
 * @param need       the household's number
 * @param offer      the host's number
 * @param state      of the placement
 * @param plans      whether this reader plans, and one can still be
 * @param wished     whether the household asked to meet before it said yes
 * @param companions who of the team can be there
 * @param languages  for which languages an interpreter can be found
 * @param open       the one that is to come; null where none is
 * @param earlier    those before, the newest first
 * @param form       the form as it stands
 * @param refused    why what was just tried is not possible; empty where nothing was
 */
public record MeetingView(
        String href,
        String placement,
        String need,
        String offer,
        String state,
        boolean plans,
        boolean wished,
        List<Companion> companions,
        List<String> languages,
        @Nullable Open open,
        List<Earlier> earlier,
        FilledForm form,
        String refused) {
    public MeetingView {
        companions = List.copyOf(companions);
        languages = List.copyOf(languages);
        earlier = List.copyOf(earlier);
    }

    /** Where it can be. */
    public List<String> venues() {
        return FirstMeeting.VENUES;
    }

    /** Somebody of the team. */
    public record Companion(String id, String name) {}

    /**
     * One that is to come.
     *
     * @param state       {@code proposed, dated}
     * @param dates       those that were proposed, with what suits whom
     * @param household   whether the household has said, {@code said, call, open}
     * @param host        the same of the host
     * @param at          the date that holds; null while none does
     * @param past        whether its hour is past
     * @param words       the address of a public place; empty for none
     * @param accompanied the name of who is there; empty where it is not known
     * @param interpreter into which language; empty for none
     * @param found       whether an interpreter was found
     */
    public record Open(
            String state,
            List<Choice> dates,
            String household,
            String host,
            @Nullable Instant at,
            boolean past,
            String venue,
            String words,
            String accompanied,
            String interpreter,
            boolean found) {
        public Open {
            dates = List.copyOf(dates);
        }
    }

    /** A date that was proposed, and whom it suits. */
    public record Choice(Instant at, boolean household, boolean host) {}

    /** One that is over: {@code held, nobody_came, replaced, cancelled}; the date is null where none held. */
    public record Earlier(String state, @Nullable Instant at) {}
}
