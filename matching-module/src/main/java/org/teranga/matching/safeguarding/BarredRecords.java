package org.teranga.matching.safeguarding;

/**
 * Which offers and needs are of the humans of a bar: the records themselves, and every other one of the same person, account or contact. To
 * be part of a statement of the open association.
 */
final class BarredRecords {
    /** Pairs of {@code bar_id, record_id}: the offers of the hosts. */
    static final String OFFERS = records("offer");

    /** Pairs of {@code bar_id, record_id}: the needs of the households. */
    static final String NEEDS = records("need");

    private BarredRecords() {}

    private static String records(String side) {
        return """
                (select b.id as bar_id, b.SIDE_id as record_id from matching.bar b
                 where b.tenant_id = :tenant and b.SIDE_id is not null
                 union
                 select t.bar_id, r.id from matching.bar_trace t
                 join matching.SIDE r on r.tenant_id = t.tenant_id and r.person_id = t.person
                 where t.tenant_id = :tenant and t.side = 'SIDE'
                 union
                 select t.bar_id, r.id from matching.bar_trace t
                 join matching.SIDE r on r.tenant_id = t.tenant_id and r.account_id = t.person
                 where t.tenant_id = :tenant and t.side = 'SIDE'
                 union
                 select t.bar_id, r.id from matching.bar_trace t
                 join matching.SIDE r on r.tenant_id = t.tenant_id and r.id = t.person
                 where t.tenant_id = :tenant and t.side = 'SIDE'
                 union
                 select t.bar_id, x.SIDE_id from matching.bar_trace t
                 join matching.SIDE_trace x on x.tenant_id = t.tenant_id and x.hash = t.hash
                 where t.tenant_id = :tenant and t.side = 'SIDE')""".replace("SIDE", side);
    }
}
