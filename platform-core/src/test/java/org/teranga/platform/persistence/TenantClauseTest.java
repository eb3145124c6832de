package org.teranga.platform.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantClauseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from platform.event where tenant_id = :tenant and id = :id",
                "select o.id from matching.offer o join matching.need n on n.tenant_id = o.tenant_id where o.tenant_id = :tenant",
                "select id from matching.offer join matching.need n using (tenant_id, id) where n.tenant_id = :tenant",
                "select extract(epoch from o.added_at) from matching.offer o where :tenant = o.tenant_id",
                "select 1 from matching.offer o where o.tenant_id = :tenant and exists (select 1 from matching.need n"
                        + " where n.tenant_id = o.tenant_id and (n.id = o.id or n.number = 3))",
                "with w as (select id from matching.offer where tenant_id = :tenant for update)"
                        + " update matching.need n set x = 1 from w where n.id = w.id and n.tenant_id = :tenant",
                "insert into matching.offer (id,\n number, tenant_id,\n name) values (:id, :number, :tenant, :name)",
                "insert into matching.offer (tenant_id, id) values (:tenant, :id) on conflict (tenant_id, id) do nothing",
                "insert into matching.offer as o (tenant_id, id) select n.tenant_id, n.id from matching.need n where n.tenant_id = :tenant",
                "insert into matching.offer (tenant_id, id) select :tenant, n.id from unnest(:ids) as n (id) returning id",
                "insert into matching.offer (tenant_id, id) select :tenant, n.id from unnest(:ids) as n (id) on conflict do nothing",
                "update matching.offer set at = now(), n = coalesce(n, 0) where tenant_id = :tenant",
                "select 1 from matching.offer o cross join lateral (select 1 from matching.need n where n.tenant_id = :tenant"
                        + " and n.id = o.id) r where o.tenant_id = :tenant",
                "delete from matching.offer o using matching.need n where o.tenant_id = :tenant and n.tenant_id = o.tenant_id",
                "select id from platform.event where tenant_id = :tenant and title = 'from platform.event'",
                "select :tenant as own",
                "insert into matching.offer (tenant_id, id, at) values (:tenant, :id, now())"
                        + " on conflict (tenant_id, id) do update set at = excluded.at",
            })
    void aStatementThatNamesItForEachTableIsTaken(String sql) {
        assertThatCode(() -> TenantClause.check(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from platform.event where id = :id",
                "select id from platform.event where tenant_id = :tenants",
                "select id from platform.event where tenant_id = ':tenant'",
                "select id from platform.event -- where tenant_id = :tenant",
                "select o.id, :tenant as own from matching.offer o",
                "select o.id from matching.offer o join matching.need n on n.id = o.id where o.tenant_id = :tenant",
                "select o.id from matching.offer o, matching.need n where o.tenant_id = :tenant",
                "select 1 from matching.offer o where o.tenant_id = :tenant and exists (select 1 from matching.need n"
                        + " where (n.id = o.id or n.number = 3))",
                "select 1 from matching.offer o where o.tenant_id = :tenant and o.tenant_id = :tenant and o.id in"
                        + " (select id from matching.need)",
                "select id from matching.offer where tenant_id = :tenant union all select id from matching.need",
                "insert into matching.offer (id) values (:tenant)",
                "insert into matching.offer (tenant_id, id) select :tenant, n.id from matching.need n",
                "delete from matching.offer o using matching.need n where o.tenant_id = :tenant and n.id = o.id",
                "update matching.need n set x = :tenant where n.id = :id",
            })
    void oneThatForgetsATableIsRefused(String sql) {
        assertThatIllegalArgumentException().isThrownBy(() -> TenantClause.check(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into matching.offer (tenant_id, id) values (:tenant, :id)"
                        + " on conflict (tenant_id, id) do update\nset at = now()",
                "insert into matching.offer as o (tenant_id, id, at) values (:tenant, :id, :now)"
                        + " on conflict (tenant_id, id) do update set at = excluded.at where o.at < excluded.at - interval '1 hour'",
                "update matching.offer set at = coalesce(at, now()) where tenant_id = :tenant",
                "update matching.offer set at = case when :new then now() else at end where tenant_id = :tenant",
                "insert into matching.offer (tenant_id, id, number) values (:tenant, :id, (select count(*) from matching.offer"
                        + " where tenant_id = :tenant))",
                "insert into matching.offer (tenant_id, id) select :tenant, n.id from unnest(:ids) as n (id)",
                "select 1 from matching.offer o cross join lateral (select 1 from matching.need n where n.tenant_id = o.tenant_id"
                        + " and n.id = o.id) r where o.tenant_id = :tenant",
            })
    void oneThatAClusterCannotRunIsRefused(String sql) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TenantClause.check(sql))
                .withMessageStartingWith("a cluster refuses");
    }
}
