package org.teranga.rights.deadline;

/** How a letter came, or that there was none. */
public enum LetterArrival implements Coded {
    /** Given by hand. */
    HAND,
    /** By post, and signed for at the door. */
    SIGNED,
    /** It lies at the post office; the day is the one on the slip. A letter that is never fetched counts as received that day. */
    KEPT,
    /** It lay at the post office and was fetched; the day is the one on the slip, since not all read the law as counting from the fetching. */
    FETCHED,
    /** In the OFPRA's portal; the day is when it was opened. */
    OPENED,
    /** In the OFPRA's portal, not opened; the day is when it was put there. It counts as received fifteen days later (CESEDA, article R. 531-17). */
    PORTAL,
    /** Read out by the police, at a place of detention. */
    READ_OUT,
    /** Something that happened: a birth, a day on which one was given a paper. */
    FACT;

    /** After how many days an unopened letter in the portal counts as received. */
    static final int PORTAL_DAYS = 15;
}
