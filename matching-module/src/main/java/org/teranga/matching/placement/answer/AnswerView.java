package org.teranga.matching.placement.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.DwellingView;
import org.teranga.matching.placement.contact.ContactDetails;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.pool.need.people.PersonView;
import org.teranga.matching.pool.offer.OfferSummary;

/**
 * A placement as one of its two sides sees it by the secret link ({@code matching/placement/answer}). The other side has neither name nor
 * address here before the two are introduced. From {@code href} lead on: a POST to {@code /yes}, a POST to {@code /no}.
 *
 * @param household whether it is the household that reads; else it is who offers
 * @param state     {@code asked}, {@code paused}, {@code said_yes}, {@code both}, {@code approved}, {@code introduced}, {@code met}, {@code confirmed}, {@code trial},
 *     {@code staying}, {@code ended}, {@code over},
 *     {@code gone} where this side took back what it asked for or offered
 * @param href      the secret link, from the root of the host, without a slash at its end
 * @param answerBy  until when an answer is awaited from this side; null where none is
 * @param expected  what others have to do next; null where nothing, or where no day can be promised
 * @param mayDecline whether this side can still say no
 * @param said      how and when staff wrote down that this side said yes; null where this side did so itself
 * @param changes   the message keys of what is another than when this side said yes; empty where nothing is
 * @param shown     what is shown, in one word: goes with a yes
 * @param about     what is proposed
 * @param other     how to reach the other side; null before the two are introduced
 * @param living   what this side has said and signed since they met; null before, and where nobody comes to live with anybody
 * @param talk     what the household asked and the team answered; nothing where the host reads
 * @param sections what it reads and does besides, as far as there is any of it
 * @param faulty   the form that was just sent and could not be taken; empty where none was
 * @param fault    why; empty likewise
 * @param happened  what this side just did: {@code yes}, {@code no}, {@code asked}, {@code object}, {@code share}, {@code changed},
 *     {@code confirm}, {@code sign}, {@code leave}, {@code fine}, {@code talk}, {@code not_ok}; empty where nothing
 */
public record AnswerView(
        boolean household,
        String state,
        String href,
        @Nullable Instant answerBy,
        @Nullable Expected expected,
        boolean mayDecline,
        @Nullable Said said,
        List<String> changes,
        String shown,
        About about,
        @Nullable ContactDetails other,
        @Nullable Living living,
        Talk talk,
        SideSections sections,
        String faulty,
        String fault,
        String happened) {
    public AnswerView {
        changes = List.copyOf(changes);
    }

    /** {@code household} or {@code host}, for messages. */
    public String side() {
        return household ? "household" : "host";
    }

    /** Why this form could not be taken; empty where it was not sent, or was taken. */
    public String faultOf(String form) {
        return faulty.equals(form) ? fault : "";
    }

    /** Whether it came to nothing. */
    public boolean over() {
        return state.equals("over") || state.equals("gone");
    }

    /** Whether this side is asked now. */
    public boolean asked() {
        return state.equals("asked");
    }

    /** Which of the four steps it is at: the two answers, the team, the meeting; 4 where all are done. */
    public int step() {
        return switch (state) {
            case "paused" -> 0;
            case "asked" -> household ? 0 : 1;
            case "said_yes" -> household ? 1 : 2;
            case "both" -> 2;
            case "approved" -> 3;
            default -> 4;
        };
    }

    /** Whether the household sees a home: one that is proposed, or to which it said yes. */
    public boolean showsHome() {
        return household && about.home() != null && !over() && !state.equals("ended");
    }

    /**
     * What the household asked before it answered.
     *
     * @param lines what it asked and what the team wrote since, the oldest first
     * @param until until when it can answer if it asks something now; null where it is not asked any more
     */
    public record Talk(List<Line> lines, @Nullable Instant until) {
        static final Talk NONE = new Talk(List.of(), null);

        public Talk {
            lines = List.copyOf(lines);
        }

        /** Whether the team has not answered what was asked last. */
        public boolean waits() {
            return !lines.isEmpty() && !lines.getLast().kind().isEmpty();
        }
    }

    /** What was written: {@code ask} or {@code meet} by the household, with an empty kind by the team. */
    public record Line(String kind, String text, String language, Instant at) {}

    /** Whether this side can still stop everything with one press: they know each other, and nobody lives there yet. */
    public boolean mayStop() {
        return List.of("introduced", "met", "confirmed").contains(state);
    }

    /**
     * What a side has said and signed since the two met.
     *
     * @param confirmed whether it said yes once more
     * @param signed    whether it signed what holds now
     * @param changes   the message keys of what is another than when it signed; empty where nothing is, or it has not signed
     * @param trialUntil the last day of the trial; null before the first night
     * @param lastDay   the last day of the stay; null where none is agreed
     * @param notice    whether this side said that it is to end
     * @param feels     how this side is there; null where nobody lives there
     */
    public record Living(
            boolean confirmed,
            boolean signed,
            List<String> changes,
            @Nullable LocalDate trialUntil,
            @Nullable LocalDate lastDay,
            boolean notice,
            @Nullable Feels feels) {
        public Living {
            changes = List.copyOf(changes);
        }
    }

    /**
     * How a side is, as it says itself.
     *
     * @param answer what it said last, {@code fine}, {@code talk} or {@code not_ok}; empty where it said nothing yet
     * @param said   on which day; null where it said nothing yet
     * @param next   on which day it is asked again
     */
    public record Feels(String answer, @Nullable LocalDate said, LocalDate next) {}

    /** By which channel a yes was said, and when. */
    public record Said(String channel, LocalDate day) {}

    /** Who comes next, {@code other} or {@code team}, and until when. */
    public record Expected(String who, Instant until) {}

    /**
     * What is proposed: the offer to the household, the household to the host, each without a name.
     *
     * @param kind       housing, language, legal, employment, buddy or project
     * @param offer      what is offered
     * @param need       what is needed; null where the household reads, which knows it
     * @param hides      whether some of their words are left out, by which somebody could be reached
     * @param area       the name of the offer's department; empty where it is not known
     * @param kilometres how far the offer is from where the household looks, in steps of five; null where it is not known
     * @param from       the first day
     * @param until      the last day; null where no end is foreseen
     * @param home       the home, where it is one and the household reads; else null
     * @param people     who would come, without names, where the host reads; none where the household did not say
     */
    public record About(
            String kind,
            OfferSummary offer,
            @Nullable NeedSummary need,
            boolean hides,
            String area,
            @Nullable Integer kilometres,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Dwelling home,
            List<PersonView> people) {
        public About {
            people = List.copyOf(people);
        }
    }

    /**
     * A home, for the household that is asked.
     *
     * @param view   what was told of it; null where nothing was yet
     * @param sketch about where it is; null where that is not known
     */
    public record Dwelling(
            @Nullable DwellingView view, @Nullable PlaceSketch sketch) {
        /** The first names that somebody chose to show. */
        public List<String> names() {
            return view == null
                    ? List.of()
                    : view.adults().stream()
                            .map(DwellingView.Adult::name)
                            .filter(name -> !name.isEmpty())
                            .toList();
        }
    }
}
