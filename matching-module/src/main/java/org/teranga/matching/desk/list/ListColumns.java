package org.teranga.matching.desk.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.MembershipEnded;
import org.teranga.platform.persistence.TenantDatabase;

/** The columns that each member of the team has chosen for each list. */
@ApplicationScoped
@Transactional
public class ListColumns {
    private final TenantDatabase database;
    private final CurrentPerson person;

    @Inject
    ListColumns(TenantDatabase database, CurrentPerson person) {
        this.database = database;
        this.person = person;
    }

    /** Those of the reader. */
    public List<ListColumn> of(String list) {
        List<String> codes = database.sql("select unnest(columns) from matching.list_columns"
                        + " where tenant_id = :tenant and account_id = :account and list = :list")
                .bind("account", person.requiredSubject())
                .bind("list", list)
                .list(String.class);
        List<ListColumn> chosen = ListColumn.of(codes);
        return chosen.isEmpty() ? ListColumn.USUAL : chosen;
    }

    /** The reader chooses them; none of them brings back the usual ones. */
    void choose(String list, List<ListColumn> columns) {
        UUID account = person.requiredSubject();
        database.sql("insert into matching.list_columns (tenant_id, account_id, list, columns)"
                        + " values (:tenant, :account, :list, :columns)"
                        + " on conflict (tenant_id, account_id, list) do update set columns = excluded.columns")
                .bind("account", account)
                .bind("list", list)
                .bindTexts("columns", columns.stream().map(ListColumn::code).toList())
                .update();
    }

    void left(@Observes MembershipEnded membership) {
        database.sql("delete from matching.list_columns where tenant_id = :tenant and account_id = :account")
                .bind("account", membership.account())
                .update();
    }
}
