package org.teranga.matching.safeguarding;

/** Which offers and needs are of the humans of a bar: the records themselves, and every other one of the same person, account or contact. */
final class BarredRecords {
    /** Pairs of {@code bar_id, record_id}: the offers of the hosts. */
    static final String OFFERS = records("offer");

    /** Pairs of {@code bar_id, record_id}: the needs of the households. */
    static final String NEEDS = records("need");

    private BarredRecords() {}

    private static String records(String side) {
        return """
                (select b.id as bar_id, b.SIDE_id as record_id from matching.bar b where b.SIDE_id is not null
                 union
                 select t.bar_id, r.id from matching.bar_trace t join matching.SIDE r on r.person_id = t.person
                 where t.side = 'SIDE'
                 union
                 select t.bar_id, r.id from matching.bar_trace t join matching.SIDE r on r.account_id = t.person
                 where t.side = 'SIDE'
                 union
                 select t.bar_id, r.id from matching.bar_trace t join matching.SIDE r on r.id = t.person
                 where t.side = 'SIDE'
                 union
                 select t.bar_id, x.SIDE_id from matching.bar_trace t join matching.SIDE_trace x on x.hash = t.hash
                 where t.side = 'SIDE')""".replace("SIDE", side);
    }
}
