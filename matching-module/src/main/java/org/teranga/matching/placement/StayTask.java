package org.teranga.matching.placement;

/** What waits in files because a household lives somewhere, or has to leave; {@code casework.task.<code>} says each in words. */
public final class StayTask {
    /** Two were introduced: somebody proposes dates on which they meet. */
    public static final String MEETING_TO_PLAN = "meeting_to_plan";
    /** No date suits both, or one of them has no address or wants to be called: the date is agreed on the telephone. */
    public static final String MEETING_CALL = "meeting_call";
    /** An interpreter is wanted for a meeting. */
    public static final String MEETING_INTERPRETER = "meeting_interpreter";
    /** The hour of a meeting is past: whether they met is noted. */
    public static final String MEETING_TO_NOTE = "meeting_to_note";

    /** A trial comes to its last day: they stay, or it ends. */
    public static final String TRIAL_ENDS = "trial_ends";
    /** The last day comes: an extension, or where the household sleeps next. */
    public static final String STAY_ENDS = "stay_ends";
    /** The last day is past, and the household lives there still. */
    public static final String OVERSTAY = "overstay";
    /** Household or host said that the stay is to end. */
    public static final String NOTICE_GIVEN = "notice_given";
    /** A stay ended, and nobody knows where the household sleeps: in the file of the household. */
    public static final String SLEEPS_UNKNOWN = "sleeps_unknown";
    /** Somebody says that they are not who lives there, or whose home it is. */
    public static final String IDENTITY_OBJECTED = "identity_objected";

    /** One side of a stay said nothing of how it is for some days, or has no address: somebody calls. */
    public static final String FOLLOW_UP_CALL = "follow_up_call";
    /** One side of a stay would like to talk. */
    public static final String TALK_WANTED = "talk_wanted";
    /** A stay ended since something was not well: another home first, in the file of the household. */
    public static final String REMATCH = "rematch";
    /** Somebody of the team calls the household, to hear how it is. */
    public static final String CALL_HOUSEHOLD = "call_household";
    /** The household needs a break, and said no more: somebody calls it. */
    public static final String PAUSE_HOUSEHOLD = "pause_household";
    /** The host needs a break, and said no more: somebody calls. */
    public static final String PAUSE_HOST = "pause_host";

    /** The last day comes, and one side can be written to by no way: somebody asks whether it is to be longer. */
    public static final String LAST_DAY_CALL = "last_day_call";
    /** Both sides have said whether they would like it to be longer. */
    public static final String WISHES_SAID = "wishes_said";
    /** A stay has ended: somebody speaks with the household once more. */
    public static final String CLOSING_TALK_HOUSEHOLD = "closing_talk_household";
    /** A stay has ended: somebody speaks with the host once more. */
    public static final String CLOSING_TALK_HOST = "closing_talk_host";
    /** A stay has ended: the keys go back. */
    public static final String KEYS_BACK = "keys_back";

    /** What became of a stay is asked, and one side can be written to by no way: somebody calls, if that side likes. */
    public static final String OUTCOME_CALL = "outcome_call";

    /** A household is asked, and there is no checked page on what living with hosts does to its allowances: somebody speaks with it first. */
    public static final String ALLOWANCES_UNWRITTEN = "allowances_unwritten";

    private StayTask() {}
}
