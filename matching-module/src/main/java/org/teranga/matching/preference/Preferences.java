package org.teranga.matching.preference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** Stores and reads the preferences of households. */
@ApplicationScoped
public class Preferences {
    private static final String COLUMNS =
            "select need_id as need, offer_id as offer, noted_at from matching.preference where tenant_id = :tenant";
    private static final String ORDER = " order by need_id, noted_at, offer_id";

    private final TenantDatabase database;

    @Inject
    Preferences(TenantDatabase database) {
        this.database = database;
    }

    /** Keeps one; false where it is known. */
    boolean add(Preference preference, UUID staff) {
        return database.sql("insert into matching.preference (tenant_id, need_id, offer_id, noted_at, noted_by)"
                                + " values (:tenant, :need, :offer, :notedAt, :staff)"
                                + " on conflict (tenant_id, need_id, offer_id) do nothing")
                        .bind("need", preference.need().value())
                        .bind("offer", preference.offer().value())
                        .bind("notedAt", preference.notedAt())
                        .bind("staff", staff)
                        .update()
                == 1;
    }

    /** Takes one back; false where there was none. */
    boolean remove(NeedId need, OfferId offer) {
        return database.sql("delete from matching.preference"
                                + " where tenant_id = :tenant and need_id = :need and offer_id = :offer")
                        .bind("need", need.value())
                        .bind("offer", offer.value())
                        .update()
                == 1;
    }

    /** What is noted for a need, the oldest first. */
    public List<Preference> of(NeedId need) {
        return of(List.of(need));
    }

    /** What is noted for these needs. */
    public List<Preference> of(Collection<NeedId> needs) {
        return database.sql(COLUMNS + " and need_id = any (:needs)" + ORDER)
                .bindIds("needs", needs.stream().map(NeedId::value).toList())
                .list(Preference.class);
    }

    /** Everything that is noted. */
    public List<Preference> all() {
        return database.sql(COLUMNS + ORDER).list(Preference.class);
    }
}
