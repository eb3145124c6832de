package org.teranga.matching.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which way an offer or a need comes in, or is told anew; each has its own list of fields. What is not on the list is not read, whoever
 * sends it. All lists hold facts only: no way lets anybody say what is decided here, as a status or who was proposed. Since when somebody
 * waits, or when an offer came in, is said by staff and by their spreadsheets alone: a stranger would jump the queue.
 */
public enum EntryPoint {
    /** The form, sent by somebody who is not signed in. */
    PUBLIC_FORM(Fields.OFFER, Fields.NEED),
    /** The form, sent by a member for that member's own file. */
    MEMBER_FORM(Fields.OFFER, Fields.NEED),
    /** The form, filled in by staff for somebody. */
    STAFF_FORM(Fields.OFFER, Fields.WAITING),
    /** The page of the person who left it: an offer is told anew, a need is completed. */
    OWN_PAGE(Fields.OFFER, Fields.COMPLETION),
    /** JSON of somebody who speaks for oneself, signed in or not. */
    OWN_JSON(Fields.OFFER, Fields.NEED),
    /** JSON of staff. */
    STAFF_JSON(Fields.OFFER, Fields.WAITING),
    /** JSON sent with a program's key. */
    PROGRAM_JSON(Fields.OFFER, Fields.NEED),
    /** Staff correct what was told; since when it waits stays. */
    CORRECTION(Fields.OFFER, Fields.NEED),
    /** Another association passes an offer on. */
    HANDOVER(Fields.OFFER, Set.of()),
    /** A row of a spreadsheet; other columns are kept as remarks. */
    SPREADSHEET(Fields.OFFER_ROW, Fields.NEED_ROW);

    private final Set<String> offer;
    private final Set<String> need;

    EntryPoint(Set<String> offer, Set<String> need) {
        this.offer = offer;
        this.need = need;
    }

    /** Its name in the database and in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields of an offer that are read. */
    public Set<String> offerFields() {
        return offer;
    }

    /** The fields of a need that are read. */
    public Set<String> needFields() {
        return need;
    }

    /** What is read of an offer. */
    public Answers offer(Answers sent) {
        return sent.only(offer);
    }

    /** What is read of a need. */
    public Answers need(Answers sent) {
        return sent.only(need);
    }

    /** The fields of an offer that were sent and are not read, in order. */
    public List<String> ignoredOfOffer(Answers sent) {
        return ignored(sent, offer);
    }

    /** The fields of a need that were sent and are not read, in order. */
    public List<String> ignoredOfNeed(Answers sent) {
        return ignored(sent, need);
    }

    private static List<String> ignored(Answers sent, Set<String> read) {
        Set<String> ignored = new TreeSet<>(sent.values().keySet());
        ignored.removeAll(read);
        return List.copyOf(ignored);
    }

    /** Whether somebody who is not known yet has to say how to be reached. */
    public boolean reachable() {
        return this == PUBLIC_FORM;
    }

    /** Whether what is over already is refused: who says something new says it of the days to come. */
    public boolean ofDaysToCome() {
        return this != CORRECTION && this != HANDOVER;
    }

    private static final class Fields {
        private static final Set<String> CONTACT = Set.of("name", "email", "phone");
        private static final Set<String> WORDS = Set.of("languages", "interests", "skills");
        /** {@link Reading#ASKED} says which questions the form showed. */
        private static final Set<String> SAID = Set.of("remarks", Reading.ASKED);

        private static final Set<String> OFFERED = Set.of(
                "kind",
                "postcode",
                "commune",
                "country",
                "capacity",
                "shared",
                "available_from",
                "available_until",
                "conditions",
                "host");
        private static final Set<String> HOUSEHOLD = Set.of("adults", "children", "composition");
        private static final Set<String> NEEDED =
                Set.of("kind", "postcode", "commune", "radius_km", "requires", "from", "duration_days");

        static final Set<String> OFFER = all(CONTACT, WORDS, OFFERED, SAID);
        static final Set<String> NEED = all(CONTACT, WORDS, NEEDED, HOUSEHOLD, SAID);
        static final Set<String> WAITING = all(NEED, Set.of("waiting_since"));
        static final Set<String> COMPLETION = all(HOUSEHOLD, Set.of("languages", Reading.ASKED));
        static final Set<String> OFFER_ROW = all(CONTACT, WORDS, OFFERED, Set.of("id", "received_at"));
        static final Set<String> NEED_ROW = all(CONTACT, WORDS, NEEDED, HOUSEHOLD, Set.of("id", "waiting_since"));

        @SafeVarargs
        private static Set<String> all(Set<String>... some) {
            return Stream.of(some).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        }
    }
}
