package org.teranga.matching.pool.list;

/** When the dates of an offer or a need have passed while nothing came of it, as SQL over offers or needs called {@code e}. */
public final class PassedDates {
    /** For so many days nobody is asked again. */
    public static final int ASKED_DAYS = 90;

    private static final String ENDED_OFFER = "e.status = 'received' and e.available_until < %s";
    private static final String ENDED_NEED = "e.status = 'received' and e.needed_from + e.duration_days < %s";
    private static final String LATE_NEED = "(" + ENDED_NEED
            + " or e.status = 'received' and e.needed_from < %1$s - 14 and not exists (select 1 from matching.enquiry q"
            + " where q.tenant_id = :tenant and q.record_id = e.id and q.answer = 'yes'"
            + " and q.begun_at > cast(%1$s - " + ASKED_DAYS + " as timestamptz)))";

    private PassedDates() {}

    /**
     * That they have passed: the end of an offer, the whole period of a need, or its first day two weeks ago, where nobody said since that it stands.
     *
     * @param word  offer or need
     * @param today the parameter of the day, with its colon
     */
    public static String passed(String word, String today) {
        return (word.equals("offer") ? ENDED_OFFER : LATE_NEED).formatted("cast(" + today + " as date)");
    }

    /** That nothing of its period is left. */
    public static String ended(String word, String today) {
        return (word.equals("offer") ? ENDED_OFFER : ENDED_NEED).formatted("cast(" + today + " as date)");
    }
}
