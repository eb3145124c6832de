package org.teranga.matching.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.matching.need.NeedId;
import org.teranga.matching.offer.OfferId;
import org.teranga.platform.persistence.TenantSql;

/** What households would rather have. */
@ApplicationScoped
public class Preferences {
    private static final String COLUMNS = "select need_id, offer_id, noted_at from matching.preference";
    private static final String ORDER = " order by need_id, noted_at, offer_id";

    private final TenantSql sql;

    @Inject
    Preferences(TenantSql sql) {
        this.sql = sql;
    }

    /** Keeps one; false where it is known. */
    boolean add(Preference preference, UUID staff) {
        return sql.change(
                        "insert into matching.preference (need_id, offer_id, noted_at, noted_by) values (?, ?, ?, ?)"
                                + " on conflict (tenant_id, need_id, offer_id) do nothing",
                        preference.need().value(),
                        preference.offer().value(),
                        preference.notedAt(),
                        staff)
                == 1;
    }

    /** Takes one back; false where there was none. */
    boolean remove(NeedId need, OfferId offer) {
        return sql.change(
                        "delete from matching.preference where need_id = ? and offer_id = ?",
                        need.value(),
                        offer.value())
                == 1;
    }

    /** What is noted for a need, the oldest first. */
    public List<Preference> of(NeedId need) {
        return sql.list(COLUMNS + " where need_id = ?" + ORDER, Preferences::preference, need.value());
    }

    /** What is noted for these needs. */
    public List<Preference> of(Collection<NeedId> needs) {
        String keys = needs.stream().map(NeedId::toString).collect(Collectors.joining(",", "{", "}"));
        return sql.list(COLUMNS + " where need_id = any (cast(? as uuid[]))" + ORDER, Preferences::preference, keys);
    }

    /** Everything that is noted. */
    public List<Preference> all() {
        return sql.list(COLUMNS + ORDER, Preferences::preference);
    }

    private static Preference preference(ResultSet row) throws SQLException {
        return new Preference(
                new NeedId(row.getObject(1, UUID.class)),
                new OfferId(row.getObject(2, UUID.class)),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }
}
